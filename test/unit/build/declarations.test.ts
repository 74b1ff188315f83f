/** The declarations of the package: where the build puts types, and what it takes away. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prune } from '../../../build/declarations.js';
import type { EngineType } from '../../../build/engine-types.js';
import { rangeOf } from '../../../build/ranges.js';
import { regroup } from '../../../build/regroup.js';
import { shareBodies } from '../../../build/shared-bodies.js';

describe('rangeOf', () => {
  it('gives a version alone to itself, and versions beside a cut to the range that is cut there', () => {
    expect(rangeOf(2, 2, 4)).toEqual([2, 2]);
    expect(rangeOf(0, 1, 4)).toEqual([0, 1]);
    expect(rangeOf(1, 2, 4)).toEqual([0, 3]);
    expect(rangeOf(0, 0, 1)).toEqual([0, 0]);
  });

  it('never gives two ranges of one file to versions without a common one', () => {
    for (let count = 1; count <= 9; count++) {
      const common = new Map<string, number[]>();
      for (let first = 0; first < count; first++)
        for (let last = first; last < count; last++) {
          const range = String(rangeOf(first, last, count));
          const versions = Array.from({ length: last - first + 1 }, (_, index) => first + index);
          common.set(range, common.get(range)?.filter((version) => versions.includes(version)) ?? versions);
        }
      for (const [range, versions] of common)
        expect(versions.length, `${range} of ${count}`).toBeGreaterThan(0);
    }
  });
});

describe('types of one text', () => {
  const long = `text: '${'.'.repeat(300)}'`;
  /** A type of a version. What it mentions is the version's own, but for what is called `Common`. */
  const type = (version: string, name: string, text: string, mentions: readonly string[]): EngineType => ({
    name,
    names: [name],
    file: version,
    text,
    mentions,
  });
  const sharedOf = (
    text: (version: string) => string,
    mentions: readonly string[],
    more: EngineType[] = [],
  ) => {
    const types = ['v1', 'v2'].flatMap((version) => [
      type(version, 'Ship', text(version), mentions),
      type(version, 'Mast', `export type Mast = '${version}';`, []),
    ]);
    return shareBodies([...types, ...more], ({ file }, name) =>
      [...types, ...more].find((one) => one.name === name && (one.file === file || one.name === 'Common')),
    );
  };

  it('have the names that differ as parameters, and keep their own comments', () => {
    const common = type('v1', 'Common', 'export type Common = 1;', []);
    const body = `{ mast: Mast; common: Common; ${long} }`;
    const [shared, ...more] = sharedOf(
      (version) => `/** Of ${version}. */\nexport type Ship = ${body};`,
      ['Mast', 'Common'],
      [common],
    );
    expect(more).toEqual([]);
    expect(shared?.body).toMatchObject({
      name: 'ShipOf',
      text: `export type ShipOf<Mast> = ${body};`,
      mentions: ['Common'],
    });
    expect(shared?.aliases).toMatchObject(
      ['v1', 'v2'].map((file) => ({
        file,
        name: 'Ship',
        text: `/** Of ${file}. */\nexport type Ship = ShipOf<Mast>;`,
        mentions: ['Mast', 'ShipOf'],
      })),
    );
  });

  it('are aliases in the place of interfaces of nothing but methods', () => {
    const [shared] = sharedOf(() => `export interface Ship { sail(mast: Mast, ${long}): void; }`, ['Mast']);
    expect(shared?.body.text).toBe(`export type ShipOf<Mast> = { sail(mast: Mast, ${long}): void; };`);
  });

  it.each([
    ['short', '{ mast: Mast }', ['Mast']],
    // TypeScript would name an alias without arguments by the text's own name, which no entry exports.
    ['different in their comments alone', `{ ${long} }`, []],
    ['of itself', `{ tender: Ship; ${long} }`, ['Ship']],
    ['of a part of what differs', `{ wood: Mast['wood']; ${long} }`, ['Mast']],
    ['of the keys of what differs', `{ [key in keyof Mast]: ${long.slice(6)} }`, ['Mast']],
    ['of what differs with arguments', `{ mast: Mast<1>; ${long} }`, ['Mast']],
    ['of a value that differs', `{ mast: typeof Mast; ${long} }`, ['Mast']],
  ])('stay apart if they are %s', (_, body, mentions) => {
    expect(sharedOf(() => `export type Ship = ${body};`, mentions)).toEqual([]);
  });

  it.each([
    ['have fields', `export interface Ship { mast: Mast; ${long} }`, ['Mast']],
    ['extend others', `export interface Ship extends Mast { sail(${long}): void }`, ['Mast']],
    ['are generic', `export type Ship<T> = { mast: T; ${long} };`, []],
  ])('stay as they are if they %s', (_, text, mentions) => {
    expect(sharedOf(() => text, mentions)).toEqual([]);
  });

  it('have a number in the name of their text if a type has several texts', () => {
    const more = ['v3', 'v4'].flatMap((version) => [
      type(version, 'Ship', `export type Ship = { deck: Mast; ${long} };`, ['Mast']),
      type(version, 'Mast', `export type Mast = '${version}';`, []),
    ]);
    const shared = sharedOf(() => `export type Ship = { mast: Mast; ${long} };`, ['Mast'], more);
    expect(shared.map(({ body }) => body.name)).toEqual(['ShipOf', 'ShipOf2']);
  });
});

