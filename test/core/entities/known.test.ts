import assert from 'node:assert/strict';
import { compileNames, knownNames, updateNames, type KnownNames } from '../../../src/core/entities/known';
import { loadGazetteer, saveGazetteer } from '../../../src/core/gazetteer/compile';
import { compareLayers } from '../../../src/core/gazetteer/compare';
import type { Entity, EntityKind } from '../../../src/core/gazetteer/entity';
import { layerOf } from '../../../src/core/gazetteer/layer';
import { changeLayers, entitiesInOrder } from '../../../src/core/gazetteer/overlay';
import { tokenize } from '../../../src/core/tokens/tokens';
import { random } from '../../random';

const names = ['Harun Tesk', 'Haroun Tesk', 'Harun Omar Tesk', 'Gen. Tesk', 'Tesk', 'Omar Moros', 'Moros', 'al-Moros', 'Kataib Sarun', 'Kata’ib Saroun', 'Sarunites', 'Zarunitez', 'Northern Front', 'NF', 'Northern Front (NF)',
  'C++ Group', 'Tesk & Moros', 'Jürgen Möser', 'Тескаров Омар', 'Омар Тескаров', 'Тескарова', 'حركة المورس', 'המורס', 'צה"ל', '한나 테스', 'Workers Front', 'Lena van Daar', 'Daar', 'U.S.', '北方', '…', ''];
const texts = [...names, 'Mr Tesk’s', 'the Tesks’ men', 'Sarunites’', 'Тескарову', 'والمورس', 'والحركة', 'להמורס', '한나 테스는', 'Workers’ Front', 'Jurgen Moeser', 'C++ group', 'Tesk and Moros', 'Tesk–Moros', 'H. O. Tesk'];
const kinds: readonly EntityKind[] = ['person', 'faction', 'organization', 'state'];

function entityOf(next: () => number, id: string): Entity {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const aliases = Array.from({ length: Math.floor(next() * 4) }, () => ({ text: pick(names), ...(next() < 0.2 && { case: pick(['exact', 'any'] as const) }) }));
  const place = { uri: `file:///${pick(['a', 'b'])}.yaml`, start: Math.floor(next() * 1000), end: 2000 };
  return { id, kind: pick(kinds), name: pick(names), aliases, origin: 'gazetteer', ...(next() < 0.3 && { note: `n\ud83d${next()}` }), ...(next() < 0.8 && { definedAt: place }) };
}

/** All that names answer, made plain. */
function answers(known: KnownNames): unknown {
  const prose = texts.join(' said. ');
  const tokens = tokenize(prose);
  const words = [...new Set(tokens.folded)];
  const phrases = texts.map((text) => tokenize(text).folded);
  return {
    entities: [...entitiesInOrder(known.layers)],
    size: known.entities.size,
    at: Array.from({ length: tokens.count }, (_, i) => known.at(tokens, prose, i).map((m) => ({ ...m, names: [...m.names].sort((a, b) => (a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0)) }))),
    named: phrases.map((phrase) => known.named(phrase)),
    variants: phrases.map((phrase) => known.variants(phrase)),
    sounds: words.map((word) => known.soundingLike(word)),
    surnames: words.map((word) => known.surnames(word)),
    first: words.map((word) => known.surnames(word, 1)),
  };
}

/** The ids of entities that are not deeply equal, in two lists. */
function differences(old: readonly Entity[], next: readonly Entity[]): { readonly changed: readonly string[]; readonly moved: readonly string[] } {
  const plain = (entity: Entity | undefined, placed: boolean): string => JSON.stringify(entity && { ...entity, definedAt: placed ? entity.definedAt : undefined });
  const a = new Map(old.map((entity) => [entity.id, entity]));
  const b = new Map(next.map((entity) => [entity.id, entity]));
  const ids = [...new Set([...a.keys(), ...b.keys()])].sort();
  const changed = ids.filter((id) => plain(a.get(id), false) !== plain(b.get(id), false));
  return { changed, moved: ids.filter((id) => !changed.includes(id) && plain(a.get(id), true) !== plain(b.get(id), true)) };
}

const sorted = ({ changed, moved }: { readonly changed: readonly string[]; readonly moved: readonly string[] }): unknown => ({ changed: [...changed].sort(), moved: [...moved].sort() });

