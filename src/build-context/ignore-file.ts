/** Parses the text of a `.dockerignore` into patterns. */
import { posix, sep } from 'node:path';

/** Reads one pattern from each line. Lines that begin with `#` are comments. Empty lines are skipped. */
export function patternsOf(file: Uint8Array): string[] {
  // TextDecoder drops a byte order mark.
  const lines = new TextDecoder().decode(file).split('\n');
  return patternsOfLines(lines.filter((line) => !line.startsWith('#')));
}

/** Normalises patterns as the docker CLI does: trimmed, relative to the context, `.` and `..` resolved where possible. */
export function patternsOfLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).flatMap((line) => (line === '' ? [] : tidy(line)));
}

function tidy(line: string): string {
  if (!line.startsWith('!')) return relative(line);
  const rest = line.slice(1).trim();
  // The pattern is cleaned again together with its !, as the docker CLI does. If it names the context itself, only the !
  // is left.
  return rest === '' ? '!' : clean(`!${relative(rest)}`);
}

function relative(pattern: string): string {
  // On Windows, a \ in a pattern separates folders, and does not escape a character.
  const slashes = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  return clean(slashes).replace(/^\/(?=.)/, '');
}

/** Does what Go's `filepath.Clean` does. */
function clean(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/$/, '');
}
