import { calendar } from '../../names/words';
import { behind, framesOf, isWord, type Frame } from '../grammar/frames';
import { belongs, isWhole, words, type Sentence } from './actors';
import { isYear } from './lives';
import type { Statement } from './statement';

const forming = words('form create found establish');
const joining = words('group join unite merge band come ally combine team amalgamate');

/** *In May the @f1 and @f2 merged to form @f3*: of whom it is made, and since when. */
export function* formations({ verb, objects, adjuncts }: Frame, sentence: Sentence): Generator<Statement> {
  if (!forming.has(verb.lemma) || sentence.written(verb.from) !== 'to' || objects.length !== 1) return;
  const whole = sentence.actor(objects[0]!);
  if (!isWhole(whole, sentence)) return;
  const at = sentence.behindVerb(verb) - 1;
  const before = sentence.parts.slice(Math.max(0, at - 6), at).reverse().find((part) => part.is === 'verb');
  if (before?.is !== 'verb' || !before.finite || before.unreal || !joining.has(before.lemma)) return;
  const frame = framesOf(sentence.clause.parsed).find((one) => one.verb === before);
  for (const part of (frame?.subjects ?? []).map((phrase) => sentence.actor(phrase))) if (isWhole(part, sentence)) yield* belongs(part, whole);
  const [first, second] = sentence.parts;
  const dates = [...behind(frame?.adjuncts ?? [], /^(?:in|on)$/), ...behind(adjuncts, /^(?:in|on)$/), ...(isWord(first, /^In$/) && second?.is === 'noun' ? [second] : [])];
  const date = dates.find((phrase) => isYear(sentence.head(phrase)) || calendar.has(sentence.head(phrase)));
  if (date) yield { type: 'founded', subject: whole.mention!, ...sentence.place(date) };
}