describe('known names', () => {
  it('changed by and by answer as if compiled anew, and say what changed', function () {
    this.timeout(60_000);
    const seeds = Number(process.env['SEEDS'] ?? 15);
    let most = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const next = random(seed);
      let list: Entity[] = Array.from({ length: Math.floor(next() * 40) }, (_, n) => entityOf(next, `e${n}`));
      let known = compileNames(list);
      for (let step = 0; step < 8; step++) {
        const before = { list, known };
        const put = Array.from({ length: Math.floor(next() * next() * 8) }, () => entityOf(next, `e${Math.floor(next() * 50)}`));
        const removed = list.filter(() => next() < 0.08).map(({ id }) => id).filter((id) => !put.some((entity) => entity.id === id));
        const byId = new Map(list.filter(({ id }) => !removed.includes(id)).map((entity) => [entity.id, entity]));
        for (const entity of put) byId.set(entity.id, entity);
        list = [...byId.values()];
        known = knownNames(changeLayers(known.layers, { put: put.map((entity) => ({ entity })), removed }));
        most = Math.max(most, known.layers.length);
        assert.deepEqual(answers(known), answers(compileNames(list)), `seed ${seed}, step ${step}`);
        assert.deepEqual(sorted(compareLayers(before.known.layers, known.layers)), differences(before.list, list), `seed ${seed}, step ${step}`);
      }
      assert.deepEqual(answers(compileNames([...entitiesInOrder(known.layers)])), answers(compileNames(list)), `seed ${seed}, merged`);
    }
    assert.ok(most > 1, 'there were layers');
  });

  it('for another list answer as if compiled from it', function () {
    this.timeout(60_000);
    let kept = 0;
    for (let seed = 1; seed <= 15; seed++) {
      const next = random(seed + 1000);
      let list: readonly Entity[] = Array.from({ length: 60 }, (_, n) => entityOf(next, `e${n}`));
      let known = compileNames(list);
      for (let step = 0; step < 6; step++) {
        const before = { list, known };
        const edited = list.filter(() => next() > 0.03).map((entity) => (next() < 0.04 ? entityOf(next, entity.id) : next() < 0.1 ? { ...entity, definedAt: { uri: 'file:///c.yaml', start: 1, end: 2 } } : entity));
        if (next() < 0.5) edited.splice(Math.floor(next() * edited.length), 0, entityOf(next, `n${seed}-${step}`), entityOf(next, `m${seed}-${step}`));
        if (next() < 0.1) edited.reverse();
        list = edited;
        known = updateNames(known, list);
        if (known.layers.length > 1) kept++;
        assert.deepEqual(answers(known), answers(compileNames(list)), `seed ${seed}, step ${step}`);
        assert.deepEqual(sorted(compareLayers(before.known.layers, known.layers)), differences(before.list, list), `seed ${seed}, step ${step}`);
      }
      assert.equal(updateNames(known, list).layers, known.layers);
    }
    assert.ok(kept > 10, 'not all were compiled anew');
  });

  it('answer the same when saved and loaded, from shared memory and from any place in a buffer', () => {
    const next = random(4);
    const list = Array.from({ length: 80 }, (_, n) => entityOf(next, `e${n}`));
    const known = compileNames(list);
    const { compiled } = known.layers[0]!;
    const saved = saveGazetteer(compiled);
    const shared = saveGazetteer(compiled, (bytes) => new SharedArrayBuffer(bytes));
    const odd = new Uint8Array(saved.length + 1);
    odd.set(saved, 1);
    for (const bytes of [saved, shared, odd.subarray(1)]) assert.deepEqual(answers(knownNames([layerOf(loadGazetteer(bytes))])), answers(known));
    assert.deepEqual(saveGazetteer(loadGazetteer(saved)), saved);
    assert.deepEqual([...loadGazetteer(saveGazetteer(compileNames([]).layers[0]!.compiled)).forms], [0]);
  });

  it('stay few layers', () => {
    const list = (count: number, prefix: string): Entity[] => Array.from({ length: count }, (_, n) => ({ id: `${prefix}${n}`, kind: 'person', name: `Harun ${prefix}esk${n}`, aliases: [], origin: 'gazetteer' }));
    let { layers } = compileNames(list(3000, 'T'));
    layers = changeLayers(layers, { put: list(1200, 'D').map((entity) => ({ entity })), removed: ['T7'] });
    assert.equal(layers.length, 2);
    for (let n = 0; n < 200; n++) layers = changeLayers(layers, { put: list(1, `V${n}`).map((entity) => ({ entity })), removed: [] });
    assert.ok(layers.length < 12, `${layers.length} layers`);
  });
});
