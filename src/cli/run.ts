import { parseArgs } from 'node:util';
import { citeFormats, exportFormats, exportSources, markups, printCitation, printReferences } from './citing';
import { printEntries } from './entries';
import { printEval } from './eval';
import { parts } from './evaluation/part';
import { readInputs, type Inputs } from './inputs';
import type { KeepIndex } from './open-index';
import { printMentions } from './mentions';
import { messages } from './messages';
import type { ExitCode, Output } from './output';
import { printProfile } from './profile';
import { printSources } from './sources';

/** Runs one command. `argv` without program and script; `keep` says where indexes are kept. Never throws for what the caller typed or for an input. */
export async function run(argv: readonly string[], output: Output, keep?: KeepIndex): Promise<ExitCode> {
  const parsed = parse(argv);
  if (typeof parsed === 'string') return misused(parsed, output);
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.help || command === 'help') {
    output.out(messages.usage().trimEnd());
    return 0;
  }
  if (values.version) {
    output.out(version());
    return 0;
  }
  const json = values.json === true;
  const kept = values['no-index'] ? undefined : keep;
  const reading = async (paths: readonly string[], print: (inputs: Inputs) => Promise<ExitCode>): Promise<ExitCode> => {
    const inputs = await readInputs(paths, values.gazetteer, output.err, kept);
    try {
      const code = await print(inputs);
      return inputs.failed ? 2 : code;
    } finally {
      inputs.close();
    }
  };
  switch (command) {
    case undefined:
      return misused(messages.noCommand(), output);
    case 'mentions':
    case 'sources': {
      if (rest.length === 0) return misused(messages.noPath(), output);
      const inputs = await readInputs(rest, values.gazetteer, output.err, kept);
      try {
        const found = command === 'mentions' ? printMentions(inputs, json, output) : printSources(inputs, json, output);
        return inputs.failed ? 2 : found;
      } finally {
        inputs.close();
      }
    }
    case 'profile': {
      const [name, ...paths] = rest;
      if (name === undefined || name.trim() === '' || paths.length === 0) return misused(messages.noName(), output);
      const inputs = await readInputs(paths, values.gazetteer, output.err, kept);
      try {
        const found = await printProfile(inputs, name, json, output);
        return inputs.failed ? 2 : found;
      } finally {
        inputs.close();
      }
    }
    case 'entries':
      return rest.length === 0 ? misused(messages.noBibliography(), output) : printEntries(rest, json, output);
    case 'export': {
      const format = exportFormats.find((one) => one === (values.format ?? 'bib'));
      if (format === undefined) return misused(messages.noFormat(values.format ?? '', exportFormats), output);
      if (rest.length === 0) return misused(messages.noPath(), output);
      return reading(rest, (inputs) => exportSources(inputs, format, values.update, output));
    }
    case 'cite': {
      const [keys = '', ...paths] = rest;
      const format = citeFormats.find((one) => one === (values.format ?? 'pandoc'));
      if (format === undefined) return misused(messages.noFormat(values.format ?? '', citeFormats), output);
      if (keys === '' || paths.length === 0) return misused(messages.noKeys(), output);
      const { style, language, locator, prefix, suffix } = values;
      return reading(paths, (inputs) => printCitation(inputs, keys.split(',').map((key) => key.trim().replace(/^@/, '')), { format, style, language, locator, prefix, suffix }, output));
    }
    case 'bibliography': {
      const markup = markups.find((one) => one === (values.format ?? 'text'));
      if (markup === undefined) return misused(messages.noFormat(values.format ?? '', markups), output);
      if (rest.length === 0) return misused(messages.noPath(), output);
      const bibliographies = rest.filter((path) => /\.(?:bib|bibtex|json)$/i.test(path));
      const articles = rest.filter((path) => !bibliographies.includes(path));
      const options = { style: values.style, language: values.language, markup, json };
      if (articles.length === 0) return printReferences(undefined, bibliographies, options, output);
      return reading(articles, (inputs) => printReferences(inputs, bibliographies, options, output));
    }
    case 'eval': {
      const part = parts.find((one) => one === (values.part ?? 'all'));
      const errors = values.errors ?? '20';
      if (part === undefined) return misused(messages.noPart(values.part ?? '', parts), output);
      if (!/^\d{1,9}$/.test(errors)) return misused(messages.noNumber(errors), output);
      if (rest.length === 0) return misused(messages.noGoldFile(), output);
      return printEval(rest, { part, errors: Number(errors), json }, output);
    }
    default:
      return misused(messages.unknownCommand(command), output);
  }
}

function parse(argv: readonly string[]): ReturnType<typeof parseStrictly> | string {
  try {
    return parseStrictly(argv);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parseStrictly(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      gazetteer: { type: 'string' },
      part: { type: 'string' },
      errors: { type: 'string' },
      format: { type: 'string' },
      style: { type: 'string' },
      language: { type: 'string' },
      locator: { type: 'string' },
      prefix: { type: 'string' },
      suffix: { type: 'string' },
      update: { type: 'string' },
      'no-index': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
  });
}

function misused(reason: string, { err }: Output): ExitCode {
  err(reason);
  err(messages.seeHelp());
  return 2;
}

/** Set when bundled. */
declare const DOSSIER_VERSION: string | undefined;

function version(): string {
  return typeof DOSSIER_VERSION === 'string' ? DOSSIER_VERSION : 'development';
}
