/** What a failure is to the shell: an exit code, and a line on stderr. */
import {
  AbortError,
  ConfigError,
  ConnectionError,
  FairleadError,
  TimeoutError,
  UsageError,
} from '../src/errors.js';
import { CommandLineError } from './command-line-error.js';

export const exitCodes = [
  [0, 'done, or nobody reads the output any more'],
  [1, 'the engine refused or failed, or its answer did'],
  [2, 'the command line is wrong, or a parameter: nothing was sent'],
  [3, 'the engine cannot be found or reached, or was lost'],
  [130, 'interrupted by Ctrl-C'],
] as const;

type ExitCode = (typeof exitCodes)[number][0];

/** Asked in this order: the last is the base of the others. */
const codes: readonly [abstract new (...args: never[]) => Error, ExitCode][] = [
  [CommandLineError, 2],
  [UsageError, 2],
  [ConfigError, 3],
  [ConnectionError, 3],
  [TimeoutError, 3],
  [AbortError, 130],
  [FairleadError, 1],
];

/** Says what went wrong, if it has to be said, and gives the exit code. What is no expected failure is thrown. */
export function fail(error: unknown): ExitCode {
  // `| head` has seen enough.
  if (codeOf(error) === 'EPIPE') return 0;
  const found = codes.find(([type]) => error instanceof type);
  if (found === undefined) throw error;
  if (!(error instanceof AbortError)) console.error(`fairlead: ${wordsFor(error)}`);
  return found[1];
}

function wordsFor(error: unknown): string {
  if (error instanceof CommandLineError) return `${error.message}\nSee fairlead --help.`;
  return error instanceof FairleadError ? `${error.code}: ${error.message}` : String(error);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, 'code') : undefined;
}
