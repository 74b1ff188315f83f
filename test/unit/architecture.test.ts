/** The rules for imports, and for the knowledge about engines in src/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { table } from '../../generated/docker/table.js';
import { table as podmanTable } from '../../generated/podman/table.js';
import { profile as docker } from '../../src/docker/profile.js';
import { profile as podman } from '../../src/podman/profile.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  /** The file that imports, as a path below the root. */
  readonly file: string;
  /** The import: a file, as a path below the root, or a package's name. */
  readonly of: string;
  /** True for types and for `import()`: nothing is loaded with the file. */
  readonly lazy: boolean;
}

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  node.forEachChild((child) => visit(child, each));
}

function importsOf(folder: string): Import[] {
  return filesOf(folder).flatMap((file) => {
    const found: Import[] = [];
    const add = (specifier: ts.Node | undefined, lazy: boolean) => {
      if (specifier === undefined) return;
      const text = ts.isStringLiteralLike(specifier)
        ? specifier.text
        : ts.isTemplateExpression(specifier)
          ? specifier.getText().slice(1, -1)
          : undefined;
      if (text === undefined) return;
      const of = text.startsWith('.')
        ? relative(root, resolve(root, file, '..', text)).replace(/\.js$/, '.ts')
        : text;
      found.push({ file, of, lazy });
    };
    visit(parse(file), (node) => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
      else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
        add(node.argument.literal, true);
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        add(node.arguments[0], true);
    });
    return found;
  });
}

/** Folders of src/ that are entries of the package by themselves. */
const entries = ['src/build-context', 'src/progress', 'src/registry-auth'];
/** One folder for each engine. */
const engines = ['src/docker', 'src/podman'];

/**
 * The rooms of src/, from the lowest floor to the highest. A room is a folder or a file. A room may import from itself
 * and from the floors below, types included.
 */
const floors: readonly (readonly string[])[] = [
  ['src/errors.ts', 'src/table.ts', 'src/documentation.ts'],
  ['src/call-options.ts'],
  ['src/util', 'src/engine-profile.ts'],
  ['src/endpoint'],
  ['src/transport'],
  ['src/transport/undici', 'src/results'],
  ['src/types.ts', 'src/call'],
  ['src/api'],
  ['src/docker'],
  // Podman speaks Docker's API, too.
  ['src/podman'],
  ['src/public.ts', ...entries],
];

/** The room of a file: the longest name that it lies in. */
function roomOf(file: string): string {
  const rooms = floors.flat().filter((room) => file === room || file.startsWith(`${room}/`));
  const room = rooms.sort((a, b) => b.length - a.length)[0];
  if (room === undefined) throw new Error(`${file} lies in no room: give it a floor`);
  return room;
}

const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
const within = (imports: readonly Import[]) => imports.filter(({ of }) => of.startsWith('src/'));

describe('the rooms of src', () => {
  it('import from themselves and from the floors below', () => {
    const imports = within(importsOf('src'));
    expect(imports.length).toBeGreaterThan(200);
    const upwards = imports
      .map(({ file, of }) => ({ file, of, from: roomOf(file), to: roomOf(of) }))
      .filter(({ from, to }) => from !== to && floorOf(to) >= floorOf(from))
      .map(({ file, of }) => `${file} -> ${of}`);
    expect(upwards).toEqual([]);
  });

  it('hold no circle of files, types included', () => {
    expect(circle(byFile(within(importsOf('src'))))).toEqual([]);
  });

  it('are the rooms that exist', () => {
    const rooms = new Set(filesOf('src').map(roomOf));
    expect([...rooms].sort()).toEqual([...floors.flat()].sort());
  });
});

function byFile(imports: readonly Import[]): Map<string, Import[]> {
  const groups = new Map<string, Import[]>();
  for (const one of imports) groups.set(one.file, [...(groups.get(one.file) ?? []), one]);
  return groups;
}

