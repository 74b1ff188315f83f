/** The table of the options of all commands, and the parser that follows from the table. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type As, forms } from '../src/table.js';
import { suggestion } from '../src/util/nearest.js';
import { CommandLineError } from './command-line-error.js';
import { defaultEngine, type EngineName, engineNames } from './engines.js';
import { knownName } from './known-name.js';

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The placeholder of the option's value in the help. */
  readonly value?: string;
  readonly help: string;
}

const formHelp: Readonly<Record<As, string>> = {
  data: 'the whole result as JSON',
  stream: 'bytes',
  socket: 'the raw connection',
};

const options = {
  engine: {
    type: 'string',
    value: 'NAME',
    help: `the engine: ${engineNames.map((name) => (name === defaultEngine ? `${name} (default)` : name)).join(' or ')}`,
  },
  host: {
    type: 'string',
    short: 'H',
    value: 'URI',
    help: 'address of the engine, for example unix:///path; default as the docker CLI or podman finds it',
  },
  context: {
    type: 'string',
    short: 'c',
    value: 'NAME',
    help: 'a context of the docker CLI or a connection of podman, instead of --host',
  },
  'api-version': {
    type: 'string',
    value: 'VERSION',
    help: 'API version, for example v1.41; default the newest that the engine speaks',
  },
  as: {
    type: 'string',
    value: 'FORM',
    help: forms.map((form) => `${form}: ${formHelp[form]}`).join('; '),
  },
  body: {
    type: 'string',
    value: 'FILE',
    help: 'file with the request body, an archive or JSON; - is stdin',
  },
  json: { type: 'boolean', help: 'print JSON on one line on a terminal too' },
  help: { type: 'boolean', short: 'h', help: 'show this help, or the help of a command' },
  version: { type: 'boolean', short: 'v', help: "show fairlead's version" },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** The arguments and options that the user gave. */
export interface Given {
  readonly positionals: readonly string[];
  readonly engine: EngineName;
  readonly host?: string | undefined;
  readonly context?: string | undefined;
  readonly apiVersion?: string | undefined;
  readonly as?: As | undefined;
  readonly body?: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  /** The names of the options on the command line, in order. */
  readonly names: readonly OptionName[];
}

const isName = (name: string): name is OptionName => Object.hasOwn(options, name);
const written = Object.keys(options).map((name) => `--${name}`);

/** @throws {CommandLineError} An option is unknown, lacks its value or has an invalid value. */
export function parseOptions(args: readonly string[]): Given {
  const config = { args: [...args], options, allowPositionals: true, tokens: true } as const;
  const names = parsed({ ...config, strict: false }).tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    if (isName(token.name)) return [token.name];
    throw new CommandLineError(`unknown option ${token.rawName}${suggestion(token.rawName, written)}`);
  });
  const { values, positionals } = parsed({ ...config, strict: true });
  const {
    engine = defaultEngine,
    as,
    'api-version': apiVersion,
    json = false,
    help = false,
    version = false,
    ...others
  } = values;
  return {
    positionals,
    engine: knownName('engine', engine, engineNames),
    as: as === undefined ? undefined : knownName('--as form', as, forms),
    apiVersion,
    json,
    help,
    version,
    ...others,
    names,
  };
}

/** Calls `parseArgs`, and throws the first line of its error messages. */
function parsed<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError) throw new CommandLineError(error.message.split('\n')[0]);
    throw error;
  }
}

/** The rows of options in the help: how each option is written, and its meaning. */
export function optionRows(names: readonly OptionName[]): string[][] {
  return names.map((name) => {
    const { short, value, help }: Option = options[name];
    return [`  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`, help];
  });
}
