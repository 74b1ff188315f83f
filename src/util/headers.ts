import type { Headers } from '../transport/transport.js';

/** Headers by lower-case name, so that one given twice in different cases is one. */
export function byLowerCase(headers: Readonly<Headers> | undefined): Headers {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
