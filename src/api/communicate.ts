/** Sends a process its input and collects its output, until the process has ended. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StreamError } from '../errors.js';
import { type HijackedConnection, notSwitched } from '../results/hijack.js';
import { discard, quieten } from '../transport/body.js';

/** The exit code and the output of a process that has ended. */
export interface Output {
  /**
   * The exit code. By convention, 0 means success. If a signal ended the process, the code is 128 plus the signal's
   * number.
   */
  readonly exitCode: number;
  /** The whole stdout, decoded as UTF-8. */
  readonly stdout: string;
  /** The whole stderr, decoded as UTF-8. Empty with a TTY, because a TTY sends all output to stdout. */
  readonly stderr: string;
}

/** The input of a process: text, bytes, or a stream of these. */
export type ProcessInput = string | Uint8Array | Readable | AsyncIterable<string | Uint8Array>;

/** Does work that begins a process. If the work fails, its input is not wanted any more. */
export async function withInput<T>(input: ProcessInput | undefined, work: () => Promise<T>): Promise<T> {
  quieten(input);
  try {
    return await work();
  } catch (error) {
    discard(input);
    throw error;
  }
}

/**
 * Sends a process its input if there is one, collects its output, and waits for its end. If this fails, the connection
 * is closed.
 *
 * @throws {StreamError} `REQUEST_BODY_FAILED`: the input failed. `NOT_WRITABLE`: the engine did not hand the connection
 * over, so there is no way to send the input.
 */
export async function communicate(
  connection: HijackedConnection,
  input: ProcessInput | undefined,
): Promise<Output> {
  // A process waits for its input, and we would wait for the process.
  if (input !== undefined && connection.socket === undefined) {
    await connection.close();
    throw notSwitched();
  }
  const fed = input === undefined ? undefined : feed(connection, input);
  try {
    // The end of the input is not waited for: a process may end without reading all its input.
    const output = await connection.output();
    return { exitCode: await connection.exitCode(), ...output };
  } catch (error) {
    await connection.close();
    throw fed?.failure() ?? error;
  }
}

/** @returns An object whose `failure` returns the error of the input itself, if there was one. */
function feed(connection: HijackedConnection, input: ProcessInput): { failure(): StreamError | undefined } {
  const { stdin } = connection;
  const whole = typeof input === 'string' || input instanceof Uint8Array;
  const source = input instanceof Readable ? input : Readable.from(whole ? [input] : input);
  let failure: StreamError | undefined;
  source.on('error', (cause) => {
    // If stdin is destroyed, the process has ended. The source then ends early, which is no failure.
    if (stdin.destroyed) return;
    const message = `the process's input failed: ${cause.message}`;
    failure ??= new StreamError('REQUEST_BODY_FAILED', message, { cause });
  });
  pipeline(source, stdin).catch(() => {});
  return { failure: () => failure };
}
