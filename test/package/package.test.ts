/** The package as it is published: what is in it, and that it works where it is installed. */
import { readdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { table } from '../../generated/docker/table.js';
import { type Packed, packed } from './packed.js';
import { podmanVersions } from './podman-versions.js';
import { attempt, run } from './run.js';

/** The entries beside the versions. */
const subpaths = ['build-context', 'progress', 'registry-auth'];

let fairlead: Packed;
let root: string;

beforeAll(async () => {
  fairlead = await packed();
  root = join(fairlead.consumer, 'node_modules/fairlead');
});

/** Runs a program of the consumer's, which prints JSON. */
async function consume(name: string, program: string): Promise<unknown> {
  const folder = await mkdtemp(join(fairlead.consumer, 'program-'));
  await writeFile(join(folder, name), program);
  try {
    const { stdout, stderr } = await run(process.execPath, [name], folder);
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The pages of the package. */
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(inRepository('docs/guides')).map((name) => `docs/guides/${name}`),
];

const anchorsIn = async (page: string) => headingsOf(await readFile(join(root, page), 'utf8'));

describe('the content', () => {
  it('is what was built, the guides and the papers', () => {
    const tops = new Set(fairlead.files.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs',
      'package.json',
    ]);
    const built = fairlead.files.filter((path) => path.startsWith('dist/'));
    expect(built.length).toBeGreaterThan(150);
    expect(
      built.filter((path) => !/^dist\/(chunks|cli|src|generated)\/.*(\.js|\.d\.ts)$/.test(path)),
    ).toEqual([]);
    expect(built.filter((path) => /test|spec|codegen|bench|example/i.test(path))).toEqual([]);
  });

  it.each(pages)('has all that %s links to', async (page) => {
    const dead: string[] = [];
    for (const target of linksOf(await readFile(join(root, page), 'utf8'))) {
      if (/^https:\/\//.test(target)) continue;
      const [path, anchor] = target.split('#') as [string, string?];
      const file = path === '' ? page : posix.join(posix.dirname(page), path);
      const isThere = fairlead.files.includes(file);
      if (!isThere || (anchor !== undefined && !(await anchorsIn(file)).includes(`#${anchor}`)))
        dead.push(target);
    }
    expect(dead).toEqual([]);
  });

  it('has pages with links', async () => {
    for (const page of ['README.md', 'docs/guides/getting-started.md'])
      expect(linksOf(await readFile(join(root, page), 'utf8')).length).toBeGreaterThan(3);
  });

  it('would not have all links of a page with dead ones', () => {
    const page =
      '# A b\n[a](#a-b) `[b](no)` [c][d] <img src="e.png">\n\n[d]: docs/x.md "title"\n```\n[f](g)\n```\n';
    expect(linksOf(page)).toEqual(['#a-b', 'docs/x.md', 'e.png']);
    expect(headingsOf(page)).toEqual(['#a-b']);
  });

  it('has JavaScript and types of every version', () => {
    const folders = [
      ...table.versions.map((version) => `docker/${version}`),
      ...podmanVersions().map((version) => `podman/${version}`),
      'podman',
    ];
    for (const folder of folders)
      expect(fairlead.files).toEqual(
        expect.arrayContaining([`dist/generated/${folder}/index.js`, `dist/generated/${folder}/index.d.ts`]),
      );
  });

  it('names no path of the machine that built it', async () => {
    const paths = [fairlead.buildFolder, inRepository(''), process.env['HOME']!].filter(
      (path) => path.split('/').length > 2,
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const file of fairlead.files) {
      const text = await readFile(join(root, file), 'utf8');
      expect(
        paths.filter((path) => text.includes(path)),
        file,
      ).toEqual([]);
    }
  });

  it('has types that are never any, and need no types but those of Node', async () => {
    const entries = [
      'dist/generated/docker/index.d.ts',
      ...subpaths.map((name) => `dist/src/${name}/index.d.ts`),
    ].concat(
      table.versions.map((version) => `dist/generated/docker/${version}/index.d.ts`),
      'dist/generated/podman/index.d.ts',
      podmanVersions().map((version) => `dist/generated/podman/${version}/index.d.ts`),
    );
    const reached = new Set(entries);
    const packages = new Set<string>();
    // A set's iteration goes on over what is added meanwhile.
    for (const path of reached) {
      const text = await readFile(join(root, path), 'utf8');
      if (entries.includes(path))
        expect(text, path).toMatch(/^\/\/\/ <reference types="node" preserve="true" \/>$/m);
      expect(anys(ts.createSourceFile(path, text, ts.ScriptTarget.Latest)), path).toBe(0);
      for (const { fileName } of ts.preProcessFile(text).importedFiles) {
        if (fileName.startsWith('.')) reached.add(join(path, '..', fileName.replace(/\.js$/, '.d.ts')));
        else packages.add(fileName.replace(/^node:.*/, 'node'));
      }
    }
    expect(reached.size).toBeGreaterThan(90);
    expect([...packages]).toEqual(['node']);
    // A declaration that no entry leads to is of no use to anybody.
    const published = fairlead.files.filter((path) => path.endsWith('.d.ts'));
    expect(published.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('is small', async () => {
    const imported = await staticImports('dist/generated/docker/index.js');
    expect(imported).toHaveLength(4);
    let length = 0;
    for (const path of imported) length += (await readFile(join(root, path))).length;
    expect(length).toBeGreaterThan(100_000);
    // Of this, 130 KB are the documentation, which an import does not unpack.
    expect(length).toBeLessThanOrEqual(380 * 1024);
    expect(fairlead.files.length).toBeLessThanOrEqual(320);
    const words = await lengthOfWords();
    const rest = fairlead.unpackedSize - words;
    expect(fairlead.size).toBeLessThanOrEqual(1400 * 1024);
    expect(words).toBeGreaterThan(1024 * 1024);
    // A release that changes a field repeats the words of the type that has the field.
    expect(words).toBeLessThanOrEqual(4 * 1024 * 1024);
    // Of this, the types of Podman's releases are a little less than half.
    expect(rest).toBeLessThanOrEqual(3 * 1024 * 1024);
    console.log(
      `package: ${kilobytes(fairlead.size)} packed, ${kilobytes(fairlead.unpackedSize)} unpacked, of which ${kilobytes(words)} are words, ${fairlead.files.length} files, an import reads ${kilobytes(length)}`,
    );
  });

  it('needs few other packages', async () => {
    const installed = await readdir(join(fairlead.consumer, 'node_modules'));
    expect(installed.filter((name) => !name.startsWith('.')).sort()).toEqual([
      // The types of Node, which the types of the package need.
      '@types',
      'fairlead',
      'modern-tar',
      'pbf',
      // Of pbf, which needs them for its command alone.
      'protocol-buffers-schema',
      'resolve-protobuf-schema',
      'smol-toml',
      'undici',
      'undici-types',
    ]);
  });
});

/** The length of the words in the package, in bytes: comments of types, `doc()`'s texts, guides. */
async function lengthOfWords(): Promise<number> {
  const isWords = (path: string) =>
    /^dist\/chunks\/(?:podman-)?documentation\.js$/.test(path) || path.startsWith('docs/');
  const lengths = fairlead.files.map(async (path) => {
    if (!isWords(path) && !path.endsWith('.d.ts')) return 0;
    const text = await readFile(join(root, path), 'utf8');
    const comments = isWords(path) ? [text] : (text.match(/^ *\/\*\*[\s\S]*?\*\/\n/gm) ?? []);
    return comments.reduce((sum, comment) => sum + Buffer.byteLength(comment), 0);
  });
  return (await Promise.all(lengths)).reduce((sum, length) => sum + length, 0);
}

/** Returns a JavaScript file of the package and the files that are loaded with it. */
async function staticImports(path: string): Promise<string[]> {
  const found = new Set([path]);
  for (const file of found) {
    const text = await readFile(join(root, file), 'utf8');
    for (const [, to] of text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm))
      found.add(join(file, '..', to!));
  }
  return [...found];
}

/** Removes the code from a page: what it holds is no link and no heading. */
const withoutCode = (page: string) => page.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, '');

/** Returns the targets of the links and images of a page. */
function linksOf(page: string): string[] {
  const text = withoutCode(page);
  const forms = [/\]\(([^)\s]+)/g, /^\[[^\]]+\]:\s*(\S+)/gm, /\b(?:href|src)="([^"]+)"/g];
  return forms.flatMap((form) => [...text.matchAll(form)].map(([, target]) => target!));
}

