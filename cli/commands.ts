/** The table of the commands: their arguments, options, help texts and actions. */
import { CommandLineError } from './command-line-error.js';
import { describe } from './describe.js';
import { doc } from './doc.js';
import { invoke } from './invoke.js';
import { knownName } from './known-name.js';
import { categories, ops } from './listing.js';
import type { Given, OptionName } from './options.js';
import { repl } from './repl.js';

export interface Command {
  /** The arguments in order. The name of an optional argument ends with `?`; the action tells one from another. */
  readonly takes: readonly string[];
  readonly options: readonly OptionName[];
  readonly summary: string;
  /** Further text for the help of this command. */
  readonly details?: string;
  readonly action: (given: Given) => Promise<void>;
}

export const commands: Readonly<Record<string, Command>> = {
  categories: {
    takes: [],
    options: ['engine', 'api-version', 'json'],
    summary: 'lists the categories of operations',
    action: categories,
  },
  ops: {
    takes: ['CATEGORY'],
    options: ['engine', 'api-version', 'json'],
    summary: 'lists the operations of a category',
    action: ops,
  },
  doc: {
    takes: ['CATEGORY?', 'OPERATION', 'PATH?'],
    options: ['engine', 'api-version', 'json'],
    summary: 'shows what an operation does, takes and answers',
    details: `PATH leads to a parameter, or to a field of the body or the answer. An asterisk
marks what is required.

Examples:
  fairlead doc ContainerCreate
  fairlead doc ContainerCreate HostConfig.PortBindings
  fairlead doc ContainerList filters.health
  fairlead doc ContainerInspect answer.State`,
    action: doc,
  },
  invoke: {
    takes: ['CATEGORY', 'OPERATION', 'PARAMETERS?'],
    options: ['engine', 'host', 'context', 'api-version', 'as', 'body', 'json'],
    summary: 'calls an operation and prints its result as it arrives',
    details: `PARAMETERS is a JSON object, @FILE to read the object from a file, or - to read
it from stdin. Pass secrets in a file or on stdin, because every user of a
machine can see the arguments of programs.

The output depends on the kind of the result, which the command doc shows.
  value, headers  JSON: indented on a terminal, otherwise on one line
  text            text on a terminal, otherwise a JSON string
  nothing         no output
  records         JSON documents, one on a line, as they arrive
  frames          the output of a process, to stdout and stderr, as it arrives
  hijack          as frames; stdin is sent to the process until stdin ends
  bytes           the bytes as they arrive
  socket          stdin and stdout are joined to the connection

The output of a process is printed as it is. In all other output, characters
that would act on a terminal are printed as escapes, such as \\x1b.

--as data waits for the whole result and prints it as JSON (an archive as
bytes). --as stream prints the bytes of the result as they arrive. --as socket
joins stdin and stdout to the raw connection.

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
    summary: 'shows which engine would be called, and why; nothing is sent',
    action: describe,
  },
  repl: {
    takes: [],
    options: ['engine', 'host', 'context', 'api-version'],
    summary: "starts Node's REPL with an engine to call",
    details: `The REPL has engine (made by connect), conn, and these exports of the package:
connect, categories, client, ops, doc, invoke, fetch, close, exec and run.
await works, and the tab key completes categories and operations.

  fairlead> await engine.containers.ContainerList({ all: true })
  fairlead> const images = client({ category: 'images', conn })
  fairlead> await invoke(images, { op: 'ImageList' })

The history is kept in ~/.fairlead_repl_history, or in the file that the
environment variable FAIRLEAD_REPL_HISTORY names. If the variable is empty, no
history is kept.`,
    action: repl,
  },
};

/** @throws {CommandLineError} Unknown command. */
export function commandNamed(name: string): Command {
  return commands[knownName('command', name, Object.keys(commands))]!;
}

/** @throws {CommandLineError} The command does not have the option, or there are too few or too many arguments. */
export function checkGiven(name: string, { takes, options }: Command, given: Given): void {
  const unknown = given.names.find((option) => !options.includes(option));
  if (unknown !== undefined) throw new CommandLineError(`${name} has no option --${unknown}`);
  const { positionals } = given;
  const missing = takes.filter((argument) => !argument.endsWith('?')).slice(positionals.length);
  if (missing.length > 0) throw new CommandLineError(`${name} needs ${missing.join(' and ')}`);
  if (positionals.length > takes.length)
    throw new CommandLineError(
      `unexpected argument ${JSON.stringify(positionals[takes.length])} for ${name}`,
    );
}
