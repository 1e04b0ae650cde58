import assert from 'node:assert/strict';
import { check, stateOf } from '../mentions/marked';

/** The discovered entities other than states: names with their aliases. */
function entities(...texts: readonly string[]): Record<string, readonly string[]> {
  const found = [...stateOf(texts).entities.values()].filter((e) => e.kind !== 'state');
  return Object.fromEntries(found.map((e) => [e.name, e.aliases.map((a) => a.text).sort()]));
}

describe('entities across the corpus', () => {
  it('joins names with and without initials and middle names', () => {
    assert.deepEqual(entities('Frank Dellmar spoke.', 'Then Frank T. Dellmar left.', 'It was Frank Teodor Dellmar.'), {
      'Frank Teodor Dellmar': ['Frank Dellmar', 'Frank T. Dellmar'],
    });
  });
  it('joins short given names with the names they begin', () => {
    assert.deepEqual(entities('Fred Lanmar spoke.', 'Frederick Lanmar left.'), { 'Frederick Lanmar': ['Fred Lanmar'] });
    assert.equal(Object.keys(entities('Paul Lanmar spoke.', 'Paula Lanmar left.')).length, 2);
  });
  it('joins a name that holds a title, and prefers the one without', () => {
    assert.deepEqual(entities('They saw Sayyid Hassan Tesk.', 'Hassan Tesk left.'), { 'Hassan Tesk': [] });
  });
  it('joins a surname of two words with the full name', () => {
    const { mentions } = check(['Mr. [person:Lo Prestani], 52, left. [person:Lo Prestani] said so.', 'General Marko Lo Prestani spoke. Marko Lo Prestani left.']);
    assert.equal(mentions[0]?.entity, 'person:marko-lo-prestani');
  });
  it('keeps apart whose names differ in a given name, an initial or a generation', () => {
    for (const [a, b] of [['Omar A. Dellin', 'Omar B. Dellin'], ['Omar Hassan Dellin', 'Omar Hussein Dellin'], ['Omar Dellin Jr.', 'Omar Dellin Sr.'], ['Abu Omar Dellin', 'Omar Dellin'], ['Ali Dellin', 'Imran Ali Dellin'], ['Omar Ali', 'Omar Hussein Ali']]) {
      const found = Object.keys(entities(`General ${a ?? ''} spoke.`, `General ${b ?? ''} left.`));
      assert.equal(found.length, 2, `${found.join(', ')}`);
    }
  });
  it('leaves a name apart that fits several persons, with all of them as candidates', () => {
    const { mentions } = check(['They saw [?person:Omar Dellin].', 'Omar A. Dellin spoke.', 'Omar B. Dellin left.']);
    assert.equal(mentions[0]?.entity, 'person:omar-dellin');
    assert.deepEqual(mentions[0]?.candidates, ['person:omar-a-dellin', 'person:omar-b-dellin']);
    const here = check(['[person:Omar A. Dellin] spoke. [person:Omar Dellin] left.', 'Omar B. Dellin left.']);
    assert.equal(here.mentions[1]?.entity, 'person:omar-a-dellin');
  });
  it('joins ways to write the name of a body', () => {
    for (const [a, b] of [
      ['Ministry of Ports', 'Ports Ministry'], ['Halm Defence Agency', 'Halm Defense Agency'], ['U.S. Harbour Commission', 'United States Harbour Commission'], ['Corvane Systems Inc.', 'Corvane Systems'],
      ['Harakat al-Sarun', 'Sarun Movement'], ['Tiravat Brigade', 'Tiravat Brigades'], ['Tiravat Police Department', 'Tiravat Police'], ['Tiravan Movement', 'the Tiravans'],
    ]) {
      const found = Object.keys(entities(`The ${a ?? ''} group met.`, `Members of ${b ?? ''} left. The leader of ${b ?? ''} spoke.`));
      assert.equal(found.length, 1, `${found.join(', ')}`);
    }
  });
  it('does not join a brigade with its namesake, nor bodies of different sorts', () => {
    for (const [a, b] of [['Kataib Hizbat', 'Hizbat'], ['Tiravat Movement', 'Tiravat Bank'], ['Northern Front', 'Southern Front'], ['Tiravat University', 'University of Tiravat']]) {
      const found = Object.keys(entities(`The ${a ?? ''} militia met.`, `Members of the ${b ?? ''} group left. The leader of ${b ?? ''} spoke.`));
      assert.equal(found.length, 2, `${found.join(', ')}`);
    }
  });
  it('believes a text that gives two names for one', () => {
    for (const link of [', also known as', ', known by his nom de guerre', ' (alias', ', whose real name is', ' was born', ' (born']) {
      const text = `General Harun Tesk${link} Abu Dellin Moros${link.includes('(') ? ')' : ''}, spoke.`;
      const found = entities(text, 'They saw Abu Dellin Moros.');
      assert.equal(Object.keys(found).length, 1, JSON.stringify(found));
    }
  });
  it('joins a person with a name that was taken for a body, where no word says so', () => {
    const found = stateOf(['The leader of Harun Tesmani met members of Harun Tesmani.', 'General Harun al-Tesmani spoke. General Harun al-Tesmani left.']).entities;
    assert.deepEqual([...found.keys()], ['person:harun-al-tesmani']);
  });
  it('takes a possessive without its apostrophe for the name', () => {
    assert.deepEqual(entities('General Harun Tesk spoke. Harun Tesk left.', 'It was Harun Tesks army.'), { 'Harun Tesk': ['Harun Tesks'] });
  });
  it('prefers the fullest name that occurs often enough', () => {
    assert.deepEqual(Object.keys(entities('Frank Dellmar spoke. Frank Dellmar left.', 'Frank T. Dellmar left.')), ['Frank T. Dellmar']);
    assert.deepEqual(Object.keys(entities('Frank Dellmar spoke. Frank Dellmar left. Frank Dellmar met Frank Dellmar.', 'Frank T. Dellmar left.')), ['Frank Dellmar']);
  });
});
