/**
 * The published package in bundles and under test runners: each row of the table in the guide is run here. The tools are
 * not dependencies, because they have some 200 megabytes.
 */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { once, packed } from './packed.js';
import { attempt, install, type Ran, run } from './run.js';

/** The newest versions that run on Node 20.19. */
const tools = [
  'esbuild@0.28',
  'rollup@4',
  '@rollup/plugin-commonjs@29',
  '@rollup/plugin-json@6',
  '@rollup/plugin-node-resolve@16',
  'webpack@5',
  'vite@8',
  'jest@30',
  '@swc/core@1',
  '@swc/jest@0.2',
  'ts-jest@29',
  'ts-node@10',
  'tsx@4',
  'typescript@5.9',
];

const toolbox = join(tmpdir(), 'fairlead-bundlers-1');
const binary = (name: string) => join(toolbox, 'node_modules/.bin', name);

/** The socket of a small engine, and the folders of the test. */
let socket: string;
let server: Server;
/** A folder in which fairlead is installed. */
let installed: string;
/** A folder in which no package is installed. */
let alone: string;

beforeAll(async () => {
  const { consumer } = await packed();
  await once(toolbox, async (unfinished) => {
    await install(unfinished, ...tools);
    return {};
  });
  alone = await mkdtemp(join(tmpdir(), 'fairlead-alone-'));
  installed = await mkdtemp(join(consumer, 'bundlers-'));
  await mkdir(join(installed, 'node_modules'));
  for (const name of ['@swc', 'ts-jest', 'typescript'])
    await symlink(join(toolbox, 'node_modules', name), join(installed, 'node_modules', name));
  // Neither folder has a type: files named .js and .ts are CommonJS.
  for (const folder of [alone, installed])
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  socket = join(alone, 's');
  server = createServer((request, response) => {
    if (request.url?.includes('/logs')) {
      response.setHeader('content-type', 'application/vnd.docker.multiplexed-stream');
      response.end('\x01\0\0\0\0\0\0\x06hello\n');
    } else {
      response.setHeader('api-version', '1.51');
      response.end('OK');
    }
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
});

afterAll(async () => {
  server.close();
  await rm(installed, { recursive: true, force: true });
  await rm(alone, { recursive: true, force: true });
});

const calls = `
  const engine = connect({ uri: URI });
  try {
    const ping = await engine._ping.SystemPing();
    const logs = await engine.containers.ContainerLogs({ id: 'a', stdout: true });
    return \`\${ping} \${await logs.text()}\`.trim();
  } finally {
    await engine.close();
  }`;

/** A program that prints what two calls give, or the class and the code of the error. */
const program = () => `
import { connect } from 'fairlead';
async function use() {${calls.replace('URI', JSON.stringify(`unix://${socket}`))}
}
use().then(console.log, (error) => console.log(error.name, error.code, error.message));
`;

/** A test that loads every entry. jest compiles the whole of undici within it, the first time. */
const test = (load: (entry: string) => string) => `
test('two calls', async () => {
  const { connect } = ${load('fairlead')};
  const { buildContext } = ${load('fairlead/build-context')};
  const { followProgress } = ${load('fairlead/progress')};
  expect(typeof buildContext + typeof followProgress).toBe('functionfunction');
  const use = async () => {${calls.replace('URI', JSON.stringify(`unix://${socket}`))}
  };
  expect(await use()).toBe('OK hello');
}, 60_000);
`;

/** The guide to bundlers and test runners. */
function guide(): Promise<string> {
  return readFile(inRepository('docs/guides/bundlers-and-test-runners.md'), 'utf8');
}

/** The settings of jest in the guide. */
async function jestSettings(): Promise<Record<string, unknown>> {
  const [, block] = /^```json\n(.*?)^```/ms.exec(await guide()) ?? [];
  return JSON.parse(block!) as Record<string, unknown>;
}

/** Writes a program and bundles it by a script that gets the tool. Returns what the bundle prints. */
async function bundled(
  where: string,
  build: (entry: string, folder: string) => Promise<string>,
): Promise<Ran> {
  const folder = await mkdtemp(join(where, 'bundle-'));
  const entry = join(installed, 'app.mjs');
  await writeFile(entry, program());
  const bundle = await build(entry, folder);
  return attempt(process.execPath, [bundle], folder);
}

const esbuild =
  (where: () => string, ending: string, ...options: string[]) =>
  () =>
    bundled(where(), async (entry, folder) => {
      const bundle = join(folder, `app.${ending}`);
      const all = ['--bundle', '--platform=node', ...options, `--outfile=${bundle}`];
      await run(binary('esbuild'), [entry, ...all], installed);
      return bundle;
    });

/** Bundles by a tool's API, which needs a program. */
const byScript =
  (script: (entry: string, folder: string) => string, ending = 'mjs', where = () => alone) =>
  () =>
    bundled(where(), async (entry, folder) => {
      const file = join(folder, 'build.mjs');
      await writeFile(
        file,
        `import { createRequire } from 'node:module';
       const require = createRequire(${JSON.stringify(`${toolbox}/package.json`)});
       ${script(JSON.stringify(entry), JSON.stringify(folder))}`,
      );
      await run(process.execPath, [file], installed);
      return join(folder, `app.${ending}`);
    });

const rollup = (commonjs: string, external = '[]', where = () => alone) =>
  byScript(
    (entry, dir) => `
      const plugins = [
        require('@rollup/plugin-node-resolve').default({ preferBuiltins: true }),
        require('@rollup/plugin-json').default(),
        require('@rollup/plugin-commonjs').default(${commonjs}),
      ];
      const bundle = await require('rollup').rollup({ input: ${entry}, plugins, external: ${external} });
      await bundle.write({ dir: ${dir}, format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' });`,
    'mjs',
    where,
  );

const webpack = (ending: string, output: string) =>
  byScript(
    (entry, path) => `
      const options = { mode: 'production', optimization: { minimize: false }, target: 'node', entry: ${entry}, output: { path: ${path}, ${output} } };
      const stats = await new Promise((resolve, reject) =>
        require('webpack')({ ...options, experiments: { outputModule: ${ending === 'mjs'} } }, (error, result) => error ? reject(error) : resolve(result)),
      );
      if (stats.hasErrors()) throw new Error(stats.toString());`,
    ending,
  );

const vite = (ssr: string, where: () => string) =>
  byScript(
    (entry, outDir) => `
      const root = ${JSON.stringify(installed)};
      const { build } = await import(require.resolve('vite'));
      await build({ root, configFile: false, logLevel: 'error', ssr: ${ssr}, build: { ssr: ${entry}, outDir: ${outDir}, emptyOutDir: false } });`,
    'mjs',
    where,
  );

/** Runs one test under jest, in a folder of its own. */
async function jest(file: string, text: string, settings: object, ...nodeOptions: string[]): Promise<Ran> {
  const rootDir = await mkdtemp(join(installed, 'jest-'));
  await writeFile(join(rootDir, 'package.json'), '{ "private": true }\n');
  await writeFile(join(rootDir, file), text);
  const testMatch = [`**/${file}`];
  const config = JSON.stringify({ ...settings, rootDir, testMatch });
  await writeFile(join(rootDir, 'jest.config.json'), config);
  const args = [
    join(toolbox, 'node_modules/jest/bin/jest.js'),
    '--config',
    join(rootDir, 'jest.config.json'),
  ];
  const { code, stdout, stderr } = await attempt(process.execPath, [...nodeOptions, ...args], rootDir);
  const passed = /^Tests: +1 passed, 1 total$/m.test(stderr);
  return { code, stdout: passed ? 'OK hello\n' : stdout, stderr };
}

const required = (entry: string) => `require('${entry}')`;
const imported = (entry: string) => `await import('${entry}')`;

/** Runs TypeScript in a package without a type. */
async function typescript(tool: string): Promise<Ran> {
  const folder = await mkdtemp(join(installed, `${tool}-`));
  const compilerOptions = { module: 'commonjs', target: 'es2022', strict: true, esModuleInterop: true };
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  await writeFile(join(folder, 'app.ts'), program());
  return attempt(binary(tool), ['app.ts'], folder);
}

interface Row {
  /** The tool and its settings, as the guide writes them. */
  readonly row: string;
  run(): Promise<Ran>;
  /** True if the first request fails, and its error says what to do. @default false */
  readonly fails?: boolean;
}

const BANNER =
  "--banner:js=import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

const rows: readonly Row[] = [
  { row: 'esbuild | `--format=cjs`', run: esbuild(() => alone, 'cjs', '--format=cjs') },
  { row: 'esbuild | `--format=esm`', run: esbuild(() => alone, 'mjs', '--format=esm'), fails: true },
  {
    row: 'esbuild | `--format=esm` with the banner below',
    run: esbuild(() => alone, 'mjs', '--format=esm', BANNER),
  },
  {
    row: 'esbuild | `--format=esm --external:undici`',
    run: esbuild(() => installed, 'mjs', '--format=esm', '--external:undici'),
  },
  {
    row: 'rollup | ES modules, with `commonjs()`',
    run: rollup('{}'),
    fails: !isBuiltin('node:sqlite'),
  },
  {
    row: "rollup | ES modules, with `commonjs({ ignore: ['node:sqlite'] })`",
    run: rollup("{ ignore: ['node:sqlite'] }"),
  },
  {
    row: 'rollup | ES modules, with `external: [/^undici\\//]`',
    run: rollup('{}', '[/^undici\\//]', () => installed),
  },
  {
    row: "webpack | `target: 'node'`, CommonJS",
    run: webpack('cjs', "filename: 'app.cjs'"),
  },
  {
    row: "webpack | `target: 'node'`, ES modules",
    run: webpack(
      'mjs',
      "filename: 'app.mjs', chunkFilename: '[id].mjs', module: true, chunkFormat: 'module'",
    ),
  },
  { row: 'vite | `build.ssr`', run: vite('{}', () => installed) },
  { row: 'vite | `build.ssr` with `ssr.noExternal: true`', run: vite('{ noExternal: true }', () => alone) },
  {
    row: 'jest | CommonJS, with the settings below',
    run: async () => jest('a.test.js', test(required), await jestSettings()),
  },
  {
    row: 'jest | CommonJS, with these settings and `ts-jest` instead of `@swc/jest`',
    run: async () => {
      const tsconfig = { allowJs: true, module: 'commonjs', target: 'es2022', esModuleInterop: true };
      const transform = { '\\.[jt]s$': ['ts-jest', { tsconfig, diagnostics: false, isolatedModules: true }] };
      return jest('a.test.ts', test(required), { ...(await jestSettings()), transform });
    },
  },
  {
    row: "jest | CommonJS with `await import('fairlead')`, `NODE_OPTIONS=--experimental-vm-modules`",
    run: () => jest('a.test.js', test(imported), {}, '--experimental-vm-modules'),
  },
  {
    row: 'jest | ES modules, `NODE_OPTIONS=--experimental-vm-modules`',
    run: () => jest('a.test.mjs', `import 'fairlead';\n${test(imported)}`, {}, '--experimental-vm-modules'),
  },
  { row: 'tsx | in a CommonJS package', run: () => typescript('tsx') },
  { row: 'ts-node | in a CommonJS package', run: () => typescript('ts-node') },
];

describe('the package', () => {
  it.each(rows)('$row', async ({ run: start, fails = false }) => {
    const { stdout, stderr } = await start();
    if (fails) expect(stdout, stderr).toMatch(/^ConnectionError NOT_LOADED .*undici cannot be loaded/);
    else expect(stdout, stderr).toBe('OK hello\n');
  });

  // A test that is the first to load node:dns leaks for jest, without fairlead, too. So undici is loaded before the test.
  it('leaves nothing that jest --detectLeaks would find', async () => {
    const text = `require('undici');\n${test(required)}`;
    const settings = { ...(await jestSettings()), detectLeaks: true };
    const { stdout, stderr } = await jest('a.test.js', text, settings);
    expect(stdout, stderr).toBe('OK hello\n');
  });

  it('is tried here in each way that the guide lists', async () => {
    const listed = [...(await guide()).matchAll(/^\| (\w[^|]*) \| ([^|]*) \| ([^|]*) \|$/gm)]
      .map(([, tool, settings]) => `${tool} | ${settings}`)
      .filter((row) => row !== 'tool | how');
    expect(listed).toEqual(rows.map(({ row }) => row));
  });

  it('has the banner for esbuild in its guide', async () => {
    expect(await guide()).toContain(BANNER.replace('=', '="').concat('"'));
  });
});
