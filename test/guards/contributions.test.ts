import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoverCommands, tokenModifiers, tokenTypes } from '../../src/protocol/protocol';

/** What package.json promises and what the client does are the same, both ways. */

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifestText = read('package.json');
const manifest = JSON.parse(manifestText) as Manifest;
const { contributes } = manifest;
const client = readdirSync(join(root, 'src/client'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/client/${name}`))
  .join('\n');

interface Manifest {
  readonly l10n: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly keybindings: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string; readonly when?: string }[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly type?: string }[]>>;
    readonly viewsContainers: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly when?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> };
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly completionEvents: readonly string[]; readonly media: { readonly markdown: string } }[];
    }[];
  };
}

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();
const matches = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const commands = contributes.commands.map(({ command }) => command);

describe('package.json and the client', () => {
  it('name the same commands', () => {
    assert.deepEqual(sorted(matches(read('src/client/commands.ts'), /^\s+'(dossier\.[\w.]+)': /gmu)), sorted(commands));
  });

  it('call only commands that exist', () => {
    const focus = Object.values(contributes.views).flat().map(({ id }) => `${id}.focus`);
    const walkthroughs = readdirSync(join(root, 'media/walkthrough')).map((name) => read(`media/walkthrough/${name}`));
    const called = [
      ...hoverCommands,
      ...contributes.keybindings.map(({ command }) => command),
      ...Object.values(contributes.menus).flat().flatMap(({ command }) => command ?? []),
      ...matches([manifestText, read('package.nls.json'), ...walkthroughs].join('\n'), /command:(dossier\.[\w.]+)/gu),
      ...matches(manifestText, /onCommand:(dossier\.[\w.]+)/gu),
      ...matches(client, /command(?:\(|: )'(dossier\.[\w.]+)'/gu),
    ];
    assert.deepEqual(called.filter((command) => !commands.includes(command) && !focus.includes(command)), []);
  });

  it('keep commands that need an argument out of the palette', () => {
    const hidden = (contributes.menus['commandPalette'] ?? []).filter(({ when }) => when === 'false');
    assert.deepEqual(
      sorted(hidden.map(({ command }) => command ?? '')),
      sorted(['dossier.copyName', 'dossier.showMore', 'dossier.useSentence', 'dossier.copyReference', ...commands.filter((command) => command.endsWith('.current'))]),
    );
  });

  it('give every command the category, and a title in title case', () => {
    const nls = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
    for (const { category, title } of contributes.commands) {
      assert.equal(category, '%category%');
      const text = nls[title.slice(1, -1)] ?? '';
      assert.match(text.replace(/\b(by|to|in|the|of|from|for)\b/gu, 'The'), /^(✓ )?[A-Z]\w*( [A-Z]\w*)*$/u, text);
    }
  });

  it('name the same settings', () => {
    const used = matches(read('src/client/settings.ts'), /\.get<[^(]+\('([\w.]+)'/gu).map((name) => `dossier.${name}`);
    // The language client reads this one itself.
    assert.deepEqual(sorted([...used, 'dossier.trace.server']), sorted(Object.keys(contributes.configuration.properties)));
  });

  it('write no setting that does not exist', () => {
    const written = matches(client, /\.update\('(corpus[\w.]+)'/gu).map((name) => `dossier.${name}`);
    const known = Object.keys(contributes.configuration.properties);
    assert.deepEqual(written.filter((name) => !known.includes(name)), []);
  });

  it('name the same views, containers and submenus', () => {
    const views = Object.values(contributes.views).flat().map(({ id }) => id);
    assert.deepEqual(sorted(matches(client, /(?:createTreeView|registerWebviewViewProvider)\('([\w.]+)'/gu)), sorted(views));
    assert.deepEqual(Object.keys(contributes.views), Object.values(contributes.viewsContainers).flat().map(({ id }) => id));
    // A page says itself that it has nothing to show.
    const lists = Object.values(contributes.views).flat().filter(({ type }) => type !== 'webview').map(({ id }) => id);
    assert.deepEqual(sorted(contributes.viewsWelcome.map(({ view }) => view)), sorted(lists));
    const submenus = contributes.submenus.map(({ id }) => id);
    assert.deepEqual(sorted(Object.values(contributes.menus).flat().flatMap(({ submenu }) => submenu ?? [])), submenus);
    const named = matches(manifestText, /view == (dossier\.\w+)/gu);
    assert.deepEqual(named.filter((view) => !views.includes(view)), []);
  });

  it('use the same context keys', () => {
    const set = matches(client, /'setContext', '(dossier\.\w+)'/gu);
    const clauses = matches(manifestText, /"(?:when|enablement)": "((?:[^"\\]|\\.)*)"/gu);
    const used = clauses.flatMap((clause) => matches(clause, /(?<![\w.] == |view == )\b(dossier\.\w+)\b/gu));
    const views = Object.values(contributes.views).flat().map(({ id }) => id);
    assert.deepEqual(sorted(used.filter((key) => !views.includes(key) && key !== 'dossier.source')), sorted(set));
  });

  it('contribute the token types and modifiers of the wire', () => {
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id), [...tokenTypes]);
    assert.deepEqual(contributes.semanticTokenModifiers.map(({ id }) => id), [...tokenModifiers]);
  });
});

describe('what package.json refers to', () => {
  it('is translated: every key both ways', () => {
    const keys = Object.keys(JSON.parse(read('package.nls.json')) as object);
    assert.deepEqual(sorted(matches(manifestText, /"%([\w.]+)%"/gu)), sorted(keys));
  });

  it('has every run-time sentence in the bundle for translators', () => {
    const bundle = JSON.parse(read(`${manifest.l10n}/bundle.l10n.json`)) as object;
    const code = [client, read('src/server/messages.ts'), read('src/core/messages.ts')].join('\n');
    const said = matches(code, /l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu);
    assert.deepEqual(sorted(Object.keys(bundle)), sorted(said));
  });

  it('exists as a file', () => {
    const contributed = JSON.stringify(contributes);
    const paths = matches(contributed, /"(\.?\/?(?:media|syntaxes)\/[^"*]+)"/gu);
    assert.ok(paths.length > 8);
    assert.deepEqual([...paths, manifest.icon].filter((path) => !existsSync(join(root, path))), []);
  });
});

describe('the colours of names', () => {
  const customizations = contributes.configurationDefaults['editor.semanticTokenColorCustomizations'] as Readonly<
    Record<string, { readonly rules?: Readonly<Record<string, string | { readonly foreground: string }>> }>
  >;
  // Backgrounds of the editor's own themes. Themes are matched by name, the last match wins whole.
  const backgrounds: Readonly<Record<string, readonly string[]>> = {
    Dark: ['#1F1F1F', '#1E1E1E', '#002B36', '#221A0F', '#272822', '#390000', '#000C18', '#002451'],
    Light: ['#FFFFFF', '#FDF6E3', '#F5F5F5'],
    'High Contrast': ['#000000'],
    'High Contrast Light': ['#FFFFFF'],
  };

  for (const [name, colours] of Object.entries(backgrounds)) {
    it(`can be read in themes called ${name}`, () => {
      const key = Object.keys(customizations).find((candidate) => candidate.includes(`[*${name}*]`));
      const rules = Object.entries(customizations[key ?? '']?.rules ?? {});
      assert.equal(rules.length, tokenTypes.length * 3);
      const least = name.startsWith('High') ? 7 : 4.5;
      for (const [token, rule] of rules) {
        const foreground = typeof rule === 'string' ? rule : rule.foreground;
        for (const background of colours) {
          assert.ok(contrast(foreground, background) >= least, `${token} ${foreground} on ${background}`);
        }
      }
    });
  }

  it('are on in every language that is read by default', () => {
    const on = matches(manifestText, /"\[(\w+)\]": \{\s*"editor\.semanticHighlighting\.enabled": true/gu);
    const properties = contributes.configuration.properties as Readonly<Record<string, { readonly default?: unknown }>>;
    assert.deepEqual(on, properties['dossier.languages']?.default);
  });
});

/** The contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
