import { behind, isWord, type Frame } from '../grammar/frames';
import type { NounPhrase } from '../grammar/parse';
import type { Clause } from './clause';
import { isGroupNoun, singular } from './noun-phrase';
import { phraseAt } from './role-phrase';
import { group, matchesOf, mentionOf, person, word, type Statement } from './statement';
import { belongs, isPerson, isWhole, said, words, type Sentence } from './actors';
import { isChamber } from './memberships';
import { isBehind, subjectsOf } from './subjects';

/** Where verbs with an object say that a person belongs, what he leads, and what office he holds: *taught history at the @o*, *joined parliament*, *holds the post of treasurer*. */
export function* careers(frame: Frame, sentence: Sentence): Generator<Statement> {
  const { verb, objects, adjuncts } = frame;
  // *Was part of the crew*: the tagger takes the noun for a verb.
  const parted = verb.passive && verb.lemma === 'part' && adjuncts[0]?.preposition === 'of' ? adjuncts[0].phrases[0] : undefined;
  if (!parted && (!telling.has(verb.lemma) || verb.passive)) return;
  const subjects = subjectsOf(frame, sentence).map((phrase) => sentence.actor(phrase));
  if (subjects.length === 0 || !subjects.every((one) => isPerson(one, sentence) && one.by === undefined)) return;
  const over = isBehind(frame, sentence) ? 'former' : sentence.standing(frame);
  const joined = function* (phrases: readonly NounPhrase[], standing = over): Generator<Statement> {
    for (const whole of phrases.map((phrase) => sentence.actor(phrase))) if (isWhole(whole, sentence)) for (const one of subjects) yield* belongs(one, whole, standing);
  };
  const [object] = objects.length === 1 ? objects : [];
  const head = object && sentence.head(object);
  // *Taught history at the @o*, *began her career with the @o*
  if (/^(?:teach|lecture)$/.test(verb.lemma) && objects.length > 0) yield* joined(behind(adjuncts, /^at$/).map((phrase) => campusOf(phrase, sentence)));
  if (/^(?:begin|start|spend|finish|end)$/.test(verb.lemma) && head === 'career') yield* joined(behind(adjuncts, /^(?:at|with)$/));
  // *Sits on the board of the @o*, *joined the faculty of the @o*
  const seats = verb.lemma === 'join' ? objects : /^(?:serve|sit|be)$/.test(verb.lemma) ? behind(adjuncts, /^(?:on|in)$/) : [];
  for (const seat of seats) if (bodies.has(sentence.head(seat))) yield* joined(ownersOf(seat, sentence));
  // *Joined parliament*, *served in the army*
  const served = /^(?:join|rejoin|enter)$/.test(verb.lemma) ? objects : /^(?:serve|enlist|fight)$/.test(verb.lemma) && objects.length === 0 ? behind(adjuncts, /^in$/) : [];
  for (const phrase of served) if (isService(phrase, sentence)) for (const { mention } of subjects) yield { type: 'part-of', subject: mention!, ...sentence.place(phrase), ...(over && { standing: over }) };
  // *Won a seat in the @o*, *entered the @o*, which is a parliament
  if (head === 'seat' && /^(?:win|gain|take|secure|hold|retain|lose)$/.test(verb.lemma)) yield* joined(behind(adjuncts, /^(?:in|on)$/), verb.lemma === 'lose' ? 'former' : over);
  if (verb.lemma === 'enter') yield* joined(objects.filter((phrase) => isChamber(phrase, sentence)));
  // *Ran for the @f*, which is a party
  if (/^(?:run|stand|campaign)$/.test(verb.lemma) && objects.length === 0) yield* joined(behind(adjuncts, /^for$/).filter((phrase) => sentence.kind(sentence.actor(phrase)) === 'faction'));
  // *Coached the @o*
  if (/^(?:coach|captain|skipper)$/.test(verb.lemma)) yield* joined(objects);
  // *Was in the band @o*, *found success with the band @o*
  const bands = verb.lemma === 'be' ? behind(adjuncts, /^in$/) : head !== undefined && /^(?:success|fame|stardom|prominence|recognition)$/.test(head) ? behind(adjuncts, /^with$/) : /^(?:rise|come|shoot)$/.test(verb.lemma) && behind(adjuncts, /^to$/).some((phrase) => /^(?:fame|stardom|prominence)$/.test(sentence.head(phrase))) ? behind(adjuncts, /^(?:with|in)$/) : [];
  yield* joined(bands.filter((phrase) => isBand(phrase, sentence)));
  // *Runs the @o*, *presides over the @o*, *is in charge of the @o*
  const at = adjuncts.findIndex(({ preposition, phrases }) => /^(?:in|at)$/.test(preposition) && phrases.some((phrase) => /^(?:charge|command|helm|head)$/.test(sentence.head(phrase))));
  const led = verb.lemma === 'run' ? objects : verb.lemma === 'preside' ? behind(adjuncts, /^over$/) : verb.lemma === 'be' && at >= 0 && adjuncts[at + 1]?.preposition === 'of' ? adjuncts[at + 1]!.phrases : [];
  for (const body of led.map((phrase) => sentence.actor(phrase))) {
    if (!isWhole(body, sentence)) continue;
    for (const one of subjects) {
      yield said('leads', one, body, over);
      yield said('led-by', body, one, over);
    }
  }
  // *Led the Northlandic part of the mission*
  if (/^(?:lead|head|command|direct)$/.test(verb.lemma) && object && head !== undefined && undertakings.has(head)) {
    const { from, to } = sentence.withOf(object);
    if (/^the$/.test(sentence.written(object.from)) && (to > sentence.place(object).to || object.to - object.from > 2)) for (const { mention } of subjects) yield { type: 'leads', subject: mention!, from, to, ...(over && { standing: over }) };
  }
  // *Was part of the original team of cosmonauts*
  if (parted || (verb.lemma === 'be' && head === 'part' && object && isWord(sentence.parts[sentence.behind(object)], /^of$/))) {
    const team = parted ?? sentence.parts[sentence.behind(object!) + 1];
    if (team?.is === 'noun' && (isGroupNoun(singular(sentence.head(team))) || crews.has(sentence.head(team))) && team.to - team.from > 2) {
      for (const { mention } of subjects) yield { type: 'part-of', subject: mention!, ...sentence.withOf(team), ...(over && { standing: over }) };
    }
  }
  // *Holds the post of treasurer*
  if (/^(?:hold|occupy|assume|take)$/.test(verb.lemma) && head !== undefined && posts.has(head) && object && isWord(sentence.parts[sentence.behind(object)], /^(?:of|as)$/)) {
    const office = sentence.parts[sentence.behind(object) + 1];
    if (office?.is === 'noun' && subjects.length === 1) yield* phraseAt(sentence.clause, subjects[0]!.mention!, sentence.clause.placeOf(office.from, office.to).from, true, over, true);
  }
}

