/** Parts of speech of English words: universal tags (de Marneffe et al., Computational Linguistics 2021). */
export interface Tagger {
  /** One tag for each word; words as they stand in the text, signs and possessive endings as words of their own. */
  tag(words: readonly string[]): readonly Tagged[];
}

export interface Tagged {
  readonly tag: Tag;
  /** As it stands in a dictionary: *fight* of *fought*. */
  readonly lemma: string;
}

export type Tag =
  'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** The tagger; its model is loaded when first asked for, once. Rejects where the model cannot be loaded; asking again tries again. */
export function loadTagger(): Promise<Tagger> {
  loading ??= import('./wink-tagger').then(({ winkTagger }) => winkTagger()).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let loading: Promise<Tagger> | undefined;
