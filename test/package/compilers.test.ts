/** The published types under the compilers that users have: no errors, whatever the settings, in the package's files too. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { table } from '../../generated/docker/table.js';
import { Editor } from '../types/helpers/editor.js';
import { once, packed } from './packed.js';
import { attempt, install, type Ran, run } from './run.js';

/** Each with the types of Node that it supports, the oldest with those of the oldest Node. */
const compilers = [
  ['5.4', '20'],
  ['5.9', '22'],
  ['6', '24'],
  ['7', '26'],
] as const;

const settings = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
].flatMap((modules) => [
  { ...modules, exactOptionalPropertyTypes: true },
  { ...modules, exactOptionalPropertyTypes: false },
]);

const always = {
  target: 'es2022',
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  types: ['node'],
};

/** Uses every entry, so that every file of types is read, and of each kind of call one. */
const right = `
import type { Duplex, Readable } from 'node:stream';
import { type ContainerSummary, type ErrorResponse, type Frames, client, connect, doc, fetch, invoke, ops } from 'fairlead';
import { connect as pinned } from 'fairlead/v1.41';
${table.versions.map((version) => `import type { Engine as E${version.replaceAll(/\W/g, '')} } from 'fairlead/${version}';`).join('\n')}
export type Engines = [${table.versions.map((version) => `E${version.replaceAll(/\W/g, '')}`).join(', ')}];

const conn = { uri: 'unix:///var/run/docker.sock' };

export async function typed(): Promise<void> {
  const engine = connect(conn);
  const summaries: ContainerSummary[] = await engine.containers.ContainerList({ filters: { status: ['running'] } });
  const { Id } = await pinned(conn).containers.ContainerCreate({ name: 'conny', body: { Image: 'busybox', Cmd: 'ls' } });
  const logs: Frames = await engine.containers.ContainerLogs({ id: Id, stdout: true });
  for await (const { stream, chunk } of logs) console.log(stream, chunk.toString(), summaries.length);
  const text: string = await engine.containers.ContainerLogs({ id: Id }, { as: 'data' });
  for await (const { status } of await engine.images.ImageCreate({ fromImage: text })) status?.trim();
  const stdin: Duplex = await engine.containers.ContainerAttach({ id: Id }, { as: 'socket' });
  stdin.end();
  await engine.close();
}

export async function dataDriven(): Promise<void> {
  const containers = client({ category: 'containers', conn, apiVersion: 'v1.41' });
  const list: ContainerSummary[] | ErrorResponse = await invoke(client({ category: 'containers', conn }), { op: 'ContainerList' });
  const stream: Readable = await invoke(containers, { op: 'ContainerLogs', params: { id: 'a' }, as: 'stream', throwException: true });
  const { Id } = await invoke(containers, { op: 'ContainerInspect', params: { id: 'a' }, throwException: true });
  for (const op of ops(containers)) console.log(doc(containers, op).url, list, Id);
  const body: Readable = await fetch({ conn, url: '/_ping', as: 'stream', method: 'Get' });
  body.pipe(process.stdout);
  stream.resume();
}
`;

/** Each statement is an error of its own. */
const wrong = [
  "connect(conn).containers.ContainerStop({ id: 'a', timeout: 1 });",
  "pinned(conn).containers.ContainerStop({ id: 'a', signal: 'SIGINT' });",
  "client({ category: 'container', conn });",
  "client({ category: 'distribution', conn, apiVersion: 'v1.25' });",
  "client({ category: 'containers', conn, apiVersion: 'v1.24' });",
  "invoke(client({ category: 'containers', conn }), { op: 'ContainerStart', params: { id: 'a' }, as: 'stream' });",
  "connect(conn).containers.ContainerLogs({ id: 'a' }, { as: 'socket' });",
  "fetch({ conn, url: '/', as: 'json' });",
];

let folder: string | undefined;

beforeAll(async () => {
  const { consumer } = await packed();
  // Below the consumer's folder, where the package is found.
  folder = await mkdtemp(join(consumer, 'compile-'));
});

afterAll(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** Installs a compiler, once for all runs. */
function installed(typescript: string, node: string): Promise<{ version: string }> {
  return once(compilerFolder(typescript), async (unfinished) => {
    await install(unfinished, `typescript@${typescript}`, `@types/node@${node}`);
    const { stdout } = await run(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '--version'],
      unfinished,
    );
    return { version: stdout.replace('Version', '').trim() };
  });
}

const compilerFolder = (typescript: string) => join(tmpdir(), `fairlead-typescript-${typescript}`);

async function compile(typescript: string, options: object, text: string): Promise<Ran> {
  const project = await mkdtemp(join(folder!, 'project-'));
  const typeRoots = [join(compilerFolder(typescript), 'node_modules/@types')];
  const compilerOptions = { ...always, typeRoots, ...options };
  await writeFile(join(project, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  await writeFile(join(project, 'use.ts'), text);
  const tsc = join(compilerFolder(typescript), 'node_modules/typescript/bin/tsc');
  return attempt(process.execPath, [tsc, '--pretty', 'false', '-p', '.'], project);
}

describe.each(compilers)('TypeScript %s, with the types of Node %s', (typescript, node) => {
  beforeAll(async () => {
    const { version } = await installed(typescript, node);
    expect(version).toMatch(new RegExp(`^${typescript.replace('.', '\\.')}\\.`));
  });

  it.each(settings)(
    'takes it under $moduleResolution, exactOptionalPropertyTypes $exactOptionalPropertyTypes',
    async (options) => {
      const { code, stdout } = await compile(typescript, options, right);
      expect(stdout).toBe('');
      expect(code).toBe(0);
    },
  );

  it('refuses what is wrong', async () => {
    const start = right.split('\n').length;
    const { code, stdout } = await compile(typescript, settings[0]!, [right, ...wrong].join('\n'));
    expect(code).not.toBe(0);
    const lines = [...stdout.matchAll(/^use\.ts\((\d+),/gm)].map(([, line]) => Number(line) - start);
    expect(wrong.filter((_, index) => !lines.includes(index + 1))).toEqual([]);
    expect(lines.filter((line) => line < 1)).toEqual([]);
  });
});

it('an editor completes the subpaths of the installed package', () => {
  const { NodeNext } = ts.ModuleKind;
  const editor = new Editor(
    { module: NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    folder!,
  );
  expect(editor.completions("import { connect } from 'fairlead/|';").sort()).toEqual(
    ['build-context', 'package.json', 'progress', 'registry-auth', ...table.versions].sort(),
  );
  expect(editor.completions("import { connect } from 'fairlead/v1.41'; connect().containers.|")).toContain(
    'ContainerList',
  );
});
