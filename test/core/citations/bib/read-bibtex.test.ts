import assert from 'node:assert/strict';
import { readBibliography } from '../../../../src/core/citations/bib/read';
import type { BibFile } from '../../../../src/core/citations/bib/entry';
import { cslOf } from '../../../../src/core/citations/bib/to-csl';

const keys = ({ entries }: BibFile): readonly string[] => entries.map(({ key }) => key);
const fields = (text: string, index = 0): Readonly<Record<string, string>> => Object.fromEntries(readBibliography(text).entries[index]!.fields);
const problems = (text: string): readonly string[] => readBibliography(text).problems.map(({ message, span }) => `${JSON.stringify(text.slice(span!.start, span!.end))}: ${message}`);

describe('BibTeX', () => {
  it('is read as data: key, type, fields, places', () => {
    const text = 'Anything.\n@Article{lorrin2031,\n  Title = {Who Is {Ba Sorin}?},\n  year = 2031,\n}\n';
    const { entries: [entry], problems } = readBibliography(text);
    assert.deepEqual(problems, []);
    assert.equal(entry!.type, 'article');
    assert.deepEqual(Object.fromEntries(entry!.fields), { title: 'Who Is {Ba Sorin}?', year: '2031' });
    assert.equal(text.slice(entry!.keySpan.start, entry!.keySpan.end), 'lorrin2031');
    assert.equal(text.slice(entry!.span.start, entry!.span.end), text.slice(10).trim());
    assert.deepEqual(entry!.own.map(({ name, start, end }) => [name, text.slice(start, end)]), [['title', 'Title = {Who Is {Ba Sorin}?}'], ['year', 'year = 2031']]);
  });

  it('puts strings in, joins with #, and knows months', () => {
    const text = '@string{wire = "Northern"}@STRING(wire2 = wire # { Wire})@preamble{"x" # {y}}@misc{a, journal = WIRE2 # "!", month = mar, note = "a {"}quoted{"} word"}';
    assert.deepEqual(fields(text), { journal: 'Northern Wire!', month: '3', note: 'a {"}quoted{"} word' });
    assert.deepEqual(problems(text), []);
  });

  it('takes parentheses, entries without fields, and keys of all sorts', () => {
    const file = readBibliography('@misc(a, title = {x (y)})\n@misc{b}\n@misc{DBLP:conf/x+y_2031.a,}\n@misc{مقال2031, title={x}}\n@misc{\n c ,title={x}}');
    assert.deepEqual(keys(file), ['a', 'b', 'DBLP:conf/x+y_2031.a', 'مقال2031', 'c']);
    assert.deepEqual(file.problems, []);
  });

  it('inherits by crossref and xdata, its own fields first', () => {
    const text = `@inbook{part, title = {Part}, crossref = {whole}, date = {2031}}
      @xdata{press, publisher = {Press}}
      @book{whole, title = {Whole}, subtitle = {All}, author = {Lorrin, Kessa}, date = {2030}, xdata = {press}}`;
    assert.deepEqual(fields(text), {
      title: 'Part', crossref: 'whole', date: '2031', booktitle: 'Whole', booksubtitle: 'All', author: 'Lorrin, Kessa', bookauthor: 'Lorrin, Kessa', publisher: 'Press',
    });
    assert.deepEqual(fields('@misc{a, crossref = {b}, note = {n}}@misc{b, crossref = {a}, year = 1}'), { crossref: 'b', note: 'n', year: '1' });
    assert.deepEqual(problems('@misc{a, crossref = {gone}}'), ['"a": There is no entry "gone" to take fields from.']);
  });

  it('goes on behind what is broken, and says what and where', () => {
    assert.deepEqual(problems('@misc{a, title = {never closed\n}\n\n@misc{b, title = {x}}\n'), ['"\\n": The closing brace of the entry is missing here.']);
    assert.deepEqual(keys(readBibliography('@misc{a, title = {never closed\n\n@misc{b, title = {x}}\n')), ['a', 'b']);
    assert.deepEqual(keys(readBibliography('@misc{a, title = {never {closed},\n year = {1}}\n\n@@misc{b, title = {x}}\n')), ['a', 'b']);
    assert.deepEqual(keys(readBibliography('@misc{a, title = "never closed,\n\n@@misc{b, title = {x}}\n')), ['a', 'b']);
    assert.deepEqual(keys(readBibliography('% @misc{%a, title = {x}}\n@misc{b, title = {x}}\n')), ['b']);
    assert.deepEqual(fields('@misc{a, title = {never closed,\n\n@misc{b, title = {x}}\n'), { title: 'never closed' });
    assert.deepEqual(keys(readBibliography('@misc{a, title = "never closed,\n year = 1}\n@misc{b, title = {x}}\n')), ['a', 'b']);
    assert.deepEqual(problems('@misc{a title = {x}}'), ['"t": "," was expected here.']);
    assert.deepEqual(fields('@misc{a title = {x} year = 3 = , note = {y}}'), { title: 'x', year: '3', note: 'y' });
    assert.deepEqual(problems('@misc{a, title = }'), ['"}": A value in braces or quotation marks was expected here.']);
    assert.deepEqual(problems('@misc{my key, title = {x}}'), ['"my key": "my key" has a blank: its first word is the key.']);
    assert.deepEqual(keys(readBibliography('@misc{my key, title = {x}}')), ['my']);
    assert.deepEqual(keys(readBibliography('@misc(k(1), title = {x})')), ['k(1)']);
    assert.deepEqual(keys(readBibliography('@misc{a, title = {x}, odd @misc{b, title = {y}}')), ['a', 'b']);
    assert.deepEqual(problems('@misc{title = {x}}'), ['"@": This entry has no key.']);
    assert.deepEqual(problems('@misc{a, journal = nowhere}'), ['"nowhere": No @string defines "nowhere"; it was taken as text.']);
    assert.deepEqual(fields('@misc{a, title = {first}, title = {second}}'), { title: 'first' });
    for (const text of ['@', '@{', '@misc', '@misc{', '@misc{a', '@misc{a,', '@misc{a, b', '@misc{a, b =', '@misc{a, b = {', '@misc{a, b = "', '@misc{a, b = c #', '@string{', '@string{a = ', '}}}', '@misc{a}}', '@comment{', '@misc{a, "}', '@@@{{{']) {
      assert.doesNotThrow(() => readBibliography(text), text);
    }
  });

  it('keeps entries of one key, and says so', () => {
    const text = '@misc{a, title = {x}}@misc{A, title = {y}}';
    assert.deepEqual(keys(readBibliography(text)), ['a', 'A']);
    assert.deepEqual(problems(text), ['"A": The key "A" is used twice in this file; the first entry counts.']);
  });

  it('marks entries in comments, which BibTeX reads', () => {
    const file = readBibliography('@comment{ @misc{a, title = {x}} }\n% @misc{b, title = {y}}\n@comment jabref\n@misc{c, title = {z}, % why\n year = 1}\nask me@upland.example, 2\n@comment{@misc{broken}');
    assert.deepEqual(file.entries.map(({ key, commented }) => [key, commented ?? false]), [['a', true], ['b', true], ['c', false], ['broken', false]]);
    assert.deepEqual(file.problems, []);
  });

  it('reads Latin-1, UTF-16 and byte order marks; offsets are into the text', () => {
    const text = '@misc{müller, title = {Über}}';
    const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const utf16 = Uint8Array.of(0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
    for (const bytes of [latin1, utf16, new TextEncoder().encode(`\ufeff${text}`)]) {
      const [entry] = readBibliography(bytes).entries;
      assert.deepEqual([entry?.key, entry?.keySpan.start, entry?.fields.get('title')], ['müller', 6, 'Über']);
    }
  });

  it('takes lines that end as on old computers, and brackets before the first entry', () => {
    assert.deepEqual(keys(readBibliography('[1] notes\r@misc{a, % why\r title = {x}\r\r@misc{b}\r')), ['a', 'b']);
    assert.deepEqual(keys(readBibliography('{x}\n@misc{a}')), ['a']);
  });

  it('reads ten thousand entries, and as many that are broken, each once', function () {
    this.timeout(20_000);
    const many = (broken: (index: number) => string): string => Array.from({ length: 10_000 }, (_, index) => `@article{k${index},\n  title = {Title {${index}}},\n  year = 2031${broken(index)}\n`).join('\n');
    for (const broken of ['\n}', '', ',\n  note = {open\n}', ',\n  note = "open\n}', ' } }', ', abc\n}']) {
      const file = readBibliography(many(() => broken));
      assert.equal(new Set(keys(file)).size, 10_000, broken);
      assert.equal(file.entries[9_999]!.fields.get('year'), '2031', broken);
    }
  });
});

describe('an entry as CSL', () => {
  const csl = (text: string) => cslOf(readBibliography(text).entries[0]!);

  it('has TeX as text, names and dates taken apart', () => {
    assert.deepEqual(csl(`@article{a, title = {Caf\\'e {\\O}re and the {NATO} Summit}, author = {van der Lorrin, Jr., Kessa and {Upland Desk} and others}, journaltitle = {Wire}, entrysubtype = {newspaper},
      date = {2031-03-14}, pages = {3--5}, url = {https://upland.example/a_b?c=1}, urldate = {2031-04}, langid = {british}}`), {
      id: 'a', 'citation-key': 'a', type: 'article-newspaper', title: 'Café Øre and the NATO summit', 'container-title': 'Wire', language: 'en-GB', page: '3-5',
      author: [{ family: 'Lorrin', given: 'Kessa', suffix: 'Jr.', 'dropping-particle': 'van der' }, { family: 'Upland Desk' }, { family: 'others' }],
      issued: { 'date-parts': [[2031, 3, 14]] }, accessed: { 'date-parts': [[2031, 4]] }, URL: 'https://upland.example/a_b?c=1',
    });
  });

  it('has a title with all that goes on behind it, in the case of sentences where it is English', () => {
    const title = (text: string) => csl(text).title;
    assert.equal(title('@book{a, title = {High-Speed {RF-Links} in ``Big\'\' Towns}, subtitle = {A Study (Or Two)}, titleaddon = {With Maps}}'), 'High-speed RF-Links in "big" towns: A study (or two). With maps');
    assert.equal(title('@book{a, title = {Who Leads?}, subtitle = {A Study}}'), 'Who leads? A study');
    assert.equal(title('@book{a, title = {Hohe-Tannen}, subtitle = {Eine Reise}, langid = {german}}'), 'Hohe-Tannen: Eine Reise');
    assert.equal(csl('@incollection{a, title = {T}, booktitle = {The Meeting}, booktitleaddon = {Third Day}}')['container-title'], 'The meeting. Third day');
    assert.deepEqual(csl('@collection{a, title = {The Meeting}, booktitle = {The Meeting}}')['container-title'], undefined);
  });

  it('has the words of biblatex for types, places and series, and what else readers of such files expect', () => {
    const of = (text: string, ...names: readonly string[]) => names.map((name) => csl(text)[name]);
    assert.deepEqual(of('@patent{a, title = {T}, type = {patreqfr}, location = {countryfr and countryus}}', 'genre', 'publisher-place'), ['French patent request', 'France; United States of America']);
    assert.deepEqual(['3', '11', '22', 'newseries', 'B'].map((series) => csl(`@article{a, title = {T}, journaltitle = {J}, series = {${series}}}`)['collection-title']), ['3rd series', '11th series', '22nd series', 'New series', 'B']);
    assert.deepEqual(of('@book{a, title = {T}, series = {3}, volume = {7}, part = {2}, origyear = {1959}}', 'collection-title', 'volume', 'part-number', 'original-date'), ['3', '7.2', undefined, { 'date-parts': [[1959]] }]);
    assert.deepEqual(of('@periodical{a, title = {Upland Studies}, issuetitle = {Maps and Memory}, volume = {2}}', 'type', 'title', 'container-title', 'volume'), ['article-journal', 'Maps and memory', 'Upland Studies', '2']);
    assert.deepEqual(of('@manual{a, title = {T}}', 'type'), ['book']);
    assert.deepEqual(of('@book{a, title = {T}, eprint = {4H}, eprinttype = {googlebooks}}', 'URL'), ['https://books.google.com?id=4H']);
  });

  it('keeps what the library refuses, without its TeX', () => {
    const item = csl('@book{a, title = {Good}, note = {as \\texttt he \\enquote*{said} $x}, author = {Lorrin, Kessa}}');
    assert.equal(item.title, 'Good');
    assert.deepEqual(item.author, [{ family: 'Lorrin', given: 'Kessa' }]);
    assert.match(String(item.note), /said/);
    assert.equal(csl('@weird{a, title = {x}}').type, 'document');
    assert.equal(csl('@misc{a}').id, 'a');
    assert.doesNotThrow(() => csl('@misc{a, date = {yesterday}, year = {n.d.}, month = {x}, author = {and and}, pages = {--}, title = {\\}}'));
  });
});
