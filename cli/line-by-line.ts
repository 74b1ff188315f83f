/** A REPL whose input is a pipe. */
import { createInterface } from 'node:readline';
import { type REPLServer, type ReplOptions, start } from 'node:repl';
import { PassThrough } from 'node:stream';

/**
 * Starts a REPL that gets one line of stdin at a time. Node's own REPL takes the next line from a pipe while it still
 * awaits the result of the line before.
 */
export function startLineByLine(options: ReplOptions): REPLServer {
  const input = new PassThrough();
  const server = start({ ...options, input, output: process.stdout });
  const source = createInterface({ input: process.stdin });
  const lines = source[Symbol.asyncIterator]();
  let asked = false;
  // The REPL displays its prompt after each line, and also after a rejection that nobody handles.
  server.displayPrompt = async () => {
    if (asked) return;
    asked = true;
    const { done, value } = await lines.next();
    asked = false;
    if (done) input.end();
    else input.write(`${value}\n`);
  };
  server.displayPrompt();
  return server.once('exit', () => source.close());
}
