/** The operations that cannot have an effect on the engines under test, each with the reason. */
import { readFile } from 'node:fs/promises';
import { isRecord } from '../codegen/json.js';
import { readYaml } from '../codegen/yaml.js';
import type { EngineName } from '../engines/suites.js';
import type { EngineKind } from './engines.js';

export interface Unexercised {
  readonly op: string;
  /** @default all test engines of the kind */
  readonly engines: readonly EngineName[];
  readonly why: string;
}

/** Reads `conformance/unexercised/KIND.yaml`. */
export async function readUnexercised({ name, testEngines }: EngineKind): Promise<Unexercised[]> {
  const file = `unexercised/${name}.yaml`;
  const list = readYaml(await readFile(new URL(file, import.meta.url), 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file}: expected a list`);
  return list.map((item: unknown) => {
    if (!isRecord(item) || typeof item['op'] !== 'string' || typeof item['why'] !== 'string')
      throw new Error(`${file}: expected op and why: ${JSON.stringify(item)}`);
    const { op, why, engines = testEngines } = item;
    return { op, why, engines } as Unexercised;
  });
}

/** The reason why an operation need not have an effect on an engine; `undefined` if it must have one. */
export function excuse(list: readonly Unexercised[], op: string, engine: EngineName): string | undefined {
  return list.find((entry) => entry.op === op && entry.engines.includes(engine))?.why;
}
