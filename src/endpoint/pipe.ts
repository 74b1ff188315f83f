/** Named pipes of Windows: `\\\\.\\pipe\\name` in system calls, `npipe:////./pipe/name` as a uri. */

/**
 * Returns the path of a pipe, in the form that system calls take. Slashes and backslashes are equal here, as for the
 * docker CLI.
 *
 * @param rest The uri without its scheme.
 * @returns The path; undefined if the uri has another form.
 */
export function pipePath(rest: string): string | undefined {
  const path = rest.replaceAll('/', '\\').replace(/^\\\\(?=\\\\)/, '');
  return /^\\\\[^\\]+\\pipe\\[^\0]+$/i.test(path) ? path : undefined;
}

/** Returns the uri of a pipe. */
export function pipeUri(path: string): string {
  return `npipe:${path.replaceAll('\\', '/').replace(/^/, '//')}`;
}

/**
 * Guesses the pipe that a text may mean: a path of Windows without a scheme, with too many or too few slashes, or only
 * the name of the pipe after its scheme.
 *
 * @returns The uri of the pipe; undefined if the text seems to mean something else.
 */
export function guessPipe(text: string): string | undefined {
  const [, scheme, rest = text] = /^([a-z][a-z0-9+.-]+):(.*)$/is.exec(text) ?? [];
  if (/[\p{Cc}@?#%]/u.test(rest)) return undefined;
  const named = scheme?.toLowerCase() === 'npipe';
  const parts = rest.split(/[\\/]+/).filter((part) => part !== '');
  const at = parts.findIndex((part) => part.toLowerCase() === 'pipe');
  if (at >= 0 && at <= 1 && at < parts.length - 1) {
    const server = at === 0 ? '.' : parts[0]!;
    // `pipe` may be a folder of a unix socket, or the path of a server.
    const ofWindows =
      named || rest.includes('\\') || server === '.' || (scheme === undefined && rest.startsWith('//'));
    return ofWindows ? `npipe:////${server}/pipe/${parts.slice(at + 1).join('/')}` : undefined;
  }
  if (named && at < 0) {
    const names = parts.filter((part) => part !== '.');
    return names.length === 1 ? `npipe:////./pipe/${names[0]}` : undefined;
  }
  return undefined;
}

/** Tells if a text is a path of Windows with a drive: `C:\\folder\\file`. */
export function hasDrive(text: string): boolean {
  return /^(?:[a-z]+:[\\/]*)?[a-z]:[\\/]/i.test(text);
}
