import type { Span } from '../../../base/span';
import type { Mention } from '../../mentions/mention';
import { fold } from '../../tokens/fold';
import { isGroupNoun, singular } from './noun-phrase';

/**
 * The pronouns and definite nouns of a text that stand for one entity: *he*, *its*, *the party*. Cautious: only where nobody
 * else like it was named since the entity itself. Give it the sentences in order.
 */
export class Anaphora {
  /** The last mention, while it is the only one that can be meant. */
  private focus: { readonly mention: Mention; readonly age: number } | undefined;
  private about: boolean | undefined;
  /** Pronouns of the other gender. */
  private other: RegExp | undefined;
  private readonly nouns = new Set(['group', 'organization', 'organisation']);

  /** @param trusted whether a mention of the entity is sure enough. @param all mentions of the text. */
  constructor(private readonly entity: string, private readonly prose: string, private readonly trusted: (mention: Mention) => boolean, private readonly all: readonly Mention[] = []) {}

  /** A noun by which the entity is called: of an airline, *airline*. */
  learn(noun: string): void {
    if (isGroupNoun(singular(noun))) this.nouns.add(singular(noun));
  }

  forget(): void {
    this.focus = undefined;
  }

  /** What stands for the entity in the next sentence, as mentions of it. @param named all mentions of the sentence. */
  read(sentence: Span, named: readonly Mention[]): readonly Mention[] {
    const own = named.find((mention) => mention.entity === this.entity && this.trusted(mention) && !(this.prose[mention.start - 1] === '(' && this.prose[mention.end] === ')'));
    const one = own ?? this.focus?.mention;
    if (!one) return [];
    if (own && one.kind !== 'person') this.learnName(this.prose.slice(own.start, own.end));
    const like = (mention: Mention): boolean => (one.kind === 'person') === (mention.kind === 'person');
    const found = one.kind === 'state' ? [] : one.kind === 'person' ? this.persons(sentence, named.filter(like), one) : this.groups(sentence, named.filter(like), one);
    const others = named.some((mention) => like(mention) && mention.kind !== 'state' && mention.entity !== this.entity);
    if (others && !(one.kind === 'person' && this.leads(own, found, named) && this.isAboutOne())) this.focus = undefined;
    else if (own || found.length > 0) this.focus = { mention: one, age: 0 };
    else if (this.focus) this.focus = this.focus.age < 2 ? { mention: one, age: this.focus.age + 1 } : undefined;
    return found;
  }

  /**
   * Whether the entity comes first of the persons of a sentence: what comes first is likely its subject, and what the next sentence
   * is about (centering: Grosz, Joshi and Weinstein, Computational Linguistics 1995).
   */
  private leads(own: Mention | undefined, found: readonly Mention[], named: readonly Mention[]): boolean {
    const first = Math.min(own?.start ?? Infinity, found[0]?.start ?? Infinity);
    return named.every((mention) => mention.kind !== 'person' || mention.entity === this.entity || mention.start > first);
  }

  /** Whether the text is about this person: nobody else is named half as often, and nearly all pronouns are of one gender. */
  private isAboutOne(): boolean {
    this.about ??= (() => {
      const times = new Map<string, number>();
      for (const { kind, entity } of this.all) if (kind === 'person') times.set(entity, (times.get(entity) ?? 0) + 1);
      const own = times.get(this.entity) ?? 0;
      for (const [entity, count] of times) if (entity !== this.entity && 2 * count > own) return false;
      const [men, women] = [/(?<!\p{L})(?:he|his|him)(?!\p{L})/giu, /(?<!\p{L})(?:she|her|hers)(?!\p{L})/giu].map((pronoun) => this.prose.match(pronoun)?.length ?? 0) as [number, number];
      if (Math.min(men, women) * 10 > Math.max(men, women)) return false;
      this.other = men > women ? /^(?:she|her)$/i : /^(?:he|his)$/i;
      return true;
    })();
    return this.about;
  }

  private persons({ start, end }: Span, named: readonly Mention[], one: Mention): readonly Mention[] {
    return [...this.prose.slice(start, end).matchAll(/(?<![\p{L}\p{N}’'-])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)(?![\p{L}\p{N}’'-])/gu)].flatMap((match) => {
      const at = start + match.index;
      return !this.other?.test(match[0]) && this.isFree(at, named) && !isQuoted(this.prose, start, at) ? [{ ...one, start: at, end: at + match[0].length }] : [];
    });
  }

  private groups({ start, end }: Span, named: readonly Mention[], one: Mention): readonly Mention[] {
    const text = this.prose.slice(start, end);
    const pronouns = [...text.matchAll(/(?<![\p{L}\p{N}’'-])(?:It|Its|its)(?![\p{L}\p{N}’'-])/gu)].flatMap(({ 0: written, index }) => {
      const at = start + index;
      // *The army and its allies*: of whom nobody is named.
      if (written === 'its' ? !named.some((mention) => mention.start < at) : index > 1) return [];
      return this.isFree(at, named) && !isQuoted(this.prose, start, at) ? [{ ...one, start: at, end: at + written.length }] : [];
    });
    return [...pronouns, ...this.definite(start, text, named, one)];
  }

  /** *The party*, *this armed group*. */
  private definite(start: number, text: string, named: readonly Mention[], one: Mention): readonly Mention[] {
    return [...text.matchAll(/(?<![\p{L}\p{N}])(?:The|the|This|this) (?:\p{L}+ )?(\p{Ll}+)(?![\p{L}\p{N}-])/gu)].flatMap((match) => {
      const [written] = match;
      const words = written.split(' ').slice(1);
      const n = words.findIndex((word) => this.nouns.has(fold(word)));
      if (n < 0) return [];
      const from = start + match.index;
      const to = from + words.slice(0, n + 1).join(' ').length + written.indexOf(words[0]!);
      // *The group of seven*, *the party leader Omar Tesk*, *the front line*.
      const next = /^ (?:of|for|line|lines|called|known|named)(?!\p{L})|^ \p{Lu}/u.test(this.prose.slice(to, to + 10));
      if (next || named.some((mention) => mention.start < to && mention.end > from)) return [];
      return this.isFree(from, named) && !isQuoted(this.prose, start, from) ? [{ ...one, start: from, end: to }] : [];
    });
  }

  /** Nobody else is named before it who could be meant, and somebody is. */
  private isFree(at: number, named: readonly Mention[]): boolean {
    const before = named.filter((mention) => mention.start < at);
    return before.length === 0 ? this.focus !== undefined : before.every((mention) => mention.entity === this.entity && this.trusted(mention));
  }

  private learnName(name: string): void {
    for (const word of name.split(/[^\p{L}]+/u)) if (word.length > 3) this.learn(fold(word));
  }
}

/** Whether a place of a sentence stands in its quotation marks. */
function isQuoted(prose: string, start: number, at: number): boolean {
  let quoted = false;
  for (let n = start; n < at; n++) {
    const sign = prose[n]!;
    if (sign === '“' || sign === '«' || sign === '„') quoted = true;
    else if (sign === '”' || sign === '»') quoted = false;
    else if (sign === '"') quoted = !quoted;
  }
  return quoted;
}
