/** Parses a regular expression of Go: https://pkg.go.dev/regexp/syntax. */
import { allBut, type CharSet, character, charSet, LAST_CHARACTER, rangesOf } from './char-set.js';
import { BY_LETTER, NOT_NEWLINE, posixSet, unicodeSet } from './named-sets.js';

export type Assertion = 'begin' | 'end' | 'boundary' | 'no boundary';

/** A part of an expression. */
export type Node =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | Repeat;

export interface Repeat {
  readonly kind: 'repeat';
  readonly node: Node;
  readonly min: number;
  readonly max: number;
  /** How often at most the innermost node is repeated. Repetitions without end count by their minimum. */
  readonly product: number;
  /** The number of repetitions in each other, this one included. */
  readonly depth: number;
}

/** An expression matches a text if one of its alternatives matches a part of the text. */
export type Alternatives = readonly (readonly Node[])[];

/** An expression that Go refuses. The message tells what is wrong with the expression. */
export class ExpressionFault extends Error {}

/** Go's limits for the counts of repetitions in each other, multiplied, and for their number. */
const MOST_REPEATS = 1000;
const MOST_NESTED = 1000;

const ASSERTIONS = new Map<string, Assertion>([
  ['A', 'begin'],
  ['z', 'end'],
  ['b', 'boundary'],
  ['B', 'no boundary'],
]);
const CONTROLS = new Map([
  ['a', 0x07],
  ['t', 0x09],
  ['n', 0x0a],
  ['v', 0x0b],
  ['f', 0x0c],
  ['r', 0x0d],
]);

const COUNT = /\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/y;
const OCTAL = /0[0-7]{0,2}|[1-7][0-7]{1,2}/y;
const HEX = /x(?:([\da-fA-F]{2})|\{([\da-fA-F]+)\})/y;
const UNICODE_CLASS = /\\([pP])(?:\{(\^?)([^}]*)\}|(.))/suy;
const WORD_OR_BEYOND_ASCII = /[\dA-Za-z\u{80}-\u{10FFFF}]/u;

/** A pattern's `**` becomes this text. No other text of an expression has parentheses. */
const WRITTEN_FOLDERS = '(.*/)?';
/** Any number of folders: the node of `**`. */
export const FOLDERS = repeat(
  {
    kind: 'sequence',
    nodes: [repeat({ kind: 'set', set: NOT_NEWLINE }, 0, Infinity), { kind: 'set', set: character(0x2f) }],
  },
  0,
  1,
);

/**
 * Parses an expression that `meaningOf` made.
 *
 * @throws {ExpressionFault} Go refuses the expression.
 */
export function parseExpression(source: string): Alternatives {
  return new Parser(source).parse();
}

