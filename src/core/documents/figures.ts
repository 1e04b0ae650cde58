/** The text with the figures of all scripts as European ones: each is one code unit, so that offsets stay. */
export function europeanFigures(text: string): string {
  return foreign.test(text) ? text.replace(allForeign, (figure) => String(valueOf(figure.charCodeAt(0)))) : text;
}

const foreign = /(?![0-9])[\u0660-\uffff](?<=\p{Nd})/u;
const allForeign = new RegExp(foreign.source, 'gu');

/** Unicode has the ten figures of a script in a row. */
function valueOf(code: number): number {
  let steps = 0;
  while (steps < 9 && /\p{Nd}/u.test(String.fromCharCode(code - steps - 1))) steps++;
  return steps;
}
