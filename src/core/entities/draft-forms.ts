import type { Sources } from '../../base/answer';
import type { Span } from '../../base/span';
import type { Place } from '../mentions/place';
import type { DraftWindow } from '../mentions/window';
import { soundKey } from '../names/sound-key';
import { Anchor, type Entry, type Frame } from './anchor';
import { DraftIndex, type Stretch } from './draft-index';
import { movedFound } from './draft-settle';
import { fullOf, indexFull, introduces, namesakes, spanOf, surfaceOf, surnameIn, type Full } from './full-forms';
import { completed, isInitialled, personInFull, surnameOf, type PersonInFull, type Words } from './initials';
import { signedBy } from './short-forms';
import type { Found, View } from './view';

/** What the places of a draft say for names elsewhere: their full forms, persons for initials, signs of listed names. */
export class DraftForms {
  private readonly persons = new DraftIndex<PersonInFull>(() => namesakes, (a, b) => a.ids[0] === b.ids[0]);
  private readonly forms = new DraftIndex<Full>(
    (key) => (isSound(key) ? Infinity : namesakes),
    (a, b, key) => a.ids[0] === b.ids[0] && (!isSound(key) || surnameIn(a) === surnameIn(b)),
  );
  private readonly signed = new DraftIndex<{ readonly span: Span }>(() => 1, () => true);

  constructor(private readonly view: View, private readonly frame: Frame) {}

  /** The full forms that an index, `id` or `sound`, has by a key. */
  fulls(index: string, key: string, sources: Sources): readonly Full[] {
    return sources.use(this.forms.ask(`${index} ${key}`));
  }

  /** The first full form of these words; that it is another, {@link replaceForms} says. */
  named(words: string): Full | undefined {
    return this.forms.ask(`key ${words}`).value[0];
  }

  /** The first place of a weak form that a sign beside it says to name a listed entity. */
  signOf(id: string, sources: Sources): Span | undefined {
    return sources.use(this.signed.ask(id))[0]?.span;
  }

  /** Takes the names found anew; true when an answer is another. */
  replaceFound(stretches: readonly Stretch[], foundIn: (place: Place) => readonly Found[], windowOf: (place: Place) => DraftWindow): boolean {
    const persons = this.persons.replace(stretches, (place) => foundIn(place).flatMap((f) => this.personEntry(place, f)));
    const signed = this.signed.replace(stretches, (place) => {
      const window = windowOf(place);
      return movedFound(foundIn(place), window.from).flatMap((f) => this.signEntry(place, window, f));
    });
    return persons.length + signed.length > 0;
  }

  /** Names with their initials completed, where the draft gives one person in full whom they fit. */
  completed(place: Place, found: readonly Found[], sources: Sources): readonly Found[] {
    const local = localOf(place);
    return found.map((f) => (isInitialled(local, f) ? completed(local, f, sources.use(this.persons.ask(surnameOf(local, f)))) : f));
  }

  /** Takes names as completed; returns the keys by which another answer is given: `key` and words for the first full form of these. */
  replaceForms(stretches: readonly Stretch[], resolvedIn: (place: Place) => readonly Found[], windowOf: (place: Place) => DraftWindow, viewOf: (place: Place) => View): readonly string[] {
    return this.forms.replace(stretches, (place) => {
      const window = windowOf(place);
      const view = viewOf(place);
      return movedFound(resolvedIn(place), window.from).flatMap((f) => this.formEntry(place, window, view, f));
    });
  }

  private personEntry(place: Place, f: Found): Entry<PersonInFull>[] {
    const person = personInFull(localOf(place), f);
    if (!person) return [];
    const { ids, given, surname, possible, surface } = person;
    const span = new Anchor(place, person.span.start, person.span.end, this.frame);
    return [{ span, keys: [surname], sign: JSON.stringify([ids, given, surname, possible, surface]), value: { ...person, span } }];
  }

  private signEntry(place: Place, window: DraftWindow, f: Found): Entry<{ readonly span: Span }>[] {
    const id = signedBy(window.analysis, this.view, f);
    if (id === undefined) return [];
    const span = this.anchor(place, window, spanOf(window.analysis, f));
    return [{ span, keys: [id], sign: id, value: { span } }];
  }

  private formEntry(place: Place, window: DraftWindow, view: View, f: Found): Entry<Full>[] {
    const full = fullOf(window.analysis, f);
    if (!full) return [];
    const keys = [`key ${full.words.join(' ')}`, ...(introduces(f) ? full.ids.map((id) => `id ${id}`) : [])];
    indexFull(view, f, full, (index, key) => {
      keys.push(`${index} ${key}`);
      if (index === 'bySurname') keys.push(`sound ${soundKey(key)}`);
    });
    const span = this.anchor(place, window, full.span);
    const surface = surfaceOf(window.analysis, full);
    const { ids, kind, words, title } = full;
    return [{ span, keys, sign: JSON.stringify([ids, kind, words, title, surface, keys]), value: { ...full, span, surface } }];
  }

  private anchor(place: Place, { base }: DraftWindow, { start, end }: Span): Anchor {
    return new Anchor(place, start + base - place.start, end + base - place.start, this.frame);
  }
}

function isSound(key: string): boolean {
  return key.startsWith('sound ');
}

/** A place by itself: enough for what looks at the words of a name only. */
function localOf({ piece, named }: Place): Words {
  return { tokens: named.block.tokens, document: { prose: piece.text } };
}
