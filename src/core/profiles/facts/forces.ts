import { type Actor, type Sentence, words } from './actors';

/** Fighters, an armed group, an army or a state. A party or a company may be attacked by whom it does not fight. */
export function isForce(actor: Actor, sentence: Sentence): boolean {
  if (actor.mention === undefined) return false;
  return actor.by !== undefined ? fighters.has(actor.by) : /^(?:faction|state)$/.test(sentence.kind(actor) ?? '') || armies.test(sentence.clause.nameOf(actor.mention));
}

/** Whether a sentence tells of weapons or fighters. */
export function isArmed({ clause: { notation } }: Sentence): boolean {
  return armed.test(notation);
}

export const fighters = words('fighter force troop militant militiaman rebel soldier gunman insurgent member terrorist jihadist extremist warplane jet aircraft artillery army commando guerrilla regime brigade battalion bomber position militia group government');
const armies = /(?:^| )(?:Army|Armed Forces|Forces|Air Force|Navy|Military|Guards?|Brigades?|Battalion|Militia)$/i;
const armed = /\b(?:killed|killing|wounded|bombs?|bombed|rockets?|gunmen|soldiers|militants?|troops|fighters|rebels|militias?|air ?strikes?|shells?|shelled|shelling|artillery|mortars?|drones?|missiles?|gunfire|suicide|jihadists?|insurgents?|ambush)\b/i;
