/** Talking to a process until it has ended. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StreamError } from '../errors.js';
import type { HijackedConnection } from '../results/hijack.js';

/** How a process ended, and what it said. */
export interface Output {
  /** 0 for success, by convention; 128 and the signal's number for one that a signal ended. */
  readonly exitCode: number;
  /** UTF-8. */
  readonly stdout: string;
  /** UTF-8; empty with a TTY, whose output is all stdout. */
  readonly stderr: string;
}

/** What a process reads from stdin. */
export type ProcessInput = string | Uint8Array | Readable | AsyncIterable<string | Uint8Array>;

/**
 * Feeds a process its input, if there is one, while its output is collected, and waits for its end.
 *
 * @throws {StreamError} `REQUEST_BODY_FAILED`: the input failed; the connection is given up then.
 */
export async function communicate(
  connection: HijackedConnection,
  input: ProcessInput | undefined,
): Promise<Output> {
  const fed = input === undefined ? undefined : feed(connection, input);
  try {
    // Not the input: a process may end without having read it all, which is its own affair.
    const output = await connection.output();
    return { exitCode: await connection.exitCode(), ...output };
  } catch (error) {
    await connection.close();
    throw fed?.failure() ?? error;
  }
}

/** @returns What tells whether the input itself has failed. */
function feed(connection: HijackedConnection, input: ProcessInput): { failure(): StreamError | undefined } {
  const { stdin } = connection;
  const whole = typeof input === 'string' || input instanceof Uint8Array;
  const source = input instanceof Readable ? input : Readable.from(whole ? [input] : input);
  let failure: StreamError | undefined;
  source.on('error', (cause) => {
    // Once the process is gone, that is what ends its input.
    if (stdin.destroyed) return;
    const message = `the process's input failed: ${cause.message}`;
    failure ??= new StreamError('REQUEST_BODY_FAILED', message, { cause });
  });
  pipeline(source, stdin).catch(() => {});
  return { failure: () => failure };
}