class Parser {
  readonly #source: string;
  /** So that no `[:` looks for a `:]` in vain. */
  readonly #lastPosixEnd: number;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#lastPosixEnd = source.lastIndexOf(':]');
  }

  parse(): Alternatives {
    let nodes: Node[] = [];
    const alternatives = [nodes];
    let repeated = false;
    while (this.#at < this.#source.length) {
      const counts = this.#counts();
      if (counts !== undefined) {
        const node = nodes.pop();
        // Go refuses a repetition of a repetition, unless an empty quotation is in between.
        if (node === undefined || repeated) throw new ExpressionFault('a { has nothing before it to repeat');
        nodes.push(repeat(node, ...counts));
        repeated = true;
        continue;
      }
      repeated = this.#take(WRITTEN_FOLDERS);
      if (repeated) {
        nodes.push(FOLDERS);
      } else if (this.#take('|')) {
        nodes = [];
        alternatives.push(nodes);
      } else if (this.#take('\\Q')) {
        for (const each of this.#quoted()) nodes.push({ kind: 'set', set: character(each.codePointAt(0)!) });
      } else {
        nodes.push(this.#node());
      }
    }
    return alternatives;
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#source) ?? undefined;
    if (match !== undefined) this.#at += match[0].length;
    return match;
  }

  #counts(): [min: number, max: number] | undefined {
    if (this.#take('*')) return [0, Infinity];
    const match = this.#match(COUNT);
    if (match === undefined) return undefined;
    const [written, first, comma, second = first] = match;
    const min = Number(first);
    const max = Number(second);
    if (min > max || max > MOST_REPEATS)
      throw new ExpressionFault(`${written} is not a count up to ${MOST_REPEATS}`);
    return [min, comma !== undefined && match[3] === undefined ? Infinity : max];
  }

  /** The text between `\Q` and `\E`, in which nothing has a meaning. */
  #quoted(): string {
    const found = this.#source.indexOf('\\E', this.#at);
    const end = found === -1 ? this.#source.length : found;
    const text = this.#source.slice(this.#at, end);
    this.#at = found === -1 ? end : end + 2;
    return text;
  }

  #node(): Node {
    if (this.#take('^')) return { kind: 'assertion', assertion: 'begin' };
    if (this.#take('$')) return { kind: 'assertion', assertion: 'end' };
    if (this.#take('.')) return { kind: 'set', set: NOT_NEWLINE };
    if (this.#take('[')) return { kind: 'set', set: this.#class() };
    const assertion = this.#source[this.#at] === '\\' && ASSERTIONS.get(this.#source[this.#at + 1] ?? '');
    if (assertion) {
      this.#at += 2;
      return { kind: 'assertion', assertion };
    }
    return { kind: 'set', set: this.#namedSet() ?? character(this.#character()) };
  }

  #class(): CharSet {
    const negated = this.#take('^');
    const sets: CharSet[] = [];
    do sets.push(this.#posixClass() ?? this.#namedSet() ?? this.#range());
    while (!this.#take(']'));
    const set = charSet(sets.flatMap(rangesOf));
    return negated ? allBut(set) : set;
  }

  #posixClass(): CharSet | undefined {
    if (this.#lastPosixEnd < this.#at + 2 || !this.#source.startsWith('[:', this.#at)) return undefined;
    const end = this.#source.indexOf(':]', this.#at + 2);
    const name = this.#source.slice(this.#at + 2, end);
    const set = posixSet(name);
    if (set === undefined) throw new ExpressionFault(`there is no class [:${name}:]`);
    this.#at = end + 2;
    return set;
  }

  /** A set that is written as `\d` or as `\p{Greek}`. */
  #namedSet(): CharSet | undefined {
    if (this.#source[this.#at] !== '\\') return undefined;
    const letter = BY_LETTER.get(this.#source[this.#at + 1] ?? '');
    if (letter !== undefined) {
      this.#at += 2;
      return letter;
    }
    const match = this.#match(UNICODE_CLASS);
    if (match === undefined) return undefined;
    const [written, sign, not, name, short] = match;
    const set = unicodeSet(name ?? short!);
    if (set === undefined) throw new ExpressionFault(`there is no class ${written}`);
    return (sign === 'P') === (not === '^') ? set : allBut(set);
  }

  #range(): CharSet {
    const low = this.#character();
    const next = this.#source[this.#at + 1];
    if (this.#source[this.#at] !== '-' || next === undefined || next === ']') return character(low);
    this.#at++;
    const high = this.#character();
    if (low > high) {
      const range = `${String.fromCodePoint(low)}-${String.fromCodePoint(high)}`;
      throw new ExpressionFault(`the range ${range} is backwards`);
    }
    return [low, high];
  }

  #character(): number {
    const codePoint = this.#source.codePointAt(this.#at);
    if (codePoint === undefined) throw new ExpressionFault('a [ is never closed');
    this.#at += codePoint > 0xffff ? 2 : 1;
    return codePoint === 0x5c ? this.#escaped() : codePoint;
  }

  #escaped(): number {
    const octal = this.#match(OCTAL);
    if (octal !== undefined) return Number.parseInt(octal[0], 8);
    const hex = this.#match(HEX);
    const codePoint = hex && Number.parseInt(hex[1] ?? hex[2]!, 16);
    if (codePoint !== undefined) {
      if (codePoint > LAST_CHARACTER) throw new ExpressionFault(`there is no character \\${hex![0]}`);
      return codePoint;
    }
    const written = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    const control = CONTROLS.get(written);
    if (control === undefined && WORD_OR_BEYOND_ASCII.test(written))
      throw new ExpressionFault(`\\${written} has no meaning`);
    this.#at++;
    return control ?? written.charCodeAt(0);
  }
}

function repeat(node: Node, min: number, max: number): Repeat {
  const inner = node.kind === 'repeat' ? node : { product: 1, depth: 0 };
  const most = max === Infinity ? min : max;
  const product = max === 0 ? 1 : Math.max(most, 1) * inner.product;
  const depth = inner.depth + 1;
  if (product > MOST_REPEATS)
    throw new ExpressionFault(`it repeats something more than ${MOST_REPEATS} times`);
  if (depth > MOST_NESTED) throw new ExpressionFault('it has too many repetitions in each other');
  return { kind: 'repeat', node, min, max, product, depth };
}

/** The text with which all matches end. The text is empty if none is known. */
export function endingOf(alternatives: Alternatives): string {
  const [nodes = [], ...others] = alternatives;
  const last = nodes.at(-1);
  if (others.length > 0 || last?.kind !== 'assertion' || last.assertion !== 'end') return '';
  let ending = '';
  for (let at = nodes.length - 2; at >= 0; at--) {
    const node = nodes[at]!;
    if (node.kind !== 'set' || node.set.length !== 2 || node.set[0] !== node.set[1]) break;
    ending = String.fromCodePoint(node.set[0]!) + ending;
  }
  return ending;
}
