/** The texts of --help. */
import { columns } from './columns.js';
import { type Command, commands } from './commands.js';
import { exitCodes } from './exit.js';
import { optionRows } from './options.js';

function usage(name: string, { takes }: Command): string {
  const shown = takes.map((one) => (one.endsWith('?') ? `[${one.slice(0, -1)}]` : one));
  return ['fairlead', name, ...shown].join(' ');
}

export function helpOf(name: string, command: Command): string {
  const { summary, options, details } = command;
  return [
    `usage: ${usage(name, command)} [options]`,
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    ...(details === undefined ? [] : [details]),
    `Options:\n${columns(optionRows([...options, 'help']))}`,
  ].join('\n\n');
}

export function help(): string {
  const rows = Object.entries(commands).map(([name, command]) => [
    `  ${usage(name, command)}`,
    command.summary,
  ]);
  return [
    'The whole API of a container engine, from the command line.',
    `Commands:\n${columns(rows)}`,
    `Options:\n${columns(optionRows(['engine', 'host', 'context', 'api-version', 'as', 'body', 'json', 'help', 'version']))}`,
    'Text on a terminal is JSON in a pipe.',
    `Exit codes:\n${columns(exitCodes.map(([code, meaning]) => [`  ${code}`, meaning]))}`,
  ].join('\n\n');
}
