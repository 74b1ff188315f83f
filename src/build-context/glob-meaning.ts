/** Finds what a pattern means to the docker CLI. */

/** The paths that a pattern matches: one path, all paths with a prefix or a suffix, or those of a regular expression. */
export type Meaning =
  | { readonly kind: 'path' | 'prefix' | 'suffix'; readonly text: string }
  | { readonly kind: 'expression'; readonly source: string };

/** These characters lose the special meaning that they have in a regular expression. */
const PLAIN = new Set('.+()$');

/**
 * Reads a pattern as the docker CLI and BuildKit do: https://github.com/moby/patternmatcher, whose version 0.6.0 is in
 * the docker CLI 26.1 and in BuildKit.
 *
 * The documented syntax is that of Go's `filepath.Match` and `**`. In truth, a pattern with wildcards becomes a regular
 * expression of Go, and its characters are copied into the expression one after the other. Hence a `\` and the character
 * after it mean what they mean in Go's regular expressions (`\d` is a digit, `\b` the boundary of a word, `\y` a fault),
 * and so do `|`, `{`, `}` and `^`, which the CLI does not escape. It does not escape wildcards in a class either: `[*]`
 * becomes `[[^/]*]`. A `\` at the end of a pattern becomes `\$`. All of this was tried with the docker CLI 26.1.5.
 *
 * A pattern without wildcards is compared as a text, even if it has these characters: `a|b` is a name.
 *
 * @param glob A pattern in which `syntaxFault` finds nothing.
 */
export function meaningOf(glob: string): Meaning {
  const characters = [...glob];
  let at = 0;
  const take = (character: string) => {
    if (characters[at] !== character) return false;
    at++;
    return true;
  };

  // Go's scanner of text skips a byte order mark.
  take('\uFEFF');
  let kind: Meaning['kind'] = 'path';
  let source = '^';
  while (at < characters.length) {
    const first = at === 0;
    const character = characters[at++]!;
    if (character === '*' && take('*')) {
      take('/');
      const last = at === characters.length;
      if (last && kind === 'path') {
        kind = 'prefix';
      } else {
        kind = 'expression';
        source += last ? '.*' : '(.*/)?';
      }
      if (first) kind = 'suffix';
    } else if (character === '*' || character === '?') {
      kind = 'expression';
      source += character === '*' ? '[^/]*' : '[^/]';
    } else if (character === '\\') {
      kind = 'expression';
      // A last \ escapes the $ that ends the expression.
      source += character + (characters[at++] ?? '');
    } else {
      if (character === '[' || character === ']') kind = 'expression';
      source += PLAIN.has(character) ? `\\${character}` : character;
    }
  }
  if (kind === 'expression') return { kind, source: `${source}$` };
  // The two stars of a prefix are its last characters, those of a suffix its first ones.
  const text = kind === 'path' ? glob : kind === 'prefix' ? glob.slice(0, -2) : glob.slice(2);
  return { kind, text };
}
