import assert from 'node:assert/strict';
import { timelineItem } from '../../src/server/features/profile';
import { timelineImage } from '../../src/server/features/timeline-image';

const month = (name: string, mentions = 1) => ({ month: name, mentions });
const svgOf = (markdown: string | undefined): string => decodeURIComponent(/^!\[Mentions\]\(data:image\/svg\+xml,([^\s()'"<>]+)\)$/.exec(markdown ?? '')?.[1] ?? '');
const image = (...months: Parameters<typeof timelineItem>[0]): string | undefined => {
  const item = timelineItem(months);
  return item && timelineImage(item, 'Mentions');
};

describe('the timeline of a hover', () => {
  it('draws a bar for each month, where it belongs and as high as it has mentions', () => {
    const svg = svgOf(image(month('2031-03', 4), month('2031-04', 2), month('2031-12', 1)));
    assert.match(svg, /^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg' width='100' height='12'>/);
    assert.match(svg, /d='M5 11v-11M15 11v-5\.5M95 11v-2\.8'/);
  });

  it('is no wider than the card, and drawn only of some months', () => {
    const years = Array.from({ length: 120 }, (_, n) => month(`${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`));
    assert.match(svgOf(image(...years)), /width='240'/);
    assert.equal(image(month('2031-03'), month('2031-04')), undefined);
    assert.equal(image(month('2031'), month('2031-03'), month('2031-04')), undefined);
  });

  it('says in words what it draws, and by what', () => {
    assert.equal(timelineItem([month('2031-03', 4), month('2031-12')])?.label, 'Mentions by month, March 2031 to December 2031; most in March 2031 (4)');
    assert.equal(timelineItem([month('2001-02'), month('2031-12', 3)])?.label, 'Mentions by quarter, Q1 2001 to Q4 2031; most in Q4 2031 (3)');
    assert.equal(timelineItem([month('1931-02'), month('2031-12', 3)])?.label, 'Mentions by year, 1931 to 2031; most in 2031 (3)');
    assert.equal(timelineItem([month('2031-03')]), undefined);
  });
});
