/**
 * Makes the characters visible that act on a terminal instead of standing on it. The engine's texts may come from
 * anywhere: an image's label or a command's error could move the cursor, or write into the clipboard.
 *
 * The characters are the controls of C0 and C1 with DEL, and those that change the order of the text around them
 * (https://www.unicode.org/reports/tr9/).
 */
const ACTING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** The same, but for line breaks and tabs. */
const ACTING_IN_LINES = /(?!\t|\r?\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** A change of colour, as Node's REPL writes it. */
const COLOUR = new RegExp(`(${String.fromCharCode(0x1b)}\\[[\\d;]*m)`);

const NAMES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return (
    NAMES[character] ?? (code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`)
  );
}

/** Returns a text of one line or more for a terminal. */
export function visible(text: string): string {
  return text.replace(ACTING_IN_LINES, escaped);
}

/** Returns a text for a place in a line, such as a cell of a table. */
export function visibleInLine(text: string): string {
  return text.replace(ACTING, escaped);
}

/** Returns a text whose colours stay. */
export function visibleInColour(text: string): string {
  const parts = text.split(COLOUR);
  return parts.map((part, index) => (index % 2 === 1 ? part : visible(part))).join('');
}

/** Returns JSON with escapes that JSON has. The value stays the same. `JSON.stringify` escapes the controls of C0 itself. */
export function visibleJson(json: string): string {
  return json.replace(
    ACTING_IN_LINES,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
