import { fnv1a } from '../base/hash';
import { defaultStyle } from '../core/citations/styles/catalog';
import { openProcessor } from '../core/citations/styles/open';

type Opened = ReturnType<typeof openProcessor>;

/** So many are kept: making one takes 10 to 100 ms. */
const keptProcessors = 3;

/** The last used first. */
let kept: readonly (readonly [style: string, opened: Opened])[] = [];

/** The processor of a style, or what is wrong with the style: its id or the text of a `.csl` file; empty for the default. Loads citeproc when first asked. */
export function openStyle(style = ''): Opened {
  const opened = kept.find(([known]) => known === style)?.[1] ?? openProcessor(style === '' ? defaultStyle : style);
  kept = [[style, opened] as const, ...kept.filter(([known]) => known !== style)].slice(0, keptProcessors);
  return opened;
}

/** Tells styles apart in few characters. */
export function styleName(style: string): string {
  return style.includes('<') ? `${style.length}.${fnv1a(style)}` : style;
}
