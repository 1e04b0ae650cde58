import type { Connection } from 'vscode-languageserver';
import { neverCancelled } from '../base/cancellation';
import { StoreBroken } from '../core/store/broken';
import { drawingOf } from './drawing';
import type { View } from './view';

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
    for (const { entity } of items) {
      await pause();
      if (view.library.isReading) return;
      await view.dossier.profileInSlices(entity.id, whole, neverCancelled);
    }
  } catch (error) {
    // Whoever asks for something mends the index, and it is said then.
    if (!(error instanceof StoreBroken)) throw error;
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, rest));

const cards = 40;
/** Of rarer names all is drawn soon enough when it is asked for. */
const wholes = 80;
/** Milliseconds: whoever asks meanwhile waits for one card at most. */
const rest = 30;
