/** Checks the syntax of a pattern. */

/**
 * Tells what is wrong with a pattern by the rules of Go's `filepath.Match`: https://pkg.go.dev/path/filepath#Match. The
 * docker CLI checks each pattern by matching it with the path `.` before it looks at a real path.
 *
 * `filepath.Match` reads a pattern from star to star, and stops after the first part that does not match. So it does not
 * find all faults: `*\` is refused, but `a*\` is not. This was tried with the docker CLI 26.1.5.
 *
 * @returns Undefined if the docker CLI finds nothing.
 */
export function syntaxFault(glob: string): string | undefined {
  const [first = '', second = ''] = partsOf(glob);
  const { fault, isDot } = readPart(first);
  // If the first part matches all of the path `.`, nothing of the path is left, and the second part does not match.
  return fault ?? (isDot ? readPart(second).fault : undefined);
}

/** The parts between the stars. A star in a class is a character. */
function partsOf(glob: string): readonly string[] {
  return glob.match(/(?:\\.?|\[(?:\\.?|[^\]\\])*\]?|[^*[\\])+/gs) ?? [];
}

interface Reading {
  readonly fault?: string | undefined;
  /** True if the part matches the path `.`. */
  readonly isDot: boolean;
}

/** Reads characters, `?` and classes. */
function readPart(part: string): Reading {
  let at = 0;
  let fault: string | undefined;

  const character = (): string => {
    if (part[at] === '\\') at++;
    if (at >= part.length) fault ??= 'it ends with a \\';
    const codePoint = part.codePointAt(at) ?? 0;
    const read = String.fromCodePoint(codePoint);
    at += read.length;
    return read;
  };
  const member = (): string => {
    const next = part[at];
    if (next === undefined) fault ??= 'a [ is never closed';
    if (next === '-' || next === ']') fault ??= `a ${next} between [ and ] needs a \\ before it`;
    return character();
  };
  const classHasDot = (): boolean => {
    const negated = part[at] === '^';
    if (negated) at++;
    let found = false;
    do {
      const low = member();
      const isRange = part[at] === '-';
      if (isRange) at++;
      const high = isRange ? member() : low;
      if (low <= '.' && '.' <= high) found = true;
    } while (fault === undefined && part[at] !== ']');
    at++;
    return found !== negated;
  };

  let count = 0;
  let isDot = true;
  for (; at < part.length && fault === undefined; count++) {
    const next = part[at];
    if (next === '[' || next === '?') at++;
    const hasDot = next === '?' || (next === '[' ? classHasDot() : character() === '.');
    isDot &&= hasDot;
  }
  return { fault, isDot: isDot && count === 1 };
}
