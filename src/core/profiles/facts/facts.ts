import type { Steps } from '../../../base/steps';
import type { Span } from '../../../base/span';
import type { Mention } from '../../mentions/mention';
import { stateOf, stateOfNationality } from '../../names/lexicon';
import type { Entity } from '../../gazetteer/entity';
import type { Tagger } from '../grammar/tagger';
import { quote } from '../quote';
import { sentenceAt, type KeySentence, type ReadSource } from '../sentence';
import { foldWords, functionWords } from '../words';
import { isFollowed } from './anaphora';
import { factTypes, type Fact, type FactEvidence, type FactType, type Standing } from './fact';
import { saidOf } from './statements';

/**
 * What the sources say of an entity, each fact with the sentences that say so: by type, the newest first. What no
 * sentence says is not there; what contradicts each other stands side by side. In steps, a source each, of any number of sources; none is held
 * longer than its step.
 *
 * @param most sentences that are read, of the sources in their order.
 */
export function* factsInSteps(entity: Entity, sources: Iterable<ReadSource>, tagger: Tagger, most = Infinity, stating = Infinity): Steps<readonly Fact[]> {
  const budget = { sentences: most };
  const found = new Map<FactType, Group[]>();
  const known = nameKeys(entity);
  let read = 0;
  for (const source of sources) {
    const { document } = source;
    if (read > stating) break;
    yield;
    let last: KeySentence | undefined;
    for (const { statement, clause, sentence, hedge } of saidOf(entity.id, source, tagger, budget)) {
      const { type, object } = statement;
      let { standing } = statement;
      let span = clause.spanOf(statement.from, statement.to);
      let value = quote(document, span);
      if (type === 'alias' && isName(value, entity)) {
        // *Harun Tesk, known as Abu Tesk*, of an entity that is listed as Abu Tesk.
        span = nameOf(clause.mentions[statement.subject]!);
        if (span.start < sentence.start) continue;
        value = quote(document, span);
        // *Harun Tesk, formerly known as Abu Tesk*: that is his name now.
        standing = undefined;
      }
      const mention = object === undefined ? undefined : clause.mentions[object]!;
      const other = mention?.entity;
      // *He joined the party*: the party's name says more.
      if (mention && isFollowed(mention) && mention.start === span.start && mention.end === span.end) value = quote(document, (span = nameOf(mention)));
      if (value === '' || other === entity.id) continue;
      // *Called his deputy a dog*
      if (type === 'alias' && (isName(value, entity) || isPartOfName(value, entity) || (!/^\p{Lu}{2,}$/u.test(value) && foldWords(value).every((word) => functionWords.has(word))))) continue;
      const evidence: FactEvidence = {
        sentence: last?.start === sentence.start && last.end === sentence.end ? last : (read++, last = sentenceAt(document, sentence)),
        value: span,
        ...(hedge && { hedge }),
      };
      const words = contentOf(type, value, known);
      if (words.size === 0 && other === undefined) continue;
      const groups = found.get(type) ?? [];
      found.set(type, groups);
      const same = groups.find((group) => group.standing === standing && isSame(group, words, other));
      if (!same) groups.push({ type, value, words, entity: other, standing, said: evidence, evidence: [evidence] });
      else {
        if (!same.evidence.some((one) => one.sentence.uri === document.uri && one.value.start === span.start)) same.evidence.push(evidence);
        // The fullest wording stands for all, where it is newest.
        if (words.size > same.words.size || (words.size === same.words.size && compareDates(evidence.sentence.date, same.said.sentence.date) < 0)) Object.assign(same, { words, value, said: evidence });
      }
    }
  }
  return factTypes.flatMap((type) => (found.get(type) ?? []).map(factOf).sort(compareFacts));
}

/** Where whom a mention means is named. */
function nameOf(mention: Mention): Span {
  const { start, end } = isFollowed(mention) ? mention.antecedent : mention;
  return { start, end };
}

interface Group {
  readonly type: FactType;
  value: string;
  words: ReadonlySet<string>;
  readonly entity: string | undefined;
  readonly standing: Standing | undefined;
  /** What has the value's words. */
  said: FactEvidence;
  readonly evidence: FactEvidence[];
}

function factOf({ type, value, entity, standing, said, evidence }: Group): Fact {
  const ordered = [said, ...evidence.filter((one) => one !== said).sort((a, b) => compareDates(a.sentence.date, b.sentence.date))];
  const [{ hedge } = {}] = ordered;
  return {
    type, value, ...(entity !== undefined && { entity }), ...(standing && { standing }),
    ...(hedge && ordered.every((one) => one.hedge) && { hedge }),
    evidence: ordered,
  };
}

/** The newest first; of the same day, what more sentences say. */
function compareFacts(a: Fact, b: Fact): number {
  return compareDates(newest(a), newest(b)) || b.evidence.length - a.evidence.length || (a.value < b.value ? -1 : 1);
}

function newest({ evidence }: Fact): string | undefined {
  return evidence.map(({ sentence }) => sentence.date).sort(compareDates)[0];
}

function compareDates(a: string | undefined, b: string | undefined): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left === right ? 0 : left > right ? -1 : 1;
}

/** Two values say the same: they name one entity, or the words of one are among those of the other. */
function isSame({ words: known, entity }: Group, words: ReadonlySet<string>, other: string | undefined): boolean {
  if (entity !== undefined || other !== undefined) return entity === other;
  const [small, large] = known.size < words.size ? [known, words] : [words, known];
  for (const word of small) if (!large.has(word)) return false;
  return small.size > 0;
}

/** *Tesk* of *Harun Tesk* tells nothing. */
function isPartOfName(value: string, { name }: Entity): boolean {
  const words = foldWords(name);
  return foldWords(value).every((word) => words.includes(word));
}

function isName(value: string, { name }: Entity): boolean {
  return foldWords(value).join(' ') === foldWords(name).join(' ');
}

function nameKeys(entity: Entity): ReadonlySet<string> {
  return new Set([entity.name, ...entity.aliases.map(({ text }) => text)].flatMap((name) => foldWords(name)));
}

/** Words of a value by which it is compared: *Northlandic* and *of Northland* are one; of an alias, all of them. */
function contentOf(type: FactType, value: string, own: ReadonlySet<string>): ReadonlySet<string> {
  const words = foldWords(value);
  if (type === 'alias') return new Set([words.join(' ')]);
  const content = new Set<string>();
  for (let n = 0; n < words.length;) {
    const taken = [3, 2, 1].find((length) => stateOf(words.slice(n, n + length).join(' ')) !== undefined) ?? 1;
    const word = words.slice(n, n + taken).join(' ');
    n += taken;
    const state = stateOf(word) ?? stateOfNationality(word);
    if (state !== undefined) content.add(state);
    else if (!functionWords.has(word) && !standings.has(word) && !(type === 'description' && own.has(word))) content.add(word);
  }
  return content;
}

const standings = new Set(['former', 'ex', 'then', 'late', 'acting', 'interim', 'elect', 'designate', 'current']);
