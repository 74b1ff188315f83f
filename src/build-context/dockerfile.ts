/** Which file is the Dockerfile, and what it is called in the context. */
import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import type { HeldFile } from './entry.js';
import { loadFile, pathIn, resolvePath, unlessMissing } from './input.js';

export interface Dockerfile {
  /** Its path in the context. */
  readonly path: string;
  /** Its path as it was given, or by default. */
  readonly given: string;
  /** What puts it into the context, if it comes from elsewhere. */
  readonly added?: HeldFile | undefined;
}

/** Without the option, as the docker CLI has it, the second one is taken where there is no first one. */
const DEFAULTS = ['Dockerfile', 'dockerfile'];

/**
 * @param directory As of `findDirectory`; undefined if there are only files in memory.
 * @param given The option: a path from the directory, or an absolute one.
 * @throws {UsageError} `DOCKERFILE_NOT_FOUND`: there is none, or it is no file.
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
  // A symlink may lead out of the context, or to another file in it: what it leads to is what counts.
  const real = await unlessMissing(() => realpath(file));
  if (real === undefined) return undefined;
  if (!(await stat(real)).isFile())
    throw new UsageError('DOCKERFILE_NOT_FOUND', `the Dockerfile ${file} is no file`);
  const path = directory === undefined ? undefined : pathIn(directory, real);
  return path === undefined ? fromOutside(real) : { path };
}

/** The name depends on the content alone, so that the same Dockerfile makes the same context. */
async function fromOutside(file: string): Promise<Omit<Dockerfile, 'given'> | undefined> {
  const held = await loadFile({ onDisk: file, inContext: undefined }, new Map());
  if (held === undefined) return undefined;
  const path = `.dockerfile.${createHash('sha256').update(held.content).digest('hex').slice(0, 20)}`;
  return { path, added: { ...held, path, mode: 0o600 } };
}
