/** The texts of --help. */
import { columns } from './columns.js';
import { type Command, commands } from './commands.js';
import { exitCodes } from './exit.js';
import { optionRows } from './options.js';

function usage(name: string, { takes }: Command): string {
  const names = takes.map((argument) => (argument.endsWith('?') ? `[${argument.slice(0, -1)}]` : argument));
  return ['fairlead', name, ...names].join(' ');
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
    'Calls any operation of a container engine from the command line.',
    `Commands:\n${columns(rows)}`,
    `Options:\n${columns(optionRows(['engine', 'host', 'context', 'api-version', 'as', 'body', 'json', 'help', 'version']))}`,
    'When stdout is a pipe, output is JSON; on a terminal it is formatted text.',
    `Exit codes:\n${columns(exitCodes.map(([code, meaning]) => [`  ${code}`, meaning]))}`,
  ].join('\n\n');
}
