import * as say from '../../messages';
import type { Processor } from './processor';
import { defaultStyle, loadLocale, loadStyle } from './catalog';

/**
 * A processor for a style, or what is wrong with the style.
 * @param style the id of a bundled style, or the text of a `.csl` file; absent: {@link defaultStyle}.
 * @param language a BCP 47 tag; absent: the style's own, else American English.
 */
export async function openProcessor(style: string = defaultStyle, language?: string): Promise<{ readonly processor: Processor } | { readonly problem: string }> {
  const text = style.includes('<') ? await independent(style) : await loadStyle(style);
  if (text === undefined) return { problem: say.unknownStyle(style.includes('<') ? (parentOf(style) ?? '') : style) };
  if (!/<style[\s>]/.test(text) || !/<citation[\s>]/.test(text)) return { problem: say.badStyle(say.noCitationElement()) };
  const locale = await loadLocale(language ?? /default-locale="([\w-]+)"/.exec(text)?.[1] ?? 'en-US');
  const { Processor } = await import('./processor');
  try {
    return { processor: new Processor(text, locale) };
  } catch (error) {
    return { problem: say.badStyle(error instanceof Error ? error.message : String(error)) };
  }
}

/** A dependent style only names another, which must be a bundled one. */
async function independent(style: string): Promise<string | undefined> {
  const parent = parentOf(style);
  return parent === undefined ? style.replace(/^\ufeff/, '') : loadStyle(parent);
}

function parentOf(style: string): string | undefined {
  const link = /<link\b[^>]*\brel="independent-parent"[^>]*>/.exec(style)?.[0];
  return link && /\bhref="([^"]*)"/.exec(link)?.[1];
}
