// Makes src/core/gazetteer/data/plain-words.ts of plain-words.as: `node src/core/gazetteer/data/plain-words.make.mjs`.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

/** The text of plain-words.ts. */
export async function made() {
  const files = new Map([['plain-words.ts', readFileSync(new URL('./plain-words.as', import.meta.url), 'utf8')]]);
  const { error, stderr } = await asc.main(['plain-words.ts', '--runtime', 'stub', '--enable', 'simd', '--importMemory', '--noAssert', '-O3', '--outFile', 'plain-words.wasm'], {
    readFile: (name) => files.get(name) ?? null,
    writeFile: (name, content) => void files.set(name, content),
    listFiles: () => [],
  });
  if (error) throw new Error(stderr.toString());
  return `// Made by plain-words.make.mjs; do not edit.
/** plain-words.as as WebAssembly, base64. */
export const plainWordsModule = '${Buffer.from(files.get('plain-words.wasm')).toString('base64')}';
`;
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeFileSync(new URL('./plain-words.ts', import.meta.url), await made());
