import { isSign, isWord, type Frame } from '../grammar/frames';
import type { NounPhrase } from '../grammar/parse';
import type { Sentence } from './actors';

/** Who does what a verb says; where the frame has none, the person before a comma or behind an opening: *@p, now serving as mayor,*, *after serving as mayor, @p left*. */
export function subjectsOf(frame: Frame, sentence: Sentence): readonly NounPhrase[] {
  if (frame.subjects.length > 0) return frame.subjects;
  return apposed(frame, sentence) ?? opened(frame, sentence) ?? [];
}

/** Whether it is over when the sentence begins: *after serving as mayor, @p left*. */
export function isBehind(frame: Frame, sentence: Sentence): boolean {
  return frame.subjects.length === 0 && openings(frame, sentence) && isWord(sentence.parts[0], /^(?:After|Following)$/);
}

/** Of *@p, first elected to @o*, *@p, currently serving as mayor*: the name before the comma. */
function apposed({ verb }: Frame, sentence: Sentence): readonly NounPhrase[] | undefined {
  let at = sentence.behindVerb(verb) - 2;
  while (at > 0 && (isWord(sentence.parts[at], /^(?:first|re|-|also|now|then|currently|previously|formerly)$/) || sentence.parts[at]?.is === 'word' && (sentence.parts[at] as { readonly tag?: string }).tag === 'ADV')) at--;
  const name = sentence.parts[at - 1];
  return isSign(sentence.parts[at], ',') && name?.is === 'noun' && sentence.written(name.to - 1).startsWith('@p') ? [name] : undefined;
}

function opened(frame: Frame, sentence: Sentence): readonly NounPhrase[] | undefined {
  if (!openings(frame, sentence)) return undefined;
  const { parts } = sentence;
  for (let n = sentence.behindVerb(frame.verb); n < parts.length; n++) {
    const part = parts[n]!;
    if (part.is === 'verb' && part.finite) return undefined;
    const name = parts[n + 1];
    if (!isSign(part, ',') || name?.is !== 'noun' || !sentence.written(name.to - 1).startsWith('@p')) continue;
    const next = parts[n + 2];
    return (next?.is === 'verb' && next.finite) || isSign(next, ',') ? [name] : undefined;
  }
  return undefined;
}

/** A verb that opens the sentence: *before becoming*, *having led*, *after ten years working*. */
function openings({ verb }: Frame, sentence: Sentence): boolean {
  if (verb.finite) return false;
  const before = sentence.parts.slice(0, sentence.behindVerb(verb) - 1);
  const [first, second] = before;
  if (before.length === 0) return true;
  return before.length < 3 && isWord(first, /^(?:After|Before|Following|While|Since|Having|Prior|Upon)$/) && (second === undefined || second.is === 'noun' || isWord(second, /^(?:to|first|also|briefly|previously)$/));
}
