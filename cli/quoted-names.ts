/** Completing `client({ category: 'im` and `invoke(images, { op: 'Im`: a REPL by itself completes no strings. */

import type { AsyncCompleter, CompleterResult } from 'node:readline';
import type { REPLServer } from 'node:repl';

/** The names that go on a line that ends within quotes, and what they replace; undefined if it does not, or none does. */
export function completeQuoted(line: string, names: readonly string[]): CompleterResult | undefined {
  const [, quote, begun = ''] = /(['"`])([\w/]*)$/.exec(line) ?? [];
  // An even number of quotes: this one closes.
  if (quote === undefined || line.split(quote).length % 2 === 1) return undefined;
  const hits = names.filter((name) => name.startsWith(begun));
  return hits.length === 0 ? undefined : [hits, begun];
}

/** Puts this completion before the one that a REPL has. */
export function addQuotedNames(server: REPLServer, names: readonly string[]): void {
  const others = server.completer;
  const completer: AsyncCompleter = (line, callback) => {
    const quoted = completeQuoted(line, names);
    if (quoted !== undefined) callback(null, quoted);
    else Reflect.apply(others, server, [line, callback]);
  };
  Object.assign(server, { completer });
}
