/** HTTP headers as plain objects. */

/** Headers by name. A list repeats its header. */
export type Headers = Record<string, string | string[]>;

/** Returns headers by lower-case name, so that one header given twice in different cases is one header. */
export function byLowerCase(headers: Readonly<Headers> | undefined): Headers {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
