import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Tag, Tagged, Tagger } from './tagger';

/** wink-nlp's statistical tagger of English. */
export function winkTagger(): Tagger {
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  // Its declared type does not fit the call that its documentation shows.
  const lemma = its.lemma as unknown as typeof its.pos;
  return {
    tag(words) {
      const tokens = nlp.readDoc(words.join(' ')).tokens();
      const texts = tokens.out();
      const tags = tokens.out(its.pos) as readonly string[];
      const lemmas = tokens.out(lemma) as readonly string[];
      let next = 0;
      return words.map((word): Tagged => {
        let tagged: Tagged | undefined;
        // A word may be several tokens: the first that is more than a sign tells.
        for (let length = 0; length < word.length && next < texts.length; next++) {
          length += texts[next]!.length;
          if (!tagged || tagged.tag === 'PUNCT') tagged = { tag: tags[next] as Tag, lemma: lemmas[next]! };
        }
        return tagged ?? { tag: 'X', lemma: word };
      });
    },
  };
}
