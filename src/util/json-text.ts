/** Texts of JSON that callers and engines made. */

/**
 * Parses a text of JSON.
 *
 * @returns `undefined` if the text is not JSON. The parser's error is not passed on: the error quotes the text, which may
 * hold a password.
 */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Shows a value that was parsed. `JSON.parse` takes any depth, and `JSON.stringify` does not, so an engine can send what
 * cannot be written again.
 */
export function shownJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'JSON that is too deep to be shown';
  }
}
