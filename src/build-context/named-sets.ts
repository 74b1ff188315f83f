/** The sets of characters that have a name in Go's regular expressions: https://pkg.go.dev/regexp/syntax. */
import { allBut, type CharSet, charSet, LAST_CHARACTER } from './char-set.js';

/** A set of ASCII characters, written as ranges: `AZaz` is `A` to `Z` and `a` to `z`. */
function ascii(ranges: string): CharSet {
  const pairs = ranges.match(/../gs) ?? [];
  return charSet(pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
}

export const NOT_NEWLINE = allBut(ascii('\n\n'));
/** The characters of a word. All of them are ASCII, so `é` is none of them. */
export const WORD = ascii('09AZaz__');

const DIGIT = ascii('09');
const SPACE = ascii('\t\n\f\r  ');

/** The sets that a `\` and a letter stand for. */
export const BY_LETTER: ReadonlyMap<string, CharSet> = new Map([
  ['d', DIGIT],
  ['D', allBut(DIGIT)],
  ['s', SPACE],
  ['S', allBut(SPACE)],
  ['w', WORD],
  ['W', allBut(WORD)],
]);

const POSIX = new Map([
  ['alnum', ascii('09AZaz')],
  ['alpha', ascii('AZaz')],
  ['ascii', ascii('\0\x7f')],
  ['blank', ascii('\t\t  ')],
  ['cntrl', ascii('\0\x1f\x7f\x7f')],
  ['digit', DIGIT],
  ['graph', ascii('!~')],
  ['lower', ascii('az')],
  ['print', ascii(' ~')],
  ['punct', ascii('!/:@[`{~')],
  ['space', ascii('\t\r  ')],
  ['upper', ascii('AZ')],
  ['word', WORD],
  ['xdigit', ascii('09AFaf')],
]);

/** The set that `[:name:]` stands for between `[` and `]`. Undefined if there is no such name. */
export function posixSet(name: string): CharSet | undefined {
  const set = POSIX.get(name.replace(/^\^/, ''));
  return set && name.startsWith('^') ? allBut(set) : set;
}

const CATEGORY = /^(?:C[cfos]|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/;
/** Go writes out the names of scripts. Four-letter names such as `Grek` are abbreviations, but for these. */
const SHORT_SCRIPTS = new Set(['Cham', 'Kawi', 'Lisu', 'Miao', 'Thai', 'Toto']);

const unicodeSets = new Map<string, CharSet | undefined>();

/**
 * The set that `\p{name}` stands for: a general category or a script. Undefined if there is no such name.
 *
 * The Unicode tables are those of this process. Go's may be of another version of Unicode.
 */
export function unicodeSet(name: string): CharSet | undefined {
  if (!unicodeSets.has(name)) {
    const expression = unicodeExpression(name);
    unicodeSets.set(name, expression && scan(expression));
  }
  return unicodeSets.get(name);
}

function unicodeExpression(name: string): RegExp | undefined {
  if (name === 'Any') return /^/;
  // Unassigned characters do not belong to Go's category C.
  if (name === 'C') return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
  if (CATEGORY.test(name)) return new RegExp(`\\p{${name}}`, 'u');
  if (!/^[A-Z][A-Za-z_]+$/.test(name) || (name.length === 4 && !SHORT_SCRIPTS.has(name))) return undefined;
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u');
  } catch {
    return undefined;
  }
}

function scan(expression: RegExp): CharSet {
  const set: number[] = [];
  for (let codePoint = 0, inside = false; codePoint <= LAST_CHARACTER + 1; codePoint++) {
    const belongs = codePoint <= LAST_CHARACTER && expression.test(String.fromCodePoint(codePoint));
    if (belongs !== inside) set.push(belongs ? codePoint : codePoint - 1);
    inside = belongs;
  }
  return set;
}
