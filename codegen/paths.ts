import { fileURLToPath } from 'node:url';

/** A path below the repository's root. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
