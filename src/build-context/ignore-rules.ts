/** Decides which paths a list of `.dockerignore` patterns excludes. */
import { type Pattern, parsePattern } from './pattern.js';

/** The decision of the patterns about one path. */
export interface Verdict {
  readonly excluded: boolean;
  /** For each pattern, true if it matches the path or a folder above the path. */
  readonly matched: readonly boolean[];
}

/**
 * Patterns apply in order, and the last pattern that matches wins: it excludes the path, or with `!` brings it back. A
 * pattern that matches a folder matches everything below the folder.
 *
 * A pattern that cannot change the decision about a folder is not tried on the folder. It then does not count as a match
 * for the files below the folder. The docker CLI and BuildKit do the same: with the patterns `a`, `!a/b/c`, `a/b`, the
 * file `a/b/c` is sent.
 */
export class IgnoreRules {
  readonly #patterns: readonly Pattern[];

  /** @throws {UsageError} `INVALID_PATTERN` */
  constructor(patterns: readonly string[]) {
    this.#patterns = patterns.map(parsePattern);
  }

  /** The decision about the root of the context, which no pattern can exclude. */
  get root(): Verdict {
    return { excluded: false, matched: this.#patterns.map(() => false) };
  }

  /** True if `judge` may throw: a pattern is malformed, but is an error only if the decision about a path needs it. */
  get mayRefuse(): boolean {
    return this.#patterns.some((pattern) => pattern.malformed);
  }

  /**
   * @param folder The decision about the folder that contains the path.
   * @throws {UsageError} `INVALID_PATTERN`
   */
  judge(path: string, folder: Verdict): Verdict {
    let excluded = false;
    const matched = [...folder.matched];
    for (let index = 0; index < matched.length; index++) {
      const { negated, paths } = this.#patterns[index]!;
      if (!matched[index]) matched[index] = negated === excluded && paths.match(path);
      if (matched[index]) excluded = !negated;
    }
    return { excluded, matched };
  }

  /**
   * Returns false if no pattern can bring back a path below this excluded folder.
   *
   * Patterns with wildcards count, as with BuildKit. With the classic builder, the docker CLI ignores wildcards here, and
   * leaves out files that `*` and `!**.md` should bring back: https://github.com/moby/moby/issues/45608.
   */
  mayBringBackBelow(path: string): boolean {
    return this.#patterns.some((pattern) => pattern.negated && pattern.paths.mayMatchBelow(path));
  }
}
