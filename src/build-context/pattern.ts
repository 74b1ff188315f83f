/**
 * Parses one pattern of a `.dockerignore`.
 *
 * The syntax is that of Go's `filepath.Match` (`*`, `?`, `[...]`, and `\` before a character without its special meaning)
 * and `**`, as the docker CLI reads them: https://pkg.go.dev/path/filepath#Match and
 * https://docs.docker.com/build/concepts/context/#dockerignore-files.
 */
import { UsageError } from '../errors.js';

export interface Pattern {
  /** True if the pattern starts with `!`: it brings back paths that earlier patterns exclude. */
  readonly negated: boolean;
  /** Tells if the pattern matches exactly this path. Paths below a matching folder are the caller's concern. */
  matches(path: string): boolean;
  /** Returns false if the pattern matches no path below this folder for certain. A match of the folder does not count. */
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
        // Both of these can match slashes.
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

/** Translates a pattern into a regular expression, one construct after the other. */
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

  /** `**` matches any number of whole folders, including none. At the end of a pattern it matches everything. */
  #anyFolders(first: boolean): string {
    const slash = this.#take('/');
    const rest = this.#characters.slice(this.#at);
    if (rest.length === 0) return '.*';
    // The docker CLI reads `**.log` as every path with that ending, although there is no slash.
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
    // Regular expressions compare by code point as well.
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

  /** The next character. A `\` takes away the special meaning of the character after it. */
  #character(): string {
    this.#take('\\');
    const character = this.#characters[this.#at++];
    if (character === undefined) throw invalid(this.#written, 'it ends with a \\');
    return character;
  }
}
