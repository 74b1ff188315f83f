/** Parses one pattern of a `.dockerignore`. */
import { UsageError } from '../errors.js';
import { Automaton } from './automaton.js';
import { meaningOf } from './glob-meaning.js';
import { syntaxFault } from './glob-syntax.js';
import { ExpressionFault, endingOf, parseExpression } from './go-expression.js';
import { compile } from './program.js';

export interface Pattern {
  /** True if the pattern starts with `!`: it brings back paths that earlier patterns exclude. */
  readonly negated: boolean;
  readonly paths: Paths;
  /**
   * True if the pattern is malformed in a way that the docker CLI notices only when it tries the pattern on a path. A
   * pattern that is never tried is no error.
   */
  readonly malformed: boolean;
}

/** The paths that a pattern matches. */
export interface Paths {
  /**
   * Tells if the pattern matches exactly this path. Paths below a matching folder are the caller's concern.
   *
   * @throws {UsageError} `INVALID_PATTERN`: the pattern is `malformed`.
   */
  match(path: string): boolean;
  /** Returns false if the pattern matches no path below this folder for certain. A match of the folder does not count. */
  mayMatchBelow(folder: string): boolean;
}

/** @throws {UsageError} `INVALID_PATTERN`: the pattern is malformed in a way that the docker CLI notices at once. */
export function parsePattern(written: string): Pattern {
  const negated = written.startsWith('!');
  const glob = negated ? written.slice(1) : written;
  const fault = glob === '' ? 'there is nothing after the !' : syntaxFault(glob);
  if (fault !== undefined) throw invalid(written, fault);
  try {
    return { negated, paths: pathsOf(glob), malformed: false };
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    return { negated, paths: new NoPaths(invalid(written, error.message)), malformed: true };
  }
}

function pathsOf(glob: string): Paths {
  const meaning = meaningOf(glob);
  switch (meaning.kind) {
    case 'path':
      return new OnePath(meaning.text);
    case 'prefix':
      return new PathsWithPrefix(meaning.text);
    case 'suffix':
      return new PathsWithSuffix(meaning.text);
    case 'expression':
      return new PathsOfExpression(meaning.source);
  }
}

function invalid(pattern: string, why: string): UsageError {
  return new UsageError('INVALID_PATTERN', `the pattern ${JSON.stringify(pattern)} is malformed: ${why}`);
}

class OnePath implements Paths {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  match(path: string): boolean {
    return path === this.#path;
  }

  mayMatchBelow(folder: string): boolean {
    return this.#path.startsWith(`${folder}/`);
  }
}

class PathsWithPrefix implements Paths {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  match(path: string): boolean {
    return path.startsWith(this.#prefix);
  }

  mayMatchBelow(folder: string): boolean {
    const below = `${folder}/`;
    return this.#prefix.startsWith(below) || below.startsWith(this.#prefix);
  }
}

class PathsWithSuffix implements Paths {
  readonly #suffix: string;
  /** The one path that matches without a folder before it. */
  readonly #alone: string | undefined;

  constructor(suffix: string) {
    this.#suffix = suffix;
    this.#alone = suffix.startsWith('/') ? suffix.slice(1) : undefined;
  }

  match(path: string): boolean {
    return path.endsWith(this.#suffix) || path === this.#alone;
  }

  mayMatchBelow(): boolean {
    return true;
  }
}

class PathsOfExpression implements Paths {
  readonly #automaton: Automaton;
  readonly #ending: string;

  /** @throws {ExpressionFault} */
  constructor(source: string) {
    const alternatives = parseExpression(source);
    this.#automaton = new Automaton(compile(alternatives));
    this.#ending = endingOf(alternatives);
  }

  match(path: string): boolean {
    // Most paths have another ending than the pattern. This look is faster than the automaton.
    return path.endsWith(this.#ending) && this.#automaton.matches(path);
  }

  mayMatchBelow(folder: string): boolean {
    return this.#automaton.mayMatchAfter(`${folder}/`);
  }
}

class NoPaths implements Paths {
  readonly #error: UsageError;

  constructor(error: UsageError) {
    this.#error = error;
  }

  match(): never {
    throw this.#error;
  }

  /** The error shows if the pattern is tried on a path below the folder. */
  mayMatchBelow(): boolean {
    return true;
  }
}