/** *The @o's campus in Tarsk* is the @o. */
function campusOf(phrase: NounPhrase, sentence: Sentence): NounPhrase {
  return /^(?:campus|school|faculty|department|institute)$/.test(sentence.head(phrase)) && sentence.written(phrase.to - 2) === "'s" ? { ...phrase, to: phrase.to - 2 } : phrase;
}

/** *The board of the @o*, *the @o board*. */
function ownersOf(seat: NounPhrase, sentence: Sentence): readonly NounPhrase[] {
  const next = sentence.parts[sentence.behind(seat) + 1];
  return isWord(sentence.parts[sentence.behind(seat)], /^(?:of|at)$/) && next?.is === 'noun' ? [next] : [];
}

/** *Parliament*, *the Northlandic army*: named by nobody, and known to all. */
function isService(phrase: NounPhrase, sentence: Sentence): boolean {
  const last = sentence.written(phrase.to - 1);
  if (phrase.to - phrase.from > 4 || !/^\p{L}/u.test(last)) return false;
  const two = `${sentence.written(phrase.to - 2)} ${last}`.toLowerCase();
  return /^(?:air force|coast guard|national guard|civil service|foreign service|police force|armed forces|marine corps|diplomatic service)$/.test(two) || services.has(sentence.head(phrase));
}

/** *The band @o*: a name with what it is before it. */
function isBand(phrase: NounPhrase, sentence: Sentence): boolean {
  for (let n = phrase.from; n < phrase.to - 1; n++) if (musical.has(sentence.written(n).toLowerCase())) return true;
  return false;
}

