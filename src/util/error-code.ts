import { property } from './property.js';

/** The `code` of an error of Node or undici, such as `ENOENT`. Undefined if there is none, or if it is not a string. */
export function errorCode(error: unknown): string | undefined {
  const code = property(error, 'code');
  return typeof code === 'string' ? code : undefined;
}
