/** The texts of an engine's API as they are written: the files of `specs/prose/ENGINE`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../json.js';
import { inRepository } from '../paths.js';
import { readYaml } from '../yaml.js';

/** A text that holds in some versions: those from `since` to `until`, both included. */
export interface RangedText {
  readonly text: string;
  readonly since?: string;
  readonly until?: string;
}

/** One text for every version, or several texts: the first one that holds in a version is the version's. */
export type Text = string | readonly RangedText[];

export type Texts = Readonly<Record<string, Text>>;

/** What is written about an operation. */
export interface OperationProse {
  /** Absent where the text of another engine holds. */
  readonly text?: Text;
  /** By the names of parameters for callers. */
  readonly parameters?: Texts;
  /** What the error statuses mean: clauses without a full stop. */
  readonly errors?: Texts;
  /** The headers of the answer, if these are the result: by the names in lower case. */
  readonly headers?: Texts;
  /** What to use in place of what is deprecated: of the operation (`''`), or of a parameter. */
  readonly instead?: Texts;
}

/** What is written about a type. */
export interface TypeProse {
  /** Absent where the text of another engine holds. */
  readonly text?: Text;
  /** By the path of a field in the type: `Binds`, `LogConfig.Type`. Lists and maps on the way are not told. */
  readonly fields?: Texts;
  /** The type whose texts hold for the fields that have no text here. */
  readonly like?: string;
  /** What to use in place of what is deprecated: of the type (`''`), or of a field. */
  readonly instead?: Texts;
}

/** All that is written about an engine's API. */
export interface ProseSource {
  readonly operations: Readonly<Record<string, OperationProse>>;
  readonly types: Readonly<Record<string, TypeProse>>;
  /** The texts of names that mean the same wherever they occur. What a type or an operation says goes before. */
  readonly shared: {
    readonly fields: Texts;
    readonly parameters: Texts;
    readonly errors: Texts;
  };
}

/** The file whose texts are shared. The other files have operations and types. */
const sharedFile = 'shared.yaml';

/**
 * Reads `specs/prose/ENGINE/*.yaml`.
 *
 * @param added true if the texts are added to those of another engine: see `join.ts`
 */
export async function readProse(engine: string, added = false): Promise<ProseSource> {
  const folder = inRepository(`specs/prose/${engine}`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, content: readYaml(await readFile(join(folder, name), 'utf8')) })),
  );
  return gatherProse(files, added);
}

/**
 * @param files the files of an engine, as YAML was read
 * @param added true if an operation or a type may have no text of its own, because another engine's is added
 * @throws {Error} A file has an unknown key or a text that is no text, or two files have texts about one thing.
 */
export function gatherProse(
  files: readonly { name: string; content: unknown }[],
  added = false,
): ProseSource {
  const operations: Record<string, OperationProse> = {};
  const types: Record<string, TypeProse> = {};
  let shared: ProseSource['shared'] = { fields: {}, parameters: {}, errors: {} };
  const needed = (one: unknown) => (added && isRecord(one) && !('text' in one) ? [] : ['text']);
  for (const { name, content } of files) {
    if (name === sharedFile) {
      const parts = checked(content, name, ['fields', 'parameters', 'errors'], []);
      shared = { fields: {}, parameters: {}, errors: {}, ...parts };
      continue;
    }
    const { operations: its = {}, types: theirs = {} } = known(content, name, ['operations', 'types']);
    for (const [id, one] of entriesOf(its, `${name}: operations`)) {
      if (Object.hasOwn(operations, id)) throw new Error(`${name}: another file has texts about ${id}`);
      operations[id] = checked(
        one,
        `${name}: ${id}`,
        ['parameters', 'errors', 'headers', 'instead'],
        needed(one),
      ) as never;
    }
    for (const [type, one] of entriesOf(theirs, `${name}: types`)) {
      if (Object.hasOwn(types, type)) throw new Error(`${name}: another file has texts about ${type}`);
      types[type] = checked(one, `${name}: ${type}`, ['fields', 'instead'], needed(one), ['like']) as never;
    }
  }
  return { operations, types, shared };
}

function entriesOf(value: unknown, where: string): [string, unknown][] {
  if (!isRecord(value)) throw new Error(`${where}: expected a map`);
  return Object.entries(value);
}

function known(value: unknown, where: string, keys: readonly string[]): Record<string, unknown> {
  const unknown = entriesOf(value, where).find(([key]) => !keys.includes(key));
  if (unknown) throw new Error(`${where}: unknown key ${unknown[0]}`);
  return value as Record<string, unknown>;
}

/**
 * @param maps the keys whose values are maps of texts
 * @param texts the keys that have to be there, and whose values are texts
 * @param names the keys whose values are names
 */
function checked(
  value: unknown,
  where: string,
  maps: readonly string[],
  texts: readonly string[],
  names: readonly string[] = [],
): Record<string, unknown> {
  const record = known(value, where, [...maps, ...texts, ...names]);
  for (const key of texts) checkText(record[key], `${where}: ${key}`);
  for (const key of maps)
    for (const [inner, text] of entriesOf(record[key] ?? {}, `${where}: ${key}`))
      checkText(text, `${where}: ${key}: ${inner}`);
  return record;
}

function checkText(value: unknown, where: string): void {
  if (typeof value === 'string' && value !== '') return;
  const isRanged = (one: unknown) =>
    isRecord(one) &&
    typeof one['text'] === 'string' &&
    Object.entries(one).every(
      ([key, text]) => ['text', 'since', 'until'].includes(key) && typeof text === 'string',
    );
  if (Array.isArray(value) && value.length > 0 && value.every(isRanged)) return;
  throw new Error(`${where}: expected a text, or a list of texts with since and until`);
}
