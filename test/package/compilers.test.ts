/** The published types under the compilers that users have: no errors, whatever the settings, in the package's files too. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { table } from '../../generated/docker/table.js';
import { table as podmanTable } from '../../generated/podman/table.js';
import { existsIn, versionOf } from '../../src/call/operation.js';
import type { ApiVersion, Table } from '../../src/table.js';
import { Editor } from '../types/helpers/editor.js';
import { once, packed } from './packed.js';
import { podmanVersions } from './podman-versions.js';
import { attempt, install, type Ran, run } from './run.js';

/**
 * Each with the types of Node that it supports, the oldest with those of the oldest Node, and with what its users have if
 * they set nothing: for the older compilers, what their `--init` writes.
 */
const compilers = [
  { typescript: '5.4', node: '20', usual: { target: 'es2016', module: 'commonjs' } },
  { typescript: '5.9', node: '22', usual: { target: 'es2016', module: 'commonjs' } },
  { typescript: '6', node: '24', usual: {} },
  { typescript: '7', node: '26', usual: {} },
];

const nodenext = {
  type: 'module',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  exactOptionalPropertyTypes: true,
};

/** None of them, nor `nodenext`, names Node's types in `types`: the package brings them. */
const settings = [
  { type: 'module', module: 'esnext', moduleResolution: 'bundler', exactOptionalPropertyTypes: false },
  // A package without a type, and the compiler's own choice of a resolution.
  { type: 'commonjs', module: 'commonjs', exactOptionalPropertyTypes: true },
];

const always = { target: 'es2022', strict: true, skipLibCheck: false };

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

/**
 * A part of a library, which exports what each operation of an entry gives, by types that the compiler finds: the result, and
 * what the result consists of.
 */
function exportsOf(entry: string, { operations }: Table, version: ApiVersion): string {
  const name = entry.replaceAll(/\W/g, '_');
  const calls = Object.entries(operations).flatMap(([op, one]) => {
    if (!existsIn(one, version)) return [];
    const call = `(await ${name}.${one.category.replaceAll('/', '.')}.${op}({} as never))`;
    return [
      `export const ${name}_${op} = async () => ${call};`,
      ...(one.kind === 'value'
        ? [`export const ${name}_${op}_parts = async () => Object.values(${call} ?? {});`]
        : []),
    ];
  });
  return [`import { connect as ${name}_ } from '${entry}';`, `const ${name} = ${name}_();`, ...calls].join(
    '\n',
  );
}

/** Of each engine the unpinned entry and a pinned one. */
const library = [
  exportsOf('fairlead', table, table.versions.at(-1)!),
  exportsOf('fairlead/v1.41', table, 'v1.41'),
  exportsOf('fairlead/podman', podmanTable, podmanTable.versions.at(-1)!),
  exportsOf('fairlead/podman/v5.8', podmanTable, versionOf(podmanTable, 'v5.8')!),
].join('\n');

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

interface Settings {
  /** The type of the consumer's package. */
  readonly type: string;
  readonly [option: string]: unknown;
}

/** Compiles a text in a package of its own, which has the types of Node that belong to the compiler. */
async function compile(typescript: string, { type, ...options }: Settings, text: string): Promise<Ran> {
  const project = await mkdtemp(join(folder!, 'project-'));
  await mkdir(join(project, 'node_modules'));
  await symlink(
    join(compilerFolder(typescript), 'node_modules/@types'),
    join(project, 'node_modules/@types'),
  );
  const compilerOptions = { noEmit: true, ...options };
  await writeFile(join(project, 'package.json'), JSON.stringify({ type }));
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  await writeFile(join(project, 'use.ts'), text);
  const tsc = join(compilerFolder(typescript), 'node_modules/typescript/bin/tsc');
  return attempt(process.execPath, [tsc, '--pretty', 'false', '-p', '.'], project);
}

/** Each statement is an error, and would be none if the types of Node were `any`. */
const nodeTypesMissed = [
  'archive.pipe(1);',
  'whole.nonsense();',
  "engine.containers.PutContainerArchive({ id: 'x', path: '/', inputStream: 12345 });",
];

