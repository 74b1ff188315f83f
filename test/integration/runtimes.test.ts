/** The published package on every supported runtime. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { onNewestEngine } from '../../engines/each-engine.js';
import { packed } from '../package/packed.js';
import { attempt } from '../package/run.js';
import { node, programOf, type Runtime } from '../runtimes/programs.js';
import { unique } from './helpers/things.js';

const runtimes: Readonly<Record<string, Runtime>> = {
  'Node 20': node(20),
  'Node 22': node(22),
  'Node 24': node(24),
  'Node 26': node(26),
  Bun: { spec: '@oven/bun-linux-x64', program: '@oven/bun-linux-x64/bin/bun' },
  Deno: {
    spec: '@deno/linux-x64-glibc',
    program: '@deno/linux-x64-glibc/deno',
    arguments: ['run', '--allow-all', '--node-modules-dir=manual'],
  },
  // In a package without a type, tsx runs TypeScript as CommonJS, and may load a module twice: once by an import and once
  // by an import().
  'tsx, as CommonJS': { program: 'tsx', ending: '.ts' },
};

const steps = [
  'documentation',
  'value',
  'records',
  'frames',
  'hijack with half-close',
  'exec with input',
  'upload and download',
  'web streams',
  'backpressure',
  'websocket',
  'abort',
  'timeouts',
  'errors',
  'unref',
];

onNewestEngine('the package', ({ uri }) => {
  it.each(Object.entries(runtimes))('does all on %s', async (_, runtime) => {
    const program = await programOf(runtime);
    const { consumer } = await packed();
    const smoke = join(consumer, `${unique('smoke')}${runtime.ending ?? '.mjs'}`);
    await copyFile(inRepository('test/runtimes/usage.mjs'), smoke);
    const args = [...(runtime.arguments ?? []), smoke, uri, unique('smoke')];
    const { code, stdout, stderr } = await attempt(program, args, consumer);
    expect(stdout.trim().split('\n'), stderr).toEqual(steps.map((step) => `ok ${step}`));
    expect(code).toBe(0);
  });

  // The program awaits at its top level, which needs a module.
  const ofModules = Object.entries(runtimes).filter(([, { ending }]) => ending === undefined);
  it.each(ofModules)("runs the README's first program on %s", async (_, runtime) => {
    const program = await programOf(runtime);
    const { consumer } = await packed();
    const name = unique('first');
    const first = join(consumer, `${name}.mjs`);
    await writeFile(
      first,
      (await firstProgram())
        .replace("'unix:///var/run/docker.sock'", `'${uri}'`)
        .replace("'conny'", `'${name}'`),
    );
    const ran = await attempt(program, [...(runtime.arguments ?? []), first], consumer);
    expect(ran).toEqual({ code: 0, stdout: 'hello\n', stderr: 'oops\n' });
  });
});

/** The README's first program in JavaScript. */
async function firstProgram(): Promise<string> {
  const readme = await readFile(inRepository('README.md'), 'utf8');
  const [, block] = /^```js\n(.*?)^```/ms.exec(readme) ?? [];
  if (block === undefined) throw new Error('the README has no program in JavaScript');
  return block;
}
