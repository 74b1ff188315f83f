/** A browser for tests: the machine's Chromium, or else Debian's packages of it, unpacked but not installed. */
import { access, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { osRelease } from './machine.js';
import { prepare } from './packages.js';
import { browserRecipe } from './suites.js';

export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const installed = '/usr/bin/chromium';

/** @throws {Error} There is no Chromium, and Debian's packages cannot be fetched. */
export async function browser(): Promise<Browser> {
  const isInstalled = await access(installed).then(
    () => true,
    () => false,
  );
  if (isInstalled) return { executablePath: installed, env: {} };
  try {
    return await unpacked();
  } catch (cause) {
    throw new Error(
      `the tests of the atlas need Chromium: install Debian's package chromium, or let apt reach a mirror`,
      { cause },
    );
  }
}

async function unpacked(): Promise<Browser> {
  const { root } = await prepare(browserRecipe(osRelease()), console.error);
  const libraries = (await readdir(join(root, 'usr', 'lib'))).find((name) => name.includes('-linux-gnu'));
  if (libraries === undefined) throw new Error(`${root} has no libraries`);
  // The machine's own configuration may lack, and knows nothing of the fonts that lie here.
  const fonts = join(root, 'fonts.conf');
  await writeFile(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>${join(root, 'usr', 'share', 'fonts')}</dir></fontconfig>\n`,
  );
  const folder = join(root, 'usr', 'lib', libraries);
  return {
    executablePath: join(root, 'usr', 'lib', 'chromium', 'chromium'),
    // PulseAudio keeps a library in a folder of its own, which its packages name by the path of an installation.
    env: { LD_LIBRARY_PATH: `${folder}:${join(folder, 'pulseaudio')}`, FONTCONFIG_FILE: fonts },
  };
}
