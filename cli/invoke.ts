/** `fairlead invoke`: calls an operation and prints its result as it arrives. */
import type { OperationDoc } from '../src/public.js';
import { CommandLineError } from './command-line-error.js';
import { connOf, documentationClient, entryOf, rootOf } from './entry.js';
import { methodOf } from './method.js';
import type { Given } from './options.js';
import { addBody, readParameters } from './parameters.js';
import { print } from './result.js';
import { StandardInput } from './standard-input.js';

export async function invoke(given: Given): Promise<void> {
  const [category = '', op = '', source] = given.positionals;
  const { as, body, json } = given;
  const root = await rootOf(given);
  const operation = root.doc(documentationClient(root, category, given), op);
  checkTerminal(operation);
  const { connect } = await entryOf(given);
  const stdin = new StandardInput();
  const parameters = await readParameters(source, stdin);
  if (body !== undefined) await addBody(parameters, body, operation, stdin);
  const engine = connect(connOf(given));
  try {
    const result = await methodOf(engine, category, op)(parameters, { as, signal: interruption() });
    await print(as ?? operation.kind, result, { json, stdin });
  } finally {
    stdin.close();
    await engine.close();
  }
}

/** @throws {CommandLineError} The operation returns bytes and stdout is a terminal, which an archive would garble. */
function checkTerminal({ op, kind }: OperationDoc): void {
  if (kind === 'bytes' && process.stdout.isTTY)
    throw new CommandLineError(
      `${op} returns bytes, which a terminal cannot show: redirect stdout to a file`,
    );
}

/** A signal that aborts the call at the first Ctrl-C. A second Ctrl-C ends the program at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}
