/**
 * One pattern of a `.dockerignore`.
 *
 * The syntax is that of Go's `filepath.Match` (`*`, `?`, `[...]`, `\` before a character that is meant as it is) and
 * `**`, as the docker CLI reads them: https://pkg.go.dev/path/filepath#Match and
 * https://docs.docker.com/build/concepts/context/#dockerignore-files.
 */
import { UsageError } from '../errors.js';

export interface Pattern {
  /** Whether it brings back what earlier patterns exclude: it was written with a `!`. */
  readonly negated: boolean;
  /** Whether it matches this very path; what lies below a match is for the caller to know. */
  matches(path: string): boolean;
  /** False if it certainly matches nothing below this folder, beyond what it matches by matching the folder. */
  mayMatchBelow(folder: readonly string[]): boolean;
}

/** @throws {UsageError} `INVALID_PATTERN` */
export function parsePattern(written: string): Pattern {
  const negated = written.startsWith('!');
  const glob = negated ? written.slice(1) : written;
  if (glob === '') throw invalid(written, 'there is nothing after the !');
  const segments = glob.split('/');
  const expression = /[*?[\]\\]/.test(glob) ? new Translation(written, glob).regExp() : undefined;
  return {
    negated,
    matches: expression === undefined ? (path) => path === glob : (path) => expression.test(path),
    mayMatchBelow(folder) {
      for (const [depth, name] of folder.entries()) {
        const segment = segments[depth];
        if (segment === undefined) return false;
        // Both may span slashes.
        if (segment.includes('**') || segment.includes('[')) return true;
        if (!/[*?\\]/.test(segment) && segment !== name) return false;
      }
      return segments.length > folder.length;
    },
  };
}

function invalid(pattern: string, why: string): UsageError {
  return new UsageError('INVALID_PATTERN', `the pattern ${JSON.stringify(pattern)} is malformed: ${why}`);
}

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
const escapedMember = (character: string): string => (character === '-' ? '\\-' : escaped(character));

/** A pattern on its way to becoming a regular expression, one construct after the other. */
class Translation {
  readonly #written: string;
  readonly #characters: readonly string[];
  #at = 0;

  constructor(written: string, glob: string) {
    this.#written = written;
    this.#characters = [...glob];
  }

  regExp(): RegExp {
    let source = '';
    while (this.#at < this.#characters.length) source += this.#next();
    return new RegExp(`^${source}$`, 'su');
  }

  #take(character: string): boolean {
    if (this.#characters[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const first = this.#at === 0;
    if (this.#take('*')) return this.#take('*') ? this.#anyFolders(first) : '[^/]*';
    if (this.#take('?')) return '[^/]';
    if (this.#take('[')) return this.#class();
    return escaped(this.#character());
  }

  /** `**` stands for any number of whole folders, also none; at the end, for everything. */
  #anyFolders(first: boolean): string {
    const slash = this.#take('/');
    const rest = this.#characters.slice(this.#at);
    if (rest.length === 0) return '.*';
    // What the docker CLI makes of `**.log`: every path with that ending, though there is no slash.
    if (first && !slash && !rest.some((character) => '*?[]\\'.includes(character))) return '.*';
    return '(?:.*/)?';
  }

  #class(): string {
    const negated = this.#take('^');
    const ranges: string[] = [];
    do ranges.push(this.#range());
    while (!this.#take(']'));
    return `[${negated ? '^' : ''}${ranges.join('')}]`;
  }

  #range(): string {
    const low = this.#member();
    if (!this.#take('-')) return escapedMember(low);
    const high = this.#member();
    // By code point, which is how regular expressions compare, too.
    if (low.codePointAt(0)! > high.codePointAt(0)!)
      throw invalid(this.#written, `the range ${low}-${high} is backwards`);
    return `${escapedMember(low)}-${escapedMember(high)}`;
  }

  #member(): string {
    const character = this.#characters[this.#at];
    if (character === undefined) throw invalid(this.#written, 'a [ is never closed');
    if (character === '-' || character === ']')
      throw invalid(this.#written, `a ${character} between [ and ] needs a \\ before it`);
    return this.#character();
  }

  /** The next character as it is meant. */
  #character(): string {
    this.#take('\\');
    const character = this.#characters[this.#at++];
    if (character === undefined) throw invalid(this.#written, 'it ends in a \\');
    return character;
  }
}
