/**
 * Tells if text can be sent as UTF-8. JavaScript allows half of a surrogate pair in a text. Every encoder replaces such a
 * half by U+FFFD, so that the engine would get another text than the caller wrote.
 */

/** The words for a text that cannot be sent, for error messages. */
export const MALFORMED = 'must be well-formed Unicode, and holds half of a surrogate pair';

/** Tells if JSON that `JSON.stringify` made comes from well-formed text only. `JSON.stringify` escapes each half. */
export function isWellFormedJson(json: string): boolean {
  // The search is fast, and nearly always ends the check. The regular expression sets apart an escaped backslash.
  return !json.includes('\\ud') || !/(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(json);
}
