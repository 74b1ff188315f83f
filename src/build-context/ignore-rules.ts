/** What a list of `.dockerignore` patterns excludes. */
import { type Pattern, parsePattern } from './pattern.js';

/** What the patterns say of a path. */
export interface Verdict {
  readonly excluded: boolean;
  /** By pattern, whether it matches the path or a folder above it. */
  readonly matched: readonly boolean[];
}

/**
 * The patterns are gone through in order, and the last one that matches wins: it excludes, or with `!` brings back. A
 * pattern that matches a folder matches everything below it.
 *
 * As the docker CLI and BuildKit do it, a pattern that could not change anything for a folder is not tried on it, and
 * then does not count as matching the folder for what is below: with `a`, `!a/b/c`, `a/b`, the file `a/b/c` is there.
 */
export class IgnoreRules {
  readonly #patterns: readonly Pattern[];

  /** @throws {UsageError} `INVALID_PATTERN` */
  constructor(patterns: readonly string[]) {
    this.#patterns = patterns.map(parsePattern);
  }

  /** Of the context's root, which no pattern can exclude. */
  get root(): Verdict {
    return { excluded: false, matched: this.#patterns.map(() => false) };
  }

  /** @param folder What was said of the folder that the path is in. */
  judge(path: string, folder: Verdict): Verdict {
    let excluded = false;
    const matched = this.#patterns.map((pattern, index) => {
      const matches = folder.matched[index] || (pattern.negated === excluded && pattern.matches(path));
      if (matches) excluded = !pattern.negated;
      return matches;
    });
    return { excluded, matched };
  }

  /**
   * False if nothing below this excluded folder can be brought back.
   *
   * Wildcards count, as they do with BuildKit. With the classic builder, the docker CLI only knows folders that a
   * pattern spells out, and loses what `*` and `!**.md` should bring back: https://github.com/moby/moby/issues/45608.
   */
  mayBringBackBelow(path: string): boolean {
    const folder = path.split('/');
    return this.#patterns.some((pattern) => pattern.negated && pattern.mayMatchBelow(folder));
  }
}
