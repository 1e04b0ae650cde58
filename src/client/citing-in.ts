import { EndOfLine } from 'vscode';
import type { TextDocument } from 'vscode';
import { citationFormat } from './settings';

/** What the server is told of a text to cite in. */
export function citingIn(document: TextDocument, style: string) {
  return { format: citationFormat(document), style, document: document.uri.toString(), text: document.getText(), lineBreak: document.eol === EndOfLine.CRLF ? '\r\n' : '\n' };
}
