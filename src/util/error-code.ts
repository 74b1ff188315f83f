import { property } from './property.js';

/**
 * Returns the `code` of an error of Node or undici, such as `ENOENT`; undefined if there is no code, or if it is not a
 * string.
 */
export function errorCode(error: unknown): string | undefined {
  const code = property(error, 'code');
  return typeof code === 'string' ? code : undefined;
}
