import { CitationMemory } from './citation-memory';
import { readParagraph, type Paragraph, type PlacedCitation } from './paragraph';

/** What is kept from one version of a draft to the next: of paragraphs by their text, of sources by what version of them was looked into. */
export class CheckMemory {
  private readonly paragraphs = new Map<string, Paragraph>();
  readonly citations = new CitationMemory();
  private readonly answers = new Map<string, unknown>();

  /** See {@link readParagraph}. */
  paragraph(prose: string, citations: readonly PlacedCitation[]): Paragraph {
    return kept(this.paragraphs, `${citations.map(({ start, narrative }) => `${start} ${narrative}`).join()}\n${prose}`, () => readParagraph(prose, citations));
  }

  /** What was answered under this key, else what `make` answers. */
  answer<T>(key: string, make: () => T): T {
    return kept(this.answers, key, make) as T;
  }

  has(key: string): boolean {
    return this.answers.has(key);
  }
}

function kept<V, T extends V>(map: Map<string, V>, key: string, make: () => T): V {
  const known = map.get(key);
  if (known !== undefined || map.has(key)) return known as V;
  if (map.size >= most) map.clear();
  const made = make();
  map.set(key, made);
  return made;
}

const most = 20_000;