describe.each(compilers)(
  'TypeScript $typescript, with the types of Node $node',
  ({ typescript, node, usual }) => {
    beforeAll(async () => {
      const { version } = await installed(typescript, node);
      expect(version).toMatch(new RegExp(`^${typescript.replace('.', '\\.')}\\.`));
    });

    it.each(settings)('takes it as $module in a package of type $type', async (options) => {
      const { code, stdout } = await compile(typescript, { ...always, ...options }, right);
      expect(stdout).toBe('');
      expect(code).toBe(0);
    });

    it('declares what a library exports of operations', async () => {
      const options = { ...always, ...nodenext, noEmit: false, declaration: true, outDir: 'out' };
      const { code, stdout } = await compile(typescript, options, library);
      expect(stdout).toBe('');
      expect(code).toBe(0);
    });

    it('knows Node with its usual settings', async () => {
      const start = `import { connect } from 'fairlead';
export const use = async (engine = connect()) => {
  const archive = await engine.containers.ContainerArchive({ id: 'x', path: '/' });
  const whole = await engine.containers.ContainerArchive({ id: 'x', path: '/' }, { as: 'data' });`;
      const { stdout } = await compile(
        typescript,
        { type: 'module', ...usual },
        [start, ...nodeTypesMissed, '};'].join('\n'),
      );
      const places = [...stdout.matchAll(/^(\S+)\((\d+),/gm)].map(([, file, line]) => `${file}:${line}`);
      const first = start.split('\n').length + 1;
      expect(places, stdout).toEqual(nodeTypesMissed.map((_, index) => `use.ts:${first + index}`));
    });

    it('takes it as nodenext in a package of type module, and refuses what is wrong alone', async () => {
      const start = right.split('\n').length;
      const { code, stdout } = await compile(
        typescript,
        { ...always, ...nodenext },
        [right, ...wrong].join('\n'),
      );
      expect(code).not.toBe(0);
      const places = [...stdout.matchAll(/^(\S+)\((\d+),/gm)].map(([, file, line]) => `${file}:${line}`);
      expect([...new Set(places)], stdout).toEqual(wrong.map((_, index) => `use.ts:${start + index + 1}`));
    });
  },
);

it('an editor completes the subpaths of the installed package', () => {
  const { NodeNext } = ts.ModuleKind;
  const editor = new Editor(
    { module: NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    folder!,
  );
  expect(editor.completions("import { connect } from 'fairlead/|';").sort()).toEqual(
    [
      ...['build-context', 'package.json', 'podman', 'progress', 'registry-auth', ...table.versions],
      ...podmanVersions().map((version) => `podman/${version}`),
    ].sort(),
  );
  expect(editor.completions("import { connect } from 'fairlead/v1.41'; connect().containers.|")).toContain(
    'ContainerList',
  );
});

it.each(['v1.41', 'podman/v5.4'])(
  'an editor shows the types of the installed fairlead/%s by their own names, with their words',
  (entry) => {
    const editor = new Editor(
      { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
      folder!,
    );
    const [operation, answer, field, type] = editor.eachHover(
      `import { connect, type ContainerInspectResponse } from 'fairlead/${entry}';
      const answer = await (await connect()).containers.Container|Inspect({ id: 'web' });
      answer|.Host|Config;
      const again: ContainerInspect|Response = answer;`,
    );
    // In both entries, these types are aliases of texts that types of other versions share.
    expect(operation!.declaration).toContain(
      '(method) ContainerInspect(parameters: ContainerInspectParameters,',
    );
    expect(operation!.declaration).toContain('Promise<ContainerInspectResponse>');
    expect(operation!.documentation).not.toBe('');
    expect(answer!.declaration).toBe('const answer: ContainerInspectResponse');
    expect(field!.declaration).toBe('(property) HostConfig: HostConfigResponse');
    expect(field!.documentation).not.toBe('');
    expect(type!.declaration).not.toContain('ContainerInspectResponseOf');
    expect(type!.declaration).toMatch(/^\(alias\) type ContainerInspectResponse = \{\n/);
    expect(type!.documentation).not.toBe('');
  },
);
