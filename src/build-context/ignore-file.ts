/** The text of a `.dockerignore`. */
import { posix, sep } from 'node:path';

/** The patterns, a line each. Lines that begin with `#` are comments, and empty ones are none. */
export function patternsOf(file: Uint8Array): string[] {
  // It drops a byte order mark.
  const lines = new TextDecoder().decode(file).split('\n');
  return patternsOfLines(lines.filter((line) => !line.startsWith('#')));
}

/** The patterns as the docker CLI tidies them up: trimmed, relative to the context, without `.` and `..` if it can be. */
export function patternsOfLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).flatMap((line) => (line === '' ? [] : tidy(line)));
}

function tidy(line: string): string {
  if (!line.startsWith('!')) return relative(line);
  const rest = line.slice(1).trim();
  // Cleaned again with its !, as the CLI does it: nothing but the ! is left of one that names the context itself.
  return rest === '' ? '!' : clean(`!${relative(rest)}`);
}

function relative(pattern: string): string {
  // On Windows, \ separates folders in patterns, too, and escapes nothing.
  const slashes = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  return clean(slashes).replace(/^\/(?=.)/, '');
}

/** Go's `filepath.Clean`. */
function clean(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/$/, '');
}
