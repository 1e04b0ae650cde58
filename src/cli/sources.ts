import type { Inputs } from './inputs';
import { messages } from './messages';
import type { ExitCode, Output } from './output';
import { printable } from './places';

/** What `dossier sources --json` prints; null for what is not known. */
export interface SourcesJson {
  readonly version: 1;
  /** By path. */
  readonly sources: readonly {
    readonly path: string;
    readonly citekey: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly author: string | null;
    /** ISO 8601, as precise as it is known. */
    readonly date: string | null;
    readonly url: string | null;
  }[];
}

export function printSources(inputs: Inputs, json: boolean, { out, err }: Output): ExitCode {
  const result: SourcesJson = {
    version: 1,
    sources: inputs.sources.map(({ path, citekey, title, outlet, author, date, url }) => ({
      path, citekey, title, outlet: outlet ?? null, author: author ?? null, date: date ?? null, url: url ?? null,
    })),
  };
  if (json) out(JSON.stringify(result));
  if (result.sources.length === 0) err(messages.noSources());
  else if (!json) {
    for (const source of result.sources) {
      out(`${printable(source.path)} · @${source.citekey}`);
      out(`  ${printable(source.title)}`);
      const known = [source.author, source.outlet, source.date ?? messages.undated(), source.url].filter((part) => part !== null);
      out(`  ${known.map(printable).join(' · ')}`);
      out('');
    }
    out(messages.sourceCount(result.sources.length));
  }
  return result.sources.length > 0 ? 0 : 1;
}
