import { messages } from '../messages';
import { printable } from '../places';
import type { ErrorList } from './errors';
import type { Evaluation } from './evaluate';
import { askedKinds } from './gold';
import type { LinkingReport } from './linking';
import type { PairReport, ScoredPair } from './pairs';
import type { Scores } from './scores';
import type { SpanReport } from './spans';

/** What was measured on one file, for a terminal: the errors first, so that the figures stand at the end. */
export function reportLines(path: string, { part, documents, spans, linking, pairs, errors, time }: Evaluation): readonly string[] {
  return [
    ...errors.flatMap(linesOfErrors),
    ...(pairs ? linesOfPairs(pairs) : []),
    messages.evaluated(printable(path), part, documents, pairs?.pairs ?? 0),
    ...(spans ? linesOfSpans(spans) : []),
    ...(linking ? linesOfLinking(linking) : []),
    ...(documents > 0 && !spans ? [messages.noKinds()] : []),
    ...(documents > 0 && !linking ? [messages.noGoldEntities()] : []),
    ...(pairs ? [row(messages.pairsRow(), pairs, messages.counted(pairs.hits, pairs.spurious, pairs.missed))] : []),
    ...(documents > 0 ? [messages.timed(time.analysis, time.resolution)] : []),
    '',
  ];
}

function linesOfSpans({ untyped, kinds, possible, rightKind }: SpanReport): readonly string[] {
  return [
    row(messages.untypedRow(), untyped, messages.counted(untyped.hits, untyped.spurious, untyped.missed)),
    ...askedKinds.flatMap((kind) => {
      const figures = kinds[kind];
      return figures ? [row(`  ${kind}`, figures, messages.counted(figures.hits, figures.spurious, figures.missed))] : [];
    }),
    ...(kinds.faction ? [] : [messages.factionsAsOrganizations()]),
    messages.possibleOnes(possible.hits, possible.spurious, rightKind),
  ];
}

function linesOfLinking(linking: LinkingReport): readonly string[] {
  return [row(messages.linkingRow(), linking, messages.linked(linking.found, linking.gold, linking.goldEntities, linking.foundEntities))];
}

function row(name: string, { precision, recall, f1 }: Scores, rest: string): string {
  return `  ${name.padEnd(16)}  P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  ${rest}`;
}

/** Three decimals, or a dash where there is nothing to divide by. */
export function figure(value: number | null): string {
  return value === null ? '  –  ' : value.toFixed(3);
}

function linesOfErrors({ sort, count, labels, top }: ErrorList): readonly string[] {
  return [
    `== ${messages.errorSorts()[sort]}: ${messages.ofErrors(count, labels, top.length)}`,
    ...top.flatMap(({ count: times, label, note, example: { document, before, text, after } }) => [
      `${String(times).padStart(5)} × ${printable(label)}  (${printable(note)})`,
      // Printed as a whole, so that the spaces beside the mark stay.
      `          ${printable(document)}: ${printable(`…${before}⟦${text}⟧${after}…`)}`,
    ]),
    '',
  ];
}

function linesOfPairs({ takenForOne, takenForTwo, spurious, missed }: PairReport): readonly string[] {
  const list = (title: string, count: number, pairs: readonly ScoredPair[]): readonly string[] =>
    count === 0 ? [] : [`== ${title}: ${messages.ofErrors(count, count, pairs.length)}`, ...pairs.map(({ name1, name2, score }) => `  ${score.toFixed(3)}  ${printable(name1)} | ${printable(name2)}`), ''];
  return [...list(messages.takenForOne(), spurious, takenForOne), ...list(messages.takenForTwo(), missed, takenForTwo)];
}