/** Returns the files of one circle, or nothing. */
function circle(targets: ReadonlyMap<string, readonly Import[]>): string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { of } of targets.get(file) ?? []) {
      const found = walk(of, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

it('a circle would be found', () => {
  const link = (file: string, of: string): [string, Import[]] => [file, [{ file, of, lazy: false }]];
  expect(circle(new Map([link('a', 'b'), link('b', 'c'), link('c', 'b')]))).toEqual(['b', 'c', 'b']);
});

/** The modules of src/ that generated code may import. */
const seams = [
  'src/api/api-entry.ts',
  'src/api/client.ts',
  'src/api/connect.ts',
  'src/api/doc.ts',
  'src/api/doc-shapes.ts',
  'src/documentation.ts',
  'src/public.ts',
  'src/table.ts',
  'src/types.ts',
  ...engines.flatMap((engine) => [`${engine}/profile.ts`, `${engine}/public.ts`]),
];

/** The shapes of the data that codegen writes. */
const generatedShapes = ['src/table.ts', 'src/documentation.ts'];

describe('imports', () => {
  it('are found at all', () => {
    for (const folder of ['src', 'generated', 'codegen', 'cli'])
      expect(importsOf(folder).length, folder).toBeGreaterThan(20);
  });

  it('of src are src, node and the dependencies, each dependency in its room only', () => {
    const places: Record<string, RegExp> = {
      undici: /^src\/transport\/undici\//,
      'modern-tar': /^src\/build-context\//,
      'smol-toml': /^src\/podman\//,
      pbf: /^src\/progress\//,
    };
    const others = importsOf('src').filter(({ of }) => !/^(src\/|node:)/.test(of));
    expect(others.filter(({ of, file }) => !places[of.split('/')[0]!]?.test(file))).toEqual([]);
  });

  it('of undici are lazy', () => {
    const undici = importsOf('src').filter(({ of }) => /^undici\b/.test(of));
    expect(undici.length).toBeGreaterThan(0);
    expect(undici.every(({ lazy }) => lazy)).toBe(true);
  });

  it("of generated are generated and src's seams", () => {
    const other = importsOf('generated').filter(
      ({ of }) => !of.startsWith('generated/') && !seams.includes(of),
    );
    expect(other).toEqual([]);
  });

  it('of the command are itself, node, public types, and what all engines share', () => {
    const types = ['src/api/describe.ts', 'src/public.ts', 'src/types.ts'];
    const values = ['src/errors.ts', 'src/table.ts', 'src/util/nearest.ts'];
    const other = importsOf('cli').filter(
      ({ of, lazy }) =>
        !/^(cli\/|node:|generated\/)/.test(of) && !values.includes(of) && !(lazy && types.includes(of)),
    );
    expect(other).toEqual([]);
  });

  it('of generated code by the command are lazy, and only in the table of engines', () => {
    const generated = importsOf('cli').filter(({ of }) => of.startsWith('generated/'));
    expect(generated.map(({ of }) => of)).toContain('generated/docker/index.ts');
    expect(generated.filter(({ file, lazy }) => file !== 'cli/engines.ts' || !lazy)).toEqual([]);
  });

  it('of the command, the conformance run and the API report are made by no published or generated file', () => {
    const users = ['src', 'generated', 'codegen'].flatMap(importsOf);
    const outside = /^(cli|conformance|api|engines|test|bench|examples)\//;
    expect(users.filter(({ of }) => outside.test(of))).toEqual([]);
    expect(importsOf('cli').filter(({ of }) => /^(conformance|api|engines|test)\//.test(of))).toEqual([]);
    expect(importsOf('conformance').length).toBeGreaterThan(20);
  });

  it('of codegen are never generated, and of src only the shapes of what it generates', () => {
    const other = importsOf('codegen').filter(
      ({ of }) => of.startsWith('generated/') || (of.startsWith('src/') && !generatedShapes.includes(of)),
    );
    expect(other).toEqual([]);
  });
});

it('one file of codegen writes generated files', () => {
  const writers = filesOf('codegen').filter((file) =>
    /\bwriteFile\(/.test(readFileSync(join(root, file), 'utf8')),
  );
  // Pinning writes specs, which are the other files that codegen writes.
  expect(writers).toEqual(['codegen/files.ts', 'codegen/pin/pin.ts', 'codegen/pin/pins.ts']);
});

/** Returns the names and texts in a file's code. Comments do not count. */
function wordsOf(file: string): string[] {
  const words: string[] = [];
  visit(parse(file), (node) => {
    if (ts.isImportDeclaration(node.parent ?? node) || ts.isExportDeclaration(node.parent ?? node)) return;
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) words.push(node.text);
    else if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) words.push(node.text);
    else if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) words.push(node.getText());
  });
  return words;
}

/** Returns the names of the variables that a file reads from an environment. */
function variablesOf(file: string): string[] {
  const names: string[] = [];
  visit(parse(file), (node) => {
    if (ts.isElementAccessExpression(node) && /\benv$/.test(node.expression.getText())) {
      if (ts.isStringLiteralLike(node.argumentExpression)) names.push(node.argumentExpression.text);
    } else if (ts.isPropertyAccessExpression(node) && /\benv$/.test(node.expression.getText())) {
      names.push(node.name.text);
    }
  });
  return names;
}

describe('the knowledge about an engine', () => {
  const operations = { ...table.operations, ...podmanTable.operations };
  const operationIds = new Set(Object.keys(operations));
  /** HTTP's own headers belong to everybody. */
  const headers = new Set(
    [
      docker.negotiation.ping.header,
      podman.negotiation.ping.header,
      ...Object.values(operations).flatMap(({ parameters, headers = {} }) => [
        ...parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase()),
        ...Object.keys(headers),
      ]),
    ].filter((name) => name !== 'content-type'),
  );
  const neutral = filesOf('src').filter((file) => !engines.includes(roomOf(file)));
  /** Formats of builders that have an engine's name but do not belong to an engine. */
  const formats = /dockerfile|dockerignore|moby\.buildkit\.trace/gi;
  /** These files read the docker CLI's configuration of registries, which other engines read, too. */
  const named = /^src\/registry-auth\//;

  it('is in the profile and the table of the engine', () => {
    expect(neutral.length).toBeGreaterThan(70);
    expect(operationIds.size).toBeGreaterThan(100);
    expect([...headers].sort()).toEqual([
      'api-version',
      'libpod-api-version',
      'x-docker-container-path-stat',
      'x-registry-auth',
      'x-registry-config',
    ]);
  });

  it.each(neutral)('is not in %s', (file) => {
    const words = wordsOf(file);
    expect(words.filter((word) => word.split(/\W+/).some((part) => operationIds.has(part)))).toEqual([]);
    expect(words.filter((word) => headers.has(word.toLowerCase()))).toEqual([]);
    if (!/^src\/progress\//.test(file)) expect(words.filter((word) => word === 'errorDetail')).toEqual([]);
    expect(words.filter((word) => /\bv\d+\.\d/.test(word))).toEqual([]);
    const names = /docker|podman|moby|libpod/i;
    if (!named.test(file))
      expect(words.filter((word) => names.test(word.replaceAll(formats, '')))).toEqual([]);
    const variables = /^(DOCKER|CONTAINERS?|PODMAN|REGISTRY)_[A-Z_]+$/;
    expect(words.filter((word) => variables.test(word) && !/^DOCKERFILE_|^DOCKER_HUB$/.test(word))).toEqual(
      [],
    );
    const own = /^(FAIRLEAD_.*|HOME|USERPROFILE|PATH|PATHEXT|XDG_.*)$/;
    expect(variablesOf(file).filter((name) => !own.test(name))).toEqual([]);
  });
});
