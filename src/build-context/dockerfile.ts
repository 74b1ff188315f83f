/** Finds the Dockerfile, and its name in the context. */
import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import type { HeldFile } from './entry.js';
import { loadFile, pathIn, resolvePath, unlessMissing } from './input.js';

export interface Dockerfile {
  /** The path in the context. */
  readonly path: string;
  /** The path as the caller gave it, or the default. */
  readonly given: string;
  /** A copy of the Dockerfile to add to the context, if the Dockerfile is outside of the directory. */
  readonly added?: HeldFile | undefined;
}

/** The names to try in order if the option is not given, as the docker CLI does. */
const DEFAULTS = ['Dockerfile', 'dockerfile'];

/**
 * @param directory The result of `findDirectory`. Undefined if there are only files in memory.
 * @param given The option `dockerfile`: an absolute path, or a path relative to the directory.
 * @throws {UsageError} `DOCKERFILE_NOT_FOUND`: there is no Dockerfile, or it is not a file.
 */
export async function findDockerfile(
  directory: string | undefined,
  given: string | undefined,
  files: ReadonlyMap<string, HeldFile>,
): Promise<Dockerfile> {
  for (const name of given === undefined ? DEFAULTS : [given]) {
    const { inContext, onDisk } = resolvePath(directory, name);
    if (inContext !== undefined && files.has(inContext)) return { path: inContext, given: name };
    const found = onDisk === undefined ? undefined : await findOnDisk(directory, onDisk);
    if (found !== undefined) return { ...found, given: name };
  }
  const where = directory === undefined ? 'among the files' : `in ${directory} or among the files`;
  throw new UsageError('DOCKERFILE_NOT_FOUND', `there is no ${given ?? DEFAULTS[0]} ${where}`);
}

async function findOnDisk(
  directory: string | undefined,
  file: string,
): Promise<Omit<Dockerfile, 'given'> | undefined> {
  // A symlink may lead out of the context, or to another file in the context. The target of the symlink is used.
  const real = await unlessMissing(() => realpath(file));
  if (real === undefined) return undefined;
  if (!(await stat(real)).isFile())
    throw new UsageError('DOCKERFILE_NOT_FOUND', `the Dockerfile ${file} is not a file`);
  const path = directory === undefined ? undefined : pathIn(directory, real);
  return path === undefined ? fromOutside(real) : { path };
}

/** The name in the context depends only on the content, so that the same Dockerfile makes the same context. */
async function fromOutside(file: string): Promise<Omit<Dockerfile, 'given'> | undefined> {
  const held = await loadFile({ onDisk: file, inContext: undefined }, new Map());
  if (held === undefined) return undefined;
  const path = `.dockerfile.${createHash('sha256').update(held.content).digest('hex').slice(0, 20)}`;
  return { path, added: { ...held, path, mode: 0o600 } };
}
