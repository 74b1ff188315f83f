/** Completes names in strings, as in `client({ category: 'im`. Node's REPL by itself does not complete strings. */
import type { AsyncCompleter, CompleterResult } from 'node:readline';
import type { REPLServer } from 'node:repl';

/**
 * Completes a line that ends within quotes.
 *
 * @returns The names that complete the text after the quote, and that text. Undefined if the line does not end within
 * quotes, or no name fits.
 */
export function completeQuoted(line: string, names: readonly string[]): CompleterResult | undefined {
  const [, quote, begun = ''] = /(['"`])([\w/]*)$/.exec(line) ?? [];
  // With an even number of quotes, the last quote closes a string.
  if (quote === undefined || line.split(quote).length % 2 === 1) return undefined;
  const hits = names.filter((name) => name.startsWith(begun));
  return hits.length === 0 ? undefined : [hits, begun];
}

/** Lets a REPL complete names in strings first, and everything else as before. From Node 24 on, a REPL completes nothing after `await`. */
export function addQuotedNames(server: REPLServer, names: readonly string[]): void {
  const others = server.completer;
  const completer: AsyncCompleter = (line, callback) => {
    const quoted = completeQuoted(line, names);
    if (quoted !== undefined) callback(null, quoted);
    else Reflect.apply(others, server, [line.replace(/^\s*await\s+/, ''), callback]);
  };
  Object.assign(server, { completer });
}
