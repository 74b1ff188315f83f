/** What cannot be made to work on the engines under test, with the reason. */
import { readFile } from 'node:fs/promises';
import { isRecord } from '../codegen/json.js';
import { readYaml } from '../codegen/yaml.js';
import { type EngineName, engineNames } from '../engines/suites.js';

export interface Unexercised {
  readonly op: string;
  /** @default all */
  readonly engines: readonly EngineName[];
  readonly why: string;
}

export async function readUnexercised(): Promise<Unexercised[]> {
  const list = readYaml(await readFile(new URL('unexercised.yaml', import.meta.url), 'utf8'));
  if (!Array.isArray(list)) throw new Error('unexercised.yaml: expected a list');
  return list.map((item: unknown) => {
    if (!isRecord(item) || typeof item['op'] !== 'string' || typeof item['why'] !== 'string')
      throw new Error(`unexercised.yaml: expected op and why: ${JSON.stringify(item)}`);
    const { op, why, engines = engineNames } = item;
    return { op, why, engines } as Unexercised;
  });
}

/** Why an operation need not have an effect on an engine; `undefined` if it has to. */
export function excuse(list: readonly Unexercised[], op: string, engine: EngineName): string | undefined {
  return list.find((one) => one.op === op && one.engines.includes(engine))?.why;
}
