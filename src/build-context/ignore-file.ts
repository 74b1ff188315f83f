/** Parses the text of a `.dockerignore` into patterns. */
import { posix, sep } from 'node:path';
import { UsageError } from '../errors.js';

/** The bytes of the longest line that the docker CLI and BuildKit read. */
const MOST_LINE_BYTES = 65_535;
const NEWLINE = 0x0a;

/**
 * Reads one pattern from each line. Lines that begin with `#` are comments. Empty lines are skipped.
 *
 * @throws {UsageError} `INVALID_PATTERN`: a line is longer than 65,535 bytes.
 */
export function patternsOf(file: Uint8Array): string[] {
  checkLines(file);
  // TextDecoder drops a byte order mark.
  const lines = new TextDecoder().decode(file).split('\n');
  return patternsOfLines(lines.filter((line) => !line.startsWith('#')));
}

function checkLines(file: Uint8Array): void {
  for (let start = 0, number = 1; start <= file.length; number++) {
    const found = file.indexOf(NEWLINE, start);
    const end = found === -1 ? file.length : found;
    if (end - start > MOST_LINE_BYTES) {
      const message = `line ${number} of the .dockerignore is longer than ${MOST_LINE_BYTES} bytes`;
      throw new UsageError('INVALID_PATTERN', message);
    }
    start = end + 1;
  }
}

/** Normalises patterns as the docker CLI does: trimmed, relative to the context, `.` and `..` resolved where possible. */
export function patternsOfLines(lines: readonly string[]): string[] {
  return lines.map(trim).flatMap((line) => (line === '' ? [] : tidy(line)));
}

/**
 * Does what the docker CLI does to a line. The CLI reads the file and then makes its patterns, and tidies the pattern both
 * times. So `/ a` becomes ` a` and then `a`.
 */
function tidy(line: string): string[] {
  const read = line.startsWith('!') ? `!${relative(trim(line.slice(1)))}` : relative(line);
  const pattern = trim(read);
  return pattern === '' ? [] : [clean(pattern)];
}

function relative(pattern: string): string {
  if (pattern === '') return '';
  // On Windows, a \ in a pattern separates folders, and does not escape a character.
  const slashes = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  return clean(slashes).replace(/^\/(?=.)/s, '');
}

/** Does what Go's `filepath.Clean` does. */
function clean(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/$/s, '');
}

/** Does what Go's `strings.TrimSpace` does. JavaScript's `trim` keeps U+0085, and removes U+FEFF. */
function trim(text: string): string {
  return text.replace(/^\p{White_Space}+/u, '').replace(/(?<!\p{White_Space})\p{White_Space}+$/u, '');
}
