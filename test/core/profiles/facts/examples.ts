import assert from 'node:assert/strict';
import { factsOf } from './facts-of';
import type { Fact } from '../../../../src/core/profiles/facts/fact';
import type { Tagger } from '../../../../src/core/profiles/grammar/tagger';
import { firstOf, told } from './clause-text';

/** What each sentence says of whom it names first; a line without facts says nothing. */
export type Examples = Readonly<Record<string, readonly (readonly [sentence: string, ...facts: string[]])[]>>;

/** A test for each sentence: its facts, and that each stands in its sentence. */
export function checkExamples(examples: Examples, tagger: () => Tagger): void {
  for (const [what, sentences] of Object.entries(examples)) {
    for (const [sentence, ...expected] of sentences) {
      it(`${what}: ${sentence.replace(/\[\??[pfos](?:=[a-z-]+)? ([^\]]+)\]/g, '$1')}`, () => {
        const facts = factsOf(firstOf(sentence), [told(sentence)], tagger());
        assert.deepEqual(facts.map(written), expected);
        for (const { value, evidence } of facts) {
          for (const { sentence: { start, end, text }, value: span } of evidence) {
            const { document } = told(sentence);
            assert.equal(document.text.slice(start, end), text);
            assert.ok(start <= span.start && span.end <= end, 'the value stands in its sentence');
            assert.equal(document.text.slice(span.start, span.end), value);
          }
        }
      });
    }
  }
}

const written = ({ type, value, standing, hedge }: Fact): string => [`${type}: ${value}`, standing, hedge].filter(Boolean).join(', ');
