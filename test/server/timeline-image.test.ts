import assert from 'node:assert/strict';
import { timelineImage } from '../../src/server/features/timeline-image';

const month = (name: string, mentions = 1) => ({ month: name, mentions });
const svgOf = (markdown: string | undefined): string => decodeURIComponent(/^!\[Mentions\]\(data:image\/svg\+xml,([^\s()'"<>]+)\)$/.exec(markdown ?? '')?.[1] ?? '');

describe('the timeline of a hover', () => {
  it('draws a bar for each month, where it belongs and as high as it has mentions', () => {
    const svg = svgOf(timelineImage([month('2031-03', 4), month('2031-04', 2), month('2031-12', 1)], 'Mentions'));
    assert.match(svg, /^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg' width='100' height='12'>/);
    assert.match(svg, /d='M5 11v-11M15 11v-5\.5M95 11v-2\.8'/);
  });

  it('is no wider than the card, and drawn only of some months', () => {
    const years = Array.from({ length: 120 }, (_, n) => month(`${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`));
    assert.match(svgOf(timelineImage(years, 'Mentions')), /width='240'/);
    assert.equal(timelineImage([month('2031-03'), month('2031-04')], 'Mentions'), undefined);
    assert.equal(timelineImage([month('2031'), month('2031-03'), month('2031-04')], 'Mentions'), undefined);
    assert.equal(timelineImage([month('1900-01'), month('1950-01'), month('2031-03')], 'Mentions'), undefined);
  });
});
