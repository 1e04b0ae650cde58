import { Session, type Profiler } from 'node:inspector/promises';
import * as vscode from 'vscode';
import { outputMark } from '../../editor/marks';
import { stretches } from './stretches';

const keys = 300;

/**
 * Runs in the extension host: types into the 1 MB draft of the workspace while a profiler watches, and prints, in
 * milliseconds, how long the extension's own code ran at a stretch.
 */
export async function run(): Promise<void> {
  const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'), 'analysis.md');
  const document = await vscode.workspace.openTextDocument(file);
  const editor = await vscode.window.showTextDocument(document);
  await vscode.extensions.all.find(({ packageJSON }) => (packageJSON as { name?: string }).name === 'dossier')?.activate();
  await untilHover(file);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 100 });
  const line = Math.floor(document.lineCount / 2);
  editor.selection = new vscode.Selection(line, 0, line, 0);
  await session.post('Profiler.start');
  const sentence = 'On Monday General Omar Tesk of the Northern Front said so. ';
  for (let n = 0; n < keys; n++) {
    await vscode.commands.executeCommand('type', { text: sentence.charAt(n % sentence.length) });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  const { profile }: { profile: Profiler.Profile } = await session.post('Profiler.stop');
  session.disconnect();
  console.log(`${outputMark}${JSON.stringify(stretches(profile, (url) => /\/dist\/(?:client|server-node)\.js$/.test(url)))}`);
}

/** Waits until the server knows the draft. */
async function untilHover(file: vscode.Uri): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', file);
    if (tokens !== undefined && tokens.data.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server does not answer');
}
