import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A path below the repository's root; an absolute one stays as it is. */
export function inRepository(path: string): string {
  return resolve(root, path);
}
