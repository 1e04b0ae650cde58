import type { Connection } from 'vscode-languageserver';
import { Cancelled } from '../base/cancellation';
import { StoreBroken } from '../core/store/broken';
import type { Drawing } from '../core/profiles/profile';
import { drawingOf } from './drawing';
import type { View } from './view';
import { wasAsked } from './wire';

/**
 * What is asked first is there at once: the cards of those whom the articles name most are drawn before anybody asks, one at
 * a time with rests between them, and then their whole profiles in slices, while no article is read. It also warms up what
 * reads sentences, which runs ten times slower at first.
 */
export async function warmProfiles(connection: Connection, view: View): Promise<void> {
  const card = await drawingOf(connection, 'card');
  const whole = await drawingOf(connection, 'whole');
  try {
    const { items } = view.dossier.entitiesPage({ sort: 'mentions', offset: 0, limit: wholes });
    // The rarest first: their cards take least while all is cold.
    for (const { entity } of items.slice(0, cards).reverse()) {
      await pause();
      if (view.library.isReading) return;
      view.dossier.profile(entity.id, card);
    }
    for (const { entity } of items) await drawWhole(connection, view, entity.id, whole);
  } catch (error) {
    // Whoever asks for something mends the index, and it is said then.
    if (!(error instanceof StoreBroken)) throw error;
  }
}

/** Gives way to whatever is asked meanwhile, and begins again after it. */
async function drawWhole(connection: Connection, view: View, id: string, drawing: Drawing): Promise<void> {
  const others = { get isCancellationRequested() { return wasAsked(connection, quiet) || view.library.isReading; } };
  for (;;) {
    await pause();
    if (view.library.isReading) return;
    if (others.isCancellationRequested) continue;
    try {
      await view.dossier.profileInSlices(id, drawing, others);
      return;
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    }
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, rest));

/** Milliseconds in which nobody asked for anything. */
const quiet = 300;
const cards = 40;
/** Of rarer names all is drawn soon enough when it is asked for. */
const wholes = 80;
/** Milliseconds: whoever asks meanwhile waits for one card at most. */
const rest = 10;