const telling = words('teach lecture begin start spend finish end join rejoin enter serve sit be enlist fight win gain take secure hold retain lose coach captain skipper find achieve enjoy rise come shoot run stand campaign preside lead head command direct occupy assume');
const bodies = words('board faculty staff bench panel cabinet ranks leadership committee council');
const services = words('parliament congress senate army navy military marines cabinet government police clergy priesthood seminary guerrillas');
const musical = words('band group supergroup duo trio quartet gang orchestra choir ensemble');
const undertakings = words('mission expedition project revolt uprising rebellion coup revolution delegation department division ministry operation programme program investigation inquiry part');
const crews = words('crew cast team squad delegation lineup');
const posts = words('post office position title rank role job');

/** The same where a pattern tells it better than the grammar: *was appointed to head the @o*, *resigned the leadership of the @f*, *went on to become a judge*. */
export function* careersTold(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of / (?:lead|head|run|chair|command|coach|manage) /.test(notation) ? matchesOf(toLead, notation) : []) {
    yield* leading(match.group('who')!, match.group('body')!);
  }
  for (const match of / (?:leadership|presidency|chairmanship|directorship|captaincy) /.test(notation) ? matchesOf(leadership, notation) : []) {
    const text = match.group('how')!.text;
    if (/\b(?:not|never|refus\p{L}+|may|might|could|should|if|want\p{L}*|seek\p{L}*)\b/u.test(notation.slice(match.at, match.end))) continue;
    const leaves = /^(?:resign|relinquish|quit|g[ai]ve|step|surrender|hand|los[te])/.test(text);
    yield* leading(match.group('who')!, match.group('body')!, leaves && !/\b(?:would|will|to)\b/.test(match.group('first')!.text) ? 'former' : undefined);
  }
  for (const pattern of [onwards, promotion]) {
    for (const match of matchesOf(pattern, notation)) {
      if (/\b(?:not|never|if)\b/.test(notation.slice(match.at, match.end))) continue;
      yield* phraseAt(clause, mentionOf(match.group('who')!.text), match.end, true, undefined, true);
    }
  }
}

function* leading(who: { readonly text: string; readonly from: number; readonly to: number }, body: { readonly text: string; readonly from: number; readonly to: number }, standing?: 'former'): Generator<Statement> {
  yield { type: 'leads', subject: mentionOf(who.text), object: mentionOf(body.text), from: body.from, to: body.to, ...(standing && { standing }) };
  yield { type: 'led-by', subject: mentionOf(body.text), object: mentionOf(who.text), from: who.from, to: who.to, ...(standing && { standing }) };
}

const ofBody = `(?:the )?(?<body>${group})(?! (?:'s|-) )(?= )`;
const toLead = new RegExp(` (?<who>${person}) (?:, [^,;.]{1,80} , )?(?:(?:was|is|has been|had been) (?:(?:later|recently|then) )?(?:appointed|named|chosen|picked|selected|hired|elected|tapped)|(?:became|becomes|was|is) the (?:${word} ){1,4}?) ?to (?:lead|head|run|chair|command) ${ofBody}`, 'dg');
const leadership = new RegExp(` (?<who>${person}) (?<first>(?:[^\\s,;:@“”"]+ ){0,5}?)(?<how>resign(?:s|ed|ing)?(?: from)?|relinquish(?:es|ed|ing)?|quit|gave up|giving up|step(?:s|ped|ping)? down from|surrendered|handed over|lost|assum(?:es|ed)|took over|takes over|took|won|holds|held|inherited) (?:the |his |her )?(?:leadership|presidency|chairmanship|directorship|captaincy) of ${ofBody}`, 'dgu');
const onwards = new RegExp(` (?<who>${person}) (?:, who )?(?:[^\\s,;:@“”"]+ ){0,8}?(?:(?:went|goes|gone|going) on to (?:become|be|serve as)|(?:rose(?: through the ranks)?|risen|grew up) to (?:become|be)|(?:started|began|starting|beginning) (?:out|off) as|would (?:later|eventually|subsequently) (?:become|serve as)) `, 'dgu');
const promotion = new RegExp(` (?<who>${person}) (?:, [^,;.]{1,60} , )?(?:(?:was|is|has been|had been) (?:later |then |since )?promoted to (?:the rank of )?(?=\\p{L})|(?:(?:rose|has risen|had risen) to|holds|held|attained|reached|retired with) the rank of (?=\\p{L}))`, 'dgu');
