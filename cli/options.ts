/** The options of all commands in one table, and what the command line says of them. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type As, forms } from '../src/table.js';
import { suggestion } from '../src/util/nearest.js';
import { CommandLineError } from './command-line-error.js';
import { type EngineName, engineNames } from './engines.js';
import { knownName } from './known-name.js';

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly help: string;
}

const formHelp: Readonly<Record<As, string>> = {
  data: 'JSON, once it is whole',
  stream: 'bytes',
  socket: 'the connection',
};

const options = {
  engine: {
    type: 'string',
    value: 'NAME',
    help: `the engine whose API is meant: ${engineNames.join(' or ')}; by default ${engineNames[0]}`,
  },
  host: {
    type: 'string',
    short: 'H',
    value: 'URI',
    help: 'where the engine is, such as unix:///path; otherwise as docker finds it',
  },
  context: {
    type: 'string',
    short: 'c',
    value: 'NAME',
    help: 'a context of the docker CLI, instead of a URI',
  },
  'api-version': {
    type: 'string',
    value: 'VERSION',
    help: 'v1.41, for instance; otherwise the newest that the engine speaks',
  },
  as: {
    type: 'string',
    value: 'FORM',
    help: forms.map((form) => `${form}: ${formHelp[form]}`).join('; '),
  },
  body: {
    type: 'string',
    value: 'FILE',
    help: 'the body of the request, an archive or JSON; - is stdin',
  },
  json: { type: 'boolean', help: 'JSON in a line, on a terminal too' },
  help: { type: 'boolean', short: 'h', help: 'this text, or that of a command' },
  version: { type: 'boolean', short: 'v', help: "fairlead's own version" },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

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
  /** The names of those that were given. */
  readonly names: readonly OptionName[];
}

const isName = (name: string): name is OptionName => Object.hasOwn(options, name);
const written = Object.keys(options).map((name) => `--${name}`);

/** @throws {CommandLineError} An option that there is not, or without its value, or with one that can't be. */
export function parseOptions(args: readonly string[]): Given {
  const config = { args: [...args], options, allowPositionals: true, tokens: true } as const;
  const names = parsed({ ...config, strict: false }).tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    if (isName(token.name)) return [token.name];
    throw new CommandLineError(`unknown option ${token.rawName}${suggestion(token.rawName, written)}`);
  });
  const { values, positionals } = parsed({ ...config, strict: true });
  const {
    engine = engineNames[0],
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

/** As parseArgs, with its errors in a line. */
function parsed<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError) throw new CommandLineError(error.message.split('\n')[0]);
    throw error;
  }
}

/** Lines of the help: the option as it is written, and what it does. */
export function optionRows(names: readonly OptionName[]): string[][] {
  return names.map((name) => {
    const { short, value, help }: Option = options[name];
    return [`  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`, help];
  });
}
