/** Failures as the shell sees them: an exit code, and a line on stderr. */
import {
  AbortError,
  ConfigError,
  ConnectionError,
  FairleadError,
  TimeoutError,
  UsageError,
} from '../src/errors.js';
import { CommandLineError } from './command-line-error.js';
import { visible } from './visible.js';

export const exitCodes = [
  [0, 'success, also when the reader of the output stops early, as head does'],
  [1, 'the engine refused the call or failed, or its answer was incomplete or broken'],
  [2, 'the command line or a parameter is wrong; nothing was sent'],
  [3, 'the engine cannot be found or reached, or the connection was lost'],
  [130, 'interrupted by Ctrl-C'],
] as const;

type ExitCode = (typeof exitCodes)[number][0];

/** The first class that matches decides. FairleadError comes last, because it is the base of the package's errors. */
const codes: readonly [abstract new (...args: never[]) => Error, ExitCode][] = [
  [CommandLineError, 2],
  [UsageError, 2],
  [ConfigError, 3],
  [ConnectionError, 3],
  [TimeoutError, 3],
  [AbortError, 130],
  [FairleadError, 1],
];

/**
 * Prints a failure to stderr, except an interruption or an output that is no longer read, and returns the exit code.
 *
 * @throws The error itself, if it is a defect of the command and no expected failure.
 */
export function fail(error: unknown): ExitCode {
  // The reader of stdout has ended, for example `head`.
  if (codeOf(error) === 'EPIPE') return 0;
  const found = codes.find(([type]) => error instanceof type);
  if (found === undefined) throw error;
  if (!(error instanceof AbortError)) console.error(`fairlead: ${visible(messageOf(error))}`);
  return found[1];
}

function messageOf(error: unknown): string {
  if (error instanceof CommandLineError) return `${error.message}\nSee fairlead --help.`;
  return error instanceof FairleadError ? `${error.code}: ${error.message}` : String(error);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, 'code') : undefined;
}
