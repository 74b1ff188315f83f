/** Texts of JSON that callers made. */

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
