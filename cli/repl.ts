/** `fairlead repl`: starts Node's REPL with an engine to call. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type REPLServer, start } from 'node:repl';
import { inspect } from 'node:util';
import { connOf, documentationClient, entryOf, rootOf } from './entry.js';
import { startLineByLine } from './line-by-line.js';
import type { Given } from './options.js';
import { ownVersion } from './own-version.js';
import { addQuotedNames } from './quoted-names.js';
import { visible, visibleInColour } from './visible.js';

export async function repl(given: Given): Promise<void> {
  const root = await rootOf(given);
  const { connect, categories, client, ops, doc, invoke, fetch, close, exec, run } = await entryOf(given);
  const conn = connOf(given);
  const engine = connect(conn);
  const globals = { engine, conn, connect, categories, client, ops, doc, invoke, fetch, close, exec, run };
  const banner = `fairlead ${ownVersion} at ${engine.describe().uri}. See .help and fairlead repl --help.`;
  const server =
    process.stdin.isTTY && process.stdout.isTTY
      ? startForPeople(banner)
      : startLineByLine({ ...common, prompt: '' });
  Object.assign(server.context, globals);
  const names = categories();
  addQuotedNames(server, [
    ...names,
    ...names.flatMap((category) => ops(documentationClient(root, category, given))),
  ]);
  await new Promise((resolve) => server.once('exit', resolve));
  await Promise.all([engine.close(), close(conn)]);
}

// In a context of its own, the REPL would have its own Uint8Array, and the package would not recognise its instances.
const common = { useGlobal: true, writer: display(false) };

/** Displays a value as the REPL by itself does. The words of an error are the engine's, and Node prints them as they are. */
function display(colors: boolean): (value: unknown) => string {
  return (value) => {
    const text = inspect(value, { showProxy: true, colors });
    return colors ? visibleInColour(text) : visible(text);
  };
}

function startForPeople(banner: string): REPLServer {
  console.log(visible(banner));
  const writer = display('hasColors' in process.stdout && process.stdout.hasColors());
  const server = start({ ...common, writer, prompt: 'fairlead> ', breakEvalOnSigint: true });
  const path = process.env['FAIRLEAD_REPL_HISTORY'] ?? join(homedir(), '.fairlead_repl_history');
  // Node makes the file readable by the user only. If the history cannot be opened, the REPL says so and works without.
  if (path !== '') server.setupHistory(path, () => {});
  return server;
}
