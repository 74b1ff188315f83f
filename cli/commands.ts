/** The commands in one table: what each takes, what it is for, and what runs it. */
import { CommandLineError } from './command-line-error.js';
import { describe } from './describe.js';
import { invoke } from './invoke.js';
import { knownName } from './known-name.js';
import { categories, doc, ops } from './listing.js';
import type { Given, OptionName } from './options.js';
import { repl } from './repl.js';

export interface Command {
  /** Its arguments in order; the optional ones end with `?`. */
  readonly takes: readonly string[];
  readonly options: readonly OptionName[];
  readonly summary: string;
  /** What else its own help says. */
  readonly details?: string;
  readonly action: (given: Given) => Promise<void>;
}

export const commands: Readonly<Record<string, Command>> = {
  categories: {
    takes: [],
    options: ['engine', 'api-version', 'json'],
    summary: 'the categories of operations',
    action: categories,
  },
  ops: {
    takes: ['CATEGORY'],
    options: ['engine', 'api-version', 'json'],
    summary: 'the operations of a category',
    action: ops,
  },
  doc: {
    takes: ['CATEGORY', 'OPERATION'],
    options: ['engine', 'api-version', 'json'],
    summary: 'what an operation does, and its parameters',
    action: doc,
  },
  invoke: {
    takes: ['CATEGORY', 'OPERATION', 'PARAMETERS?'],
    options: ['engine', 'host', 'context', 'api-version', 'as', 'body', 'json'],
    summary: 'calls an operation, and prints what it gives as it comes',
    details: `PARAMETERS is a JSON object, @FILE for one in a file, or - for one on stdin.
What is secret belongs there: arguments are seen by all users of a machine.

What is printed, and how, depends on the operation; doc says what it gives.
  value, text, headers  JSON, indented on a terminal and in a line otherwise
  records               JSON, one in a line, as they come
  frames                what a process writes, to stdout and stderr, as it comes
  hijack                the same, and stdin is the process's input to its end
  bytes                 the bytes as they come
  socket                stdin and stdout, joined to the connection

With --as data it is JSON once it is whole, with --as stream the bytes as they
come. With --as socket, stdin and stdout are joined to the raw connection.

Examples:
  fairlead invoke containers ContainerList '{"all":true}'
  fairlead invoke containers ContainerLogs '{"id":"conny","stdout":true,"stderr":true,"follow":true}'
  fairlead invoke containers PutContainerArchive '{"id":"conny","path":"/"}' --body files.tar
  fairlead invoke containers ContainerArchive '{"id":"conny","path":"/etc"}' > etc.tar`,
    action: invoke,
  },
  describe: {
    takes: [],
    options: ['engine', 'host', 'context', 'json'],
    summary: 'which engine would be called, and why that one; nothing is sent',
    action: describe,
  },
  repl: {
    takes: [],
    options: ['engine', 'host', 'context', 'api-version'],
    summary: "Node's REPL with an engine at hand",
    details: `At hand are engine (made by connect), conn, and, as the package exports them,
connect, categories, client, ops, doc, invoke, fetch, close, exec and run.
await works, and the tab key completes categories and operations.

  fairlead> await engine.containers.ContainerList({ all: true })
  fairlead> const images = client({ category: 'images', conn })
  fairlead> await invoke(images, { op: 'ImageList' })

The history is kept in ~/.fairlead_repl_history, or in the file that the
variable FAIRLEAD_REPL_HISTORY names; if that is empty, it is not kept.`,
    action: repl,
  },
};

/** @throws {CommandLineError} There is no such command. */
export function commandNamed(name: string): Command {
  return commands[knownName('command', name, Object.keys(commands))]!;
}

/** @throws {CommandLineError} An option that the command has no use for; too few arguments, or too many. */
export function checkGiven(name: string, { takes, options }: Command, given: Given): void {
  const useless = given.names.find((option) => !options.includes(option));
  if (useless !== undefined) throw new CommandLineError(`${name} has no option --${useless}`);
  const { positionals } = given;
  const missing = takes[positionals.length];
  if (missing !== undefined && !missing.endsWith('?'))
    throw new CommandLineError(
      `${name} needs ${takes
        .slice(positionals.length)
        .filter((one) => !one.endsWith('?'))
        .join(' and ')}`,
    );
  if (positionals.length > takes.length)
    throw new CommandLineError(`${name} does not take ${JSON.stringify(positionals[takes.length])}`);
}
