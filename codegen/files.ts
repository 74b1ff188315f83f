import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inRepository } from './paths.js';

/** Generated files, by their path below the folder that holds them. */
export type Files = ReadonlyMap<string, string>;

/** Makes a folder hold these files and no others. Nothing else writes generated files. */
export async function writeFiles(folder: string, files: Files): Promise<number> {
  const root = inRepository(folder);
  for (const name of await list(root)) if (!files.has(name)) await rm(join(root, name));
  for (const [name, text] of files) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return files.size;
}

/** Writes files whose folders hold other files too, by their paths in the repository. */
export async function writeSingly(files: Files): Promise<void> {
  for (const [path, text] of files) await writeFile(inRepository(path), text);
}

/** Compares files, by their paths in the repository, byte for byte. Returns the differences, a line each. */
export async function checkSingly(files: Files): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, text] of files) {
    const present = await readFile(inRepository(path), 'utf8').catch(() => undefined);
    if (present !== text) faults.push(`${path}: ${present === undefined ? 'missing' : 'differs'}`);
  }
  return faults;
}

/** Compares a folder with the files it should hold, byte for byte. Returns the differences, a line each. */
export async function checkFiles(folder: string, files: Files): Promise<string[]> {
  const root = inRepository(folder);
  const present = new Set(await list(root));
  const faults: string[] = [];
  for (const name of present) if (!files.has(name)) faults.push(`${folder}/${name}: not generated any more`);
  for (const [name, text] of files) {
    if (!present.has(name)) faults.push(`${folder}/${name}: missing`);
    else if ((await readFile(join(root, name), 'utf8')) !== text) faults.push(`${folder}/${name}: differs`);
  }
  return faults;
}

async function list(root: string): Promise<string[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
