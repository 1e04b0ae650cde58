import assert from 'node:assert/strict';
import { loadDateLanguages } from '../../../src/core/documents/date-languages';
import { dateOrders, orderInLanguage } from '../../../src/core/documents/date-orders';
import { findDates } from '../../../src/core/documents/dates';

const languages = 'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk mr ms mt my nb ne nl pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi zh'.split(' ');

async function dateIn(text: string): Promise<string | undefined> {
  await loadDateLanguages(text);
  return findDates(text, dateOrders(text))[0]?.date;
}

describe('dates in the languages of the world', () => {
  for (const language of languages) {
    it(`${language}: every month as the platform writes it in full, in its own calendar and figures`, async () => {
      for (let month = 1; month <= 12; month++) {
        const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2031, month - 1, 14)));
        assert.equal(await dateIn(written), `2031-${String(month).padStart(2, '0')}-14`, written);
      }
    });
  }

  it('tells two months of one name by the dot behind the day, or not at all', async () => {
    assert.equal(await dateIn('14 listopada 2031'), '2031-11-14');
    assert.equal(await dateIn('14. listopada 2031.'), '2031-10-14');
  });

  it('knows the calendars of Iran and Thailand by their years', async () => {
    assert.equal(await dateIn('۱۴۱۰/۰۲/۱۳'), '2031-05-03');
    assert.equal(await dateIn('13 اردیبهشت 1410'), '2031-05-03');
    assert.equal(await dateIn('30 اسفند 1409'), undefined, 'that year had no such day');
    assert.equal(await dateIn('25/05/2574'), '2031-05-25');
    assert.equal(await dateIn('1410/02/13'), undefined, 'nothing says which calendar');
  });

  it('orders figures as a language and a country do, where they agree', () => {
    assert.deepEqual(['en-GB', 'en-US', 'fr', 'pt-BR', 'ar', 'es-US'].map((language) => orderInLanguage(language, undefined)), ['day', 'month', 'day', 'day', 'day', 'day']);
    assert.deepEqual([orderInLanguage('en', undefined), orderInLanguage('ja', undefined), orderInLanguage('no language', undefined)], [undefined, undefined, undefined]);
    assert.equal(orderInLanguage('en', 'https://www.wire.co.uk/a'), 'day');
    assert.equal(orderInLanguage('en-US', 'https://www.wire.co.uk/a'), undefined);
    assert.equal(orderInLanguage('en-US', 'https://www.wire.tv/a'), 'month');
  });
});
