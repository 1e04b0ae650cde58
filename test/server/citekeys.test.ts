import assert from 'node:assert/strict';
import type { CodeLens, CompletionItem, CompletionList, Location, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { ready, startSession, uriOf, type Session, type SessionOptions } from './session';

const article = (title: string, date = '3 May 2031'): string =>
  `${title}\n\nTARSK, ${date} (Northern Wire) — Dovan Merrik, the leader of the Ash Valley Brigade, spoke to reporters on Friday. Dovan Merrik said that Lethe Marrow had left.\n`;
const files = {
  'corpus/a.txt': article('Port closed'),
  'corpus/b.txt': article('Council formed', '4 June 2032'),
  'my.bib': '@book{prell2030,\n  author = {Prell, Jorane},\n  title = {A History of Tarsk},\n  publisher = {Upland Press},\n  date = {2030},\n}\n@inbook{part, crossref = {prell2030}, title = {Part}}\n',
};
const portClosed = 'northernwirePortClosed2031';
const councilFormed = 'northernwireCouncilFormed2032';

describe('server: citekeys', function () {
  this.timeout(30_000);

  let session: Session;
  const start = async (options: SessionOptions = {}): Promise<void> => {
    session = await startSession({ files, ...options });
    await ready(session);
  };
  /** Opens a text with `|` where the cursor is. */
  const openAt = async (path: string, marked: string, languageId = 'markdown'): Promise<{ textDocument: { uri: string }; position: { line: number; character: number } }> => {
    const at = marked.indexOf('|');
    const before = marked.slice(0, at).split('\n');
    await session.open(path, marked.slice(0, at) + marked.slice(at + 1), languageId);
    return { textDocument: { uri: uriOf(path) }, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
  };
  const complete = async (path: string, marked: string, languageId?: string): Promise<readonly CompletionItem[]> => {
    const answer: CompletionList | null = await session.client.sendRequest('textDocument/completion', await openAt(path, marked, languageId));
    return answer?.items ?? [];
  };
  afterEach(() => session.dispose());

  describe('completion', () => {
    it('offers sources and entries by key, title, outlet and author, the newest first', async () => {
      await start();
      assert.deepEqual((await complete('a.md', 'See [@|')).map(({ label }) => label), [councilFormed, portClosed, 'part', 'prell2030']);
      for (const [typed, key] of [['northernwireP', portClosed], ['council', councilFormed], ['Upland', 'prell2030'], ['jorane', 'part'], ['histroy', 'prell2030']]) {
        assert.equal((await complete(`${typed}.md`, `See @${typed}|`))[0]?.label, key, typed);
      }
    });

    it('says what each is, and formats the reference when it is looked at', async () => {
      await start();
      const [item] = await complete('a.md', 'See [@port|, p. 3]');
      assert.equal(item?.detail, 'Port closed · Northern Wire · 3 May 2031');
      assert.deepEqual(item?.textEdit, { range: { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } }, newText: portClosed });
      assert.equal(item?.documentation, undefined);
      const resolved: CompletionItem = await session.client.sendRequest('completionItem/resolve', item);
      assert.match((resolved.documentation as { value: string }).value, /Port [Cc]losed.*2031/);
    });

    it('comes in each format at its place, and nowhere else', async () => {
      await start();
      for (const [marked, language] of [['\\cite{|}', 'latex'], ['\\autocite[3]{part,|', 'latex'], ['@|', 'typst'], ['[cite:@|]', 'org'], ['cite:[|]', 'asciidoc'], ['@|', 'plaintext']] as const) {
        assert.ok((await complete(`${language}${marked.length}.x`, marked, language)).length > 0, marked);
      }
      for (const [marked, language] of [['press@|', 'markdown'], ['`@|`', 'markdown'], ['\\emph{|}', 'latex'], ['cite:[|]', 'markdown'], ['@|', 'html']] as const) {
        assert.deepEqual(await complete(`no${language}${marked.length}.x`, marked, language), [], marked);
      }
    });

    it('without a letter typed, begins with what the text cites', async () => {
      await start();
      assert.equal((await complete('a.md', `First [@prell2030]. Then [@|]`))[0]?.label, 'prell2030');
    });
  });

  describe('hover', () => {
    const hover = async (path: string, marked: string, language?: string): Promise<string> => {
      const { position } = await openAt(path, marked, language);
      return session.hover(path, position);
    };

    it('shows the reference, the names in the source and what to do', async () => {
      await start();
      const text = await hover('a.md', `See [@north|ernwirePortClosed2031, p. 3]. Again @${portClosed}.`);
      assert.match(text, /Northern Wire.*2031/);
      assert.match(text, /\[Dovan Merrik\]\(command:dossier\.revealEntity\?[^)]*\) \(2\)/);
      assert.match(text, /\[Open\]\(<file:\/\/\/w\/corpus\/a\.txt#L1>\) · \[Copy reference\]\(command:dossier\.copyReference\?[^)]*\) · cited 2 times here/);
    });

    it('of an entry without a source leads to the entry', async () => {
      await start();
      const text = await hover('a.tex', '\\cite{pre|ll2030}', 'latex');
      assert.match(text, /Prell, Jorane.*History of Tarsk/);
      assert.match(text, /\[Open\]\(<file:\/\/\/w\/my\.bib#L1>\)/);
    });

    it('says so of a key that nobody has; a bare one may be somebody\'s handle', async () => {
      await start();
      assert.match(await hover('a.md', 'See [@nob|ody].'), /No source .* has the key nobody/);
      assert.equal(await hover('b.md', 'See @nob|ody.'), '');
    });

    it('is on the key alone', async () => {
      await start();
      assert.equal(await hover('a.md', `See| [@${portClosed}, p. 3].`), '');
      assert.equal(await hover('b.md', `See [@${portClosed}, p|. 3].`), '');
      assert.equal(await hover('c.md', `\`@north|ernwirePortClosed2031\``), '');
    });
  });

  describe('places', () => {
    it('a key leads to its source, or to its entry', async () => {
      await start();
      const definition = async (path: string, marked: string): Promise<string[]> => {
        const places: Location[] | null = await session.client.sendRequest('textDocument/definition', await openAt(path, marked));
        return (places ?? []).map(({ uri, range }) => `${uri.slice('file:///w/'.length)}:${range.start.line}:${range.start.character}`);
      };
      assert.deepEqual(await definition('a.md', `[@northernwirePort|Closed2031]`), ['corpus/a.txt:0:0']);
      assert.deepEqual(await definition('b.md', `[@prell|2030]`), ['my.bib:0:6']);
      assert.deepEqual(await definition('c.md', `[@nob|ody]`), []);
    });

    it('references are those of all drafts, as editors show them, else as they are saved', async () => {
      await start({ files: { ...files, 'old.md': `Before\n[@prell2030]`, 'paper.tex': '\\cite{prell2030}', 'now.md': 'no longer [@prell2030]', 'other.md': '`[@prell2030]`' } });
      await session.open('now.md', 'nothing', 'markdown');
      const at = await openAt('a.md', 'See [@prell|2030] and @prell2030.');
      const places: Location[] = await session.client.sendRequest('textDocument/references', { ...at, context: { includeDeclaration: true } });
      assert.deepEqual(places.map(({ uri, range }) => `${uri.slice('file:///w/'.length)}:${range.start.line}:${range.start.character}`), ['my.bib:0:6', 'a.md:0:6', 'a.md:0:22', 'old.md:1:2', 'paper.tex:0:6']);
    });
  });

  describe('rename', () => {
    const rename = async (path: string, marked: string, newName: string, language?: string): Promise<WorkspaceEdit> => session.client.sendRequest('textDocument/rename', { ...(await openAt(path, marked, language)), newName });
    /** What becomes of the files. */
    const applied = (edit: WorkspaceEdit, texts: Readonly<Record<string, string>> = {}): Record<string, string> => {
      const result: Record<string, string> = {};
      for (const change of edit.documentChanges ?? []) {
        if (!('textDocument' in change)) continue;
        const path = change.textDocument.uri.slice('file:///w/'.length);
        const edits = change.edits as readonly TextEdit[];
      const lines = (texts[path] ?? String(session.files.get(path) ?? '')).split('\n');
        const offset = ({ line, character }: { line: number; character: number }): number => lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character;
        let text = lines.join('\n');
        for (const { range, newText } of [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))) text = text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
        result[path] = text;
      }
      return result;
    };

    it('of an entry changes drafts, the entry, and entries that name it', async () => {
      await start({ files: { ...files, 'old.md': 'See [@prell2030].' } });
      const edit = await rename('a.md', 'See [@prell|2030; @part].', 'history');
      const result = applied(edit, { 'a.md': 'See [@prell2030; @part].' });
      assert.deepEqual(Object.keys(result).sort(), ['a.md', 'my.bib', 'old.md']);
      assert.equal(result['a.md'], 'See [@history; @part].');
      assert.equal(result['old.md'], 'See [@history].');
      assert.match(result['my.bib'] ?? '', /^@book\{history,[^]*crossref = \{history\}/);
    });

    it('begins at the entry, too', async () => {
      await start({ files: { ...files, 'old.md': 'See [@prell2030].' } });
      const edit = await rename('my.bib', files['my.bib'].replace('prell', 'prell|'), 'history', 'bibtex');
      assert.deepEqual(Object.keys(applied(edit)).sort(), ['my.bib', 'old.md']);
    });

    it('of a source that made its key itself keeps the new one', async () => {
      await start();
      const edit = await rename('a.md', `See [@northernwirePort|Closed2031].`, 'port:2031');
      const created = edit.documentChanges?.[0];
      assert.deepEqual(created, { kind: 'create', uri: uriOf('.dossier/citekeys.jsonl'), options: { ignoreIfExists: true } });
      const pins = applied(edit)['.dossier/citekeys.jsonl'] ?? '';
      assert.match(pins, /^\{"key":"port:2031","path":"corpus\/a\.txt",/);
      session.files.set('.dossier/citekeys.jsonl', pins);
      await session.changed('.dossier/citekeys.jsonl');
      assert.deepEqual((await session.request('dossier/findSources', { query: 'Port closed', limit: 1 })).map(({ citekey }) => citekey), ['port:2031']);
      const again = applied(await rename('b.md', 'See [@port|:2031].', 'port2031'))['.dossier/citekeys.jsonl'] ?? '';
      assert.match(again, /^\{"key":"port2031"[^\n]*\n$/);
    });

    it('of a source that asks for its key changes what it asks for', async () => {
      await start({ files: { 'corpus/c.md': '---\ntitle: Market burned\ncitekey: market # mine\n---\n\nThe market burned.\n' } });
      const result = applied(await rename('a.md', '[@mark|et]', 'fire2031'));
      assert.match(result['corpus/c.md'] ?? '', /\ncitekey: fire2031 # mine\n/);
      assert.equal(result['.dossier/citekeys.jsonl'], undefined);
    });

    it('is refused, with the reason, for a key that is taken or none, and where there is no key', async () => {
      await start();
      await assert.rejects(rename('a.md', '[@prell|2030]', portClosed), /is taken by “Port closed”/);
      await assert.rejects(rename('b.md', '[@prell|2030]', 'PART'), /PART is taken/);
      await assert.rejects(rename('c.md', '[@prell|2030]', 'two words'), /cannot be a citekey/);
      await assert.rejects(session.client.sendRequest('textDocument/prepareRename', await openAt('d.md', 'no |key')), /no citekey here/);
      assert.deepEqual(await session.client.sendRequest('textDocument/prepareRename', await openAt('e.md', '[@prell|2030]')), { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 11 } }, placeholder: 'prell2030' });
    });

    it('of a key that nobody has puts it right, also to one that somebody has', async () => {
      await start();
      assert.equal(applied(await rename('a.md', '[@prel|2030] [@prel2030]', 'prell2030'), { 'a.md': '[@prel2030] [@prel2030]' })['a.md'], '[@prell2030] [@prell2030]');
    });
  });

  it('what a draft cites and does not is told, above it where the setting asks for it', async () => {
    await start();
    await session.open('a.md', `[@${portClosed}] [@prell2030, p. 3; @${portClosed}] [@nobody] @handle`, 'markdown');
    const answer = await session.request('dossier/citedSources', { uri: uriOf('a.md') });
    assert.deepEqual(answer?.cited.map(({ key, title, count, uri }) => [key, title, count, uri]), [[portClosed, 'Port closed', 2, uriOf('corpus/a.txt')], ['prell2030', 'A History of Tarsk', 1, uriOf('my.bib')]]);
    assert.deepEqual(answer?.unknown.map(({ key, first }) => [key, first.start.character]), [['nobody', `[@${portClosed}] [@prell2030, p. 3; @${portClosed}] [@`.length]]);
    assert.deepEqual(answer?.uncited.items.map(({ citekey }) => citekey), [councilFormed]);
    assert.equal(answer?.uncited.total, 1);
    const lenses = async (): Promise<readonly CodeLens[]> => (await session.client.sendRequest<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri: uriOf('a.md') } })) ?? [];
    assert.deepEqual(await lenses(), []);
    await session.configure({ citation: { codeLens: true } });
    assert.deepEqual((await lenses()).map(({ command }) => command?.title), ['2 sources cited · 1 unknown key']);
  });

  it('footnotes and links cite as well, links by the file or by the web address of a source', async () => {
    await start({ files: { ...files, 'corpus/c.md': '---\ntitle: Grain is dear\nurl: https://www.upland.example/grain/?utm_source=x\narchivedUrl: https://web.archive.org/web/20310503000000/https://upland.example/old-grain\n---\n\nIt is.\n' } });
    const grain = (await session.request('dossier/findSources', { query: 'grain', limit: 1 }))[0]?.citekey ?? '';
    await session.open('a.md', `One[^${portClosed}] [^own]. [Two](corpus/b.txt), [three](http://upland.example/grain#top), [four](https://upland.example/old-grain), [five](https://upland.example/other).\n\n[^own]: Mine.\n`, 'markdown');
    const answer = await session.request('dossier/citedSources', { uri: uriOf('a.md') });
    assert.deepEqual(answer?.cited.map(({ key, count }) => [key, count]), [[portClosed, 1], [councilFormed, 1], [grain, 2]]);
    assert.deepEqual([answer?.unknown, answer?.uncited.total], [[], 0]);
  });

  it('a reference to copy is plain text', async () => {
    await start();
    assert.match((await session.request('dossier/reference', { key: 'prell2030' }))?.text ?? '', /^Prell, Jorane\. 2030\. A History of Tarsk\. Upland Press\.$/);
    assert.equal(await session.request('dossier/reference', { key: 'nobody' }), null);
  });
});
