import type { Connection } from 'vscode-languageserver';
import { StoreBroken } from '../core/store/broken';
import { drawingOf } from './drawing';
import type { View } from './view';

/**
 * What is hovered first is there at once: the cards of those whom the articles name most are drawn before anybody asks, one at
 * a time with rests between them, while no article is read. It also warms up what reads sentences, which runs ten times slower
 * at first.
 */
export async function warmCards(connection: Connection, view: View): Promise<void> {
  const drawing = await drawingOf(connection, 'card');
  try {
    const { items } = view.dossier.entitiesPage({ sort: 'mentions', offset: 0, limit: warmed });
    // The rarest first: their cards take least while all is cold.
    for (const { entity } of [...items].reverse()) {
      await new Promise((resolve) => setTimeout(resolve, rest));
      if (view.library.isReading) return;
      view.dossier.profile(entity.id, drawing);
    }
  } catch (error) {
    // Whoever asks for something mends the index, and it is said then.
    if (!(error instanceof StoreBroken)) throw error;
  }
}

const warmed = 40;
/** Milliseconds: whoever asks meanwhile waits for one card at most. */
const rest = 30;