describe('the declarations', () => {
  let folder: string;
  const unpinned = 'generated/pier/index.d.ts';
  const pinned = ['v1', 'v2', 'v3', 'v4'].map((version) => `generated/pier/${version}/index.d.ts`);
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const fleet = `{\n    ships: Ship[];\n    name: '${'.'.repeat(300)}';\n}`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fairlead-declarations-'));
    const entry = (exported: string, operation: string) =>
      `/// <reference types="node" preserve="true" />\n${exported}\nimport type { Use } from '${operation}';\nexport * from '../../../src/public.js';\n/** The shapes. */\nexport interface Shapes {\n    use: Ship;\n}\nexport declare function connect(): Use;\n`;
    const from = (version: string) =>
      `import type { Ship } from '../${version}/models.js';\nexport type { Ship, Fleet } from '../${version}/models.js';`;
    const operations =
      "import type { Ship } from './models.js';\nimport type { Used } from '../../../src/used.js';\nexport interface Use {\n    use(ship: Ship): Used;\n}\n";
    const files: Record<string, string> = {
      'generated/pier/v1/models.d.ts':
        '/** A mast. */\nexport type Mast = string;\nexport interface Ship {\n    mast: Mast;\n}\n' +
        `/** All of v1. */\nexport type Fleet = ${fleet};\n`,
      'generated/pier/v1/operations.d.ts': operations,
      'generated/pier/v1/index.d.ts': entry(from('v1'), './operations.js'),
      'generated/pier/v2/index.d.ts': entry(from('v1'), '../v1/operations.js'),
      'generated/pier/v3/models.d.ts':
        "import type { Mast } from '../v1/models.js';\nexport interface Ship {\n    masts: Mast[];\n}\n" +
        `/** All of v3. */\nexport type Fleet = ${fleet};\n`,
      'generated/pier/v3/operations.d.ts': operations,
      'generated/pier/v3/index.d.ts': entry(from('v3'), './operations.js'),
      'generated/pier/v4/index.d.ts': entry(from('v3'), '../v3/operations.js'),
      'generated/pier/unpinned/models.d.ts': 'export interface Ship {\n    masts?: string[];\n}\n',
      [unpinned]: `/// <reference types="node" preserve="true" />\nimport type { Ship } from './unpinned/models.js';\nexport type { Ship } from './unpinned/models.js';\n${['v1', 'v2', 'v3', 'v4'].map((version) => `import type { Shapes as ${version.toUpperCase()} } from './${version}/index.js';`).join('\n')}\nexport interface Versions {\n    all: [V1, V2, V3, V4, Ship];\n}\n`,
      'src/public.d.ts': "export { Failure } from './used.js';\n",
      'src/used.d.ts':
        "import type { Socket } from 'node:net';\nimport { Unused } from './unused.js';\ndeclare const brand: unique symbol;\nexport declare class Failure extends Error {\n}\nexport interface Used {\n    readonly [brand]: Socket;\n}\nexport declare function left(): Unused;\n",
      'src/unused.d.ts': 'export interface Unused {\n}\n',
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await regroup(folder, unpinned, pinned);
    await prune(folder, [unpinned, ...pinned]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('stand by the versions that need them, and apart if the unpinned entry does not', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.d.ts'));
    expect(files.sort()).toEqual(
      [
        unpinned,
        ...pinned,
        ...[
          ...['v1', 'v1-v2', 'v1-v2-pinned', 'v1-v4', 'v1-v4-pinned'],
          ...['v2', 'v3', 'v3-v4', 'v3-v4-pinned', 'v4'],
        ].map((name) => `generated/pier/types/${name}.d.ts`),
        'src/public.d.ts',
        'src/used.d.ts',
      ].sort(),
    );
    expect(await read('generated/pier/types/v1-v4.d.ts')).toBe(
      '/** A mast. */\nexport type Mast = string;\n',
    );
    expect(await read('generated/pier/types/v3-v4.d.ts')).toBe(
      "import type { Mast } from './v1-v4.js';\nexport interface Ship {\n    masts: Mast[];\n}\n",
    );
  });

  it('stand in the entry that alone needs them', async () => {
    expect(await read(unpinned)).toContain('\nexport interface Ship {\n    masts?: string[];\n}\n');
    expect(await read(unpinned)).toContain("import type { Shapes as V2 } from './types/v2.js';");
  });

  it('are exported by the entries as before', async () => {
    expect(await read(pinned[3]!)).toBe(
      `/// <reference types="node" preserve="true" />
import type { Use } from '../types/v3-v4-pinned.js';
export type { Fleet } from '../types/v3-v4-pinned.js';
export type { Shapes } from '../types/v4.js';
export type { Ship } from '../types/v3-v4.js';
export * from '../../../src/public.js';
export declare function connect(): Use;
`,
    );
  });

  it('share a text that stands by all versions that need it', async () => {
    expect(await read('generated/pier/types/v1-v4-pinned.d.ts')).toBe(
      `export type FleetOf<Ship> = ${fleet};\n`,
    );
    expect(await read('generated/pier/types/v3-v4-pinned.d.ts')).toContain(
      '\n/** All of v3. */\nexport type Fleet = FleetOf<Ship>;\n',
    );
  });

  it('are gone if no entry leads to them', async () => {
    expect(await read('src/used.d.ts')).toBe(
      `import type { Socket } from 'node:net';
declare const brand: unique symbol;
export declare class Failure extends Error {
}
export interface Used {
    readonly [brand]: Socket;
}
export {};
`,
    );
  });
});
