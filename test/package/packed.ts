/**
 * The package as it is published, installed as a user installs it: packed once, shared by every test that needs it.
 *
 * Packing happens in a copy of the repository, so that it neither depends on what was built before nor disturbs it. The
 * result is kept in the system's folder for temporary files under the hash of what it was made of.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inRepository } from '../../codegen/paths.js';
import { install, run } from './run.js';

export interface Packed {
  /** The tarball. */
  readonly tarball: string;
  /** A folder into whose empty `node_modules` the tarball was installed. */
  readonly consumer: string;
  /** The folder in which the package was built. The folder is gone. */
  readonly buildFolder: string;
  /** In bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  /** The paths within the package. */
  readonly files: readonly string[];
}

/** Of the repository's root: what packing needs nothing of, or must not see. */
const leftOut = new Set(['.cache', '.git', 'coverage', 'dist', 'node_modules', 'site']);

/** The files from which the published files are made. */
const ingredients = [
  'build',
  'cli',
  'src',
  'generated',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'docs/guides',
  'docs/llms.txt',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

let packing: Promise<Packed> | undefined;

/** Packs and installs the package, unless that has been done for the files as they are. */
export function packed(): Promise<Packed> {
  packing ??= pack();
  return packing;
}

async function pack(): Promise<Packed> {
  const folder = join(tmpdir(), `fairlead-packed-${await hashOf(ingredients)}`);
  return await once(folder, async (unfinished) => {
    const buildFolder = await mkdtemp(join(tmpdir(), 'fairlead-build-'));
    try {
      await cp(inRepository(''), buildFolder, {
        recursive: true,
        filter: (path) => !leftOut.has(relative(inRepository(''), path)),
      });
      await symlink(inRepository('node_modules'), join(buildFolder, 'node_modules'));
      const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', unfinished], buildFolder);
      // The output of the build comes first.
      const [report] = JSON.parse(stdout.slice(stdout.search(/^\[$/m))) as [NpmPackReport];
      await mkdir(join(unfinished, 'consumer'));
      await install(join(unfinished, 'consumer'), join(unfinished, report.filename));
      const { filename, size, unpackedSize, files } = report;
      return { filename, buildFolder, size, unpackedSize, files: files.map(({ path }) => path) };
    } finally {
      await rm(buildFolder, { recursive: true, force: true });
    }
  }).then(({ filename, ...rest }) => ({
    tarball: join(folder, filename),
    consumer: join(folder, 'consumer'),
    ...rest,
  }));
}

interface NpmPackReport {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Makes a folder, or takes it as it was made before. It appears under its name only once it is complete, so that an
 * interrupted run does no harm. Runs side by side wait for the one that came first.
 *
 * @param make fills the folder that it is given, and returns what is to be known of it
 */
export async function once<T>(folder: string, make: (unfinished: string) => Promise<T>): Promise<T> {
  const facts = join(folder, 'facts.json');
  const lock = `${folder}.lock`;
  while (!existsSync(facts)) {
    if (!(await take(lock))) {
      await setTimeout(200);
      continue;
    }
    const unfinished = await mkdtemp(`${folder}-`);
    try {
      await writeFile(join(unfinished, 'facts.json'), JSON.stringify(await make(unfinished)));
      if (!existsSync(facts)) await rename(unfinished, folder);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
      await rm(lock, { force: true });
    }
  }
  return JSON.parse(await readFile(facts, 'utf8')) as T;
}

/** Takes a lock, also from a process that is no more. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function hashOf(names: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const name of names) {
    const path = inRepository(name);
    const files = (await stat(path)).isFile()
      ? [path]
      : (await readdir(path, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of files)
      hash
        .update(file)
        .update('\0')
        .update(await readFile(file))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