/** Returns the anchors of a page's headings, as registries and forges make them. */
function headingsOf(page: string): string[] {
  return [...page.replaceAll(/^```.*?^```$/gms, '').matchAll(/^#+ (.*)$/gm)].map(
    ([, title]) =>
      `#${title!
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, '')
        .replaceAll(' ', '-')}`,
  );
}

/** Counts how often a file says `any`. */
function anys(node: ts.Node): number {
  let count = node.kind === ts.SyntaxKind.AnyKeyword ? 1 : 0;
  ts.forEachChild(node, (inner) => {
    count += anys(inner);
  });
  return count;
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;

describe('from JavaScript', () => {
  const use = `JSON.stringify([
    fairlead.categories().length, pinned.categories().length, fairlead.categories('v1.25').includes('distribution'),
    fairlead.ops(fairlead.client({ category: '_ping', conn: { uri: 'unix:///nowhere' } })),
    typeof pinned.connect().containers.ContainerList, fairlead.EngineError === pinned.EngineError,
  ])`;
  const used = [22, 22, false, ['SystemPing', 'SystemPingHead'], 'function', true];

  it('works by import', async () => {
    expect(
      await consume(
        'use.mjs',
        `import * as fairlead from 'fairlead';
         import * as pinned from 'fairlead/v1.41';
         console.log(${use});`,
      ),
    ).toEqual(used);
  });

  it('works by require', async () => {
    expect(
      await consume(
        'use.cjs',
        `const fairlead = require('fairlead');
         const pinned = require('fairlead/v1.41');
         console.log(${use});`,
      ),
    ).toEqual(used);
  });

  it('has every version under its subpath', async () => {
    const program = `const versions = ${JSON.stringify(table.versions)};
      const names = [];
      for (const version of versions) {
        const { client } = await import('fairlead/' + version);
        names.push(client({ category: 'containers', conn: { uri: 'unix:///nowhere' } }).apiVersion);
      }
      console.log(JSON.stringify(names));`;
    expect(await consume('versions.mjs', program)).toEqual(table.versions);
  });

  it('has its other subpaths, by import and by require', async () => {
    const program = `import { createRequire } from 'node:module';
      import { buildContext } from 'fairlead/build-context';
      import { followProgress } from 'fairlead/progress';
      import { registryAuth } from 'fairlead/registry-auth';
      const require = createRequire(import.meta.url);
      const required = ${JSON.stringify(subpaths)}.map((name) => Object.keys(require('fairlead/' + name)).length > 0);
      const context = await buildContext({ files: { Dockerfile: 'FROM scratch' } });
      const { percent } = await followProgress([{ status: 'Pulling', id: 'a' }]);
      const auth = await registryAuth('busybox', { config: {}, env: {} });
      console.log(JSON.stringify([context.dockerfile, percent, auth, required]));`;
    expect(await consume('subpaths.mjs', program)).toEqual(['Dockerfile', 100, {}, [true, true, true]]);
  });

  it('has its command', async () => {
    const bin = join(fairlead.consumer, 'node_modules/.bin/fairlead');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect((await run(bin, ['--version'], fairlead.consumer)).stdout.trim()).toBe(version);
    const { stdout } = await run(bin, ['ops', 'images'], fairlead.consumer);
    expect(JSON.parse(stdout)).toContain('ImageList');
  });

  it.each([
    ['fairlead/v1.24', 'ERR_MODULE_NOT_FOUND'],
    ['fairlead/v1.410', 'ERR_MODULE_NOT_FOUND'],
    ['fairlead/v1.41/models', 'ERR_MODULE_NOT_FOUND'],
    ['fairlead/latest', 'ERR_PACKAGE_PATH_NOT_EXPORTED'],
    ['fairlead/dist/src/api/client.js', 'ERR_PACKAGE_PATH_NOT_EXPORTED'],
  ])('has no %s', async (path, code) => {
    const program = `import('${path}').then(() => 'loaded', ({ code }) => code).then((it) => console.log(JSON.stringify(it)));`;
    expect(await consume('wrong.mjs', program)).toBe(code);
  });

  it('is one package, whichever entry is loaded: no class exists twice, and each has its own name', async () => {
    const program = `import * as fairlead from 'fairlead';
      import * as pinned from 'fairlead/v1.41';
      import { registryAuth } from 'fairlead/registry-auth';
      import { buildContext } from 'fairlead/build-context';
      import { followProgress } from 'fairlead/progress';
      const errors = [];
      for (const [work, code] of [
        [registryAuth(1), 'UsageError'],
        [buildContext({ files: 1 }), 'UsageError'],
        [followProgress(1), 'UsageError'],
        [pinned.connect({ uri: 'unix:///nowhere' }).containers.ContainerList(), 'ConnectionError'],
      ])
        errors.push(await Promise.resolve(work).then(() => 'resolved', (error) => [error instanceof fairlead[code], error.constructor.name]));
      const renamed = Object.entries(fairlead).filter(([name, value]) => typeof value === 'function' && value.name !== name);
      console.log(JSON.stringify([errors, renamed.map(([name]) => name)]));`;
    const usage = [true, 'UsageError'];
    expect(await consume('one.mjs', program)).toEqual([[usage, usage, usage, [true, 'ConnectionError']], []]);
  });

  it('names its functions in stack traces', async () => {
    const program = `import { connect } from 'fairlead/v1.41';
      const { stack } = await connect({ uri: 'unix:///nowhere' }).containers.ContainerList({ alll: true }).catch((error) => error);
      console.log(JSON.stringify(stack));`;
    const stack = String(await consume('stack.mjs', program));
    expect(stack).toMatch(/^UsageError: .*alll/);
    expect(stack).toMatch(/at checkParameters .*chunks\/core\.js:\d+/);
    expect(stack).toMatch(/at .*ContainerList/);
  });

  it.each([
    ['fairlead', ['child_process', 'crypto', 'http', 'http2', 'readline', 'tls']],
    ['fairlead/v1.41', ['child_process', 'crypto', 'http', 'http2', 'readline', 'tls']],
    ['fairlead/registry-auth', ['child_process', 'crypto', 'http', 'net', 'tls']],
    ['fairlead/progress', ['child_process', 'crypto', 'http', 'net', 'tls']],
    ['fairlead/build-context', ['child_process', 'http', 'net', 'tls']],
  ])('%s loads no module of Node that it may never need', async (name, modules) => {
    const program = `await import('${name}');
      console.log(JSON.stringify(process.moduleLoadList.map((name) => name.replace('NativeModule ', ''))));`;
    const loaded = (await consume('modules.mjs', program)) as string[];
    expect(loaded).toContain('path');
    expect(modules.filter((module) => loaded.includes(module))).toEqual([]);
  });

  it('loads what starts programs only for ssh', async () => {
    const program = `import { connect } from 'fairlead';
      const code = await connect({ uri: 'unix:///nowhere' }).containers.ContainerList().catch(({ code }) => code);
      const loaded = process.moduleLoadList.includes('NativeModule child_process');
      console.log(JSON.stringify([code, loaded]));`;
    expect(await consume('call.mjs', program)).toEqual(['SOCKET_NOT_FOUND', false]);
  });

  it('loads undici with the first request, not before', async () => {
    const program = `import { createRequire } from 'node:module';
      import { connect, fetch } from 'fairlead';
      import * as pinned from 'fairlead/v1.41';
      const { cache } = createRequire(import.meta.url);
      const loaded = () => Object.keys(cache).some((path) => path.includes('/node_modules/undici/'));
      const conn = { uri: 'unix:///nowhere/docker.sock' };
      const engine = connect(conn);
      const containers = pinned.client({ category: 'containers', conn });
      const before = [loaded(), pinned.ops(containers).length > 0 && loaded()];
      const code = await engine.containers.ContainerList().catch(({ code }) => code);
      console.log(JSON.stringify([before, code, loaded()]));`;
    expect(await consume('lazy.mjs', program)).toEqual([[false, false], 'SOCKET_NOT_FOUND', true]);
  });

  it('keeps no process from ending', async () => {
    const program = `import { connect } from 'fairlead';
      const engine = connect({ uri: 'unix:///nowhere/docker.sock' });
      await engine._ping.SystemPing().catch(() => {});
      console.log('true');`;
    expect(await consume('end.mjs', program)).toBe(true);
  });
});

describe('the checkers of packages', () => {
  it('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, pack: false, strict: true });
    expect(pkg['name']).toBe('fairlead');
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('are the types wrong? No', async () => {
    const bin = inRepository('node_modules/.bin/attw');
    const entrypoints = ['.', ...subpaths, ...table.versions];
    const { code, stdout, stderr } = await attempt(
      bin,
      [
        fairlead.tarball,
        '--profile',
        'esm-only',
        '--no-definitely-typed',
        '--format',
        'json',
        '--entrypoints',
        ...entrypoints,
      ],
      fairlead.consumer,
    );
    expect(code, stdout + stderr).toBe(0);
    const { analysis } = JSON.parse(stdout) as {
      analysis: { entrypoints: Record<string, { resolutions: Record<string, { resolution?: unknown }> }> };
    };
    expect(Object.keys(analysis.entrypoints)).toHaveLength(entrypoints.length);
    for (const [name, { resolutions }] of Object.entries(analysis.entrypoints)) {
      expect(resolutions['node16-esm']?.resolution, name).toBeDefined();
      expect(resolutions['bundler']?.resolution, name).toBeDefined();
      // A compiler that does not read `exports`.
      expect(resolutions['node10']?.resolution, name).toBeDefined();
    }
  });
});
