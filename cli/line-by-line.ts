/** A REPL that reads from a pipe. */
import { createInterface } from 'node:readline';
import { type REPLServer, type ReplOptions, start } from 'node:repl';
import { PassThrough } from 'node:stream';

/** Of a pipe, a REPL takes the next line while it still awaits what the last one gives. This one gets one at a time. */
export function startLineByLine(options: ReplOptions): REPLServer {
  const input = new PassThrough();
  const server = start({ ...options, input, output: process.stdout });
  const source = createInterface({ input: process.stdin });
  const lines = source[Symbol.asyncIterator]();
  let asked = false;
  // It prompts when it is done with a line, and also when something fails that nobody awaits.
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
