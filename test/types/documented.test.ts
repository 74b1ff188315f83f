/** Everything that can be typed is explained where it is typed, and an editor shows it without scrolling. */
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { Editor } from './helpers/editor.js';
import { repositoryOptions } from './helpers/program.js';

/** The longest text and tags of a hover, and the longest one in the middle, in characters. */
const longest = 1200;
const longestInTheMiddle = 400;

const entries = [
  'generated/docker/index.ts',
  ...['v1.25', 'v1.41', 'v1.51', 'v1.55'].map((version) => `generated/docker/${version}/index.ts`),
  'generated/podman/index.ts',
  ...['v3.2', 'v4.9', 'v5.8', 'v6.0'].map((version) => `generated/podman/${version}/index.ts`),
  'src/progress/index.ts',
  'src/build-context/index.ts',
  'src/registry-auth/index.ts',
];

interface Documented {
  readonly name: string;
  readonly text: string;
  /** The length of the text and the tags, as an editor shows them. */
  readonly shown: number;
}

let checker: ts.TypeChecker;
let program: ts.Program;
beforeAll(() => {
  program = ts.createProgram(entries.map(inRepository), repositoryOptions());
  checker = program.getTypeChecker();
});

/** The exports of an entry, and the members of each that our files declare. */
function documentedOf(entry: string): Documented[] {
  const source = program.getSourceFile(inRepository(entry))!;
  return checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).flatMap((exported) => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    const members = membersOf(symbol).map((member) => documented(`${exported.name}.${member.name}`, member));
    return [documented(exported.name, symbol), ...members];
  });
}

function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  const isType = ts.SymbolFlags.Interface | ts.SymbolFlags.Class | ts.SymbolFlags.TypeAlias;
  if ((symbol.flags & isType) === 0) return [];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const objects = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0,
  );
  return objects.flatMap((one) => one.getProperties()).filter(isOurs);
}

/** Tells if a member is declared in our files, and is neither private nor a unique symbol. */
function isOurs(member: ts.Symbol): boolean {
  const isForeign = member.declarations?.every((one) =>
    one.getSourceFile().fileName.includes('node_modules'),
  );
  return isForeign === false && !/^(?:__|#)/.test(member.name);
}

function documented(name: string, symbol: ts.Symbol): Documented {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const tags = symbol.getJsDocTags(checker).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
  return { name, text, shown: [text, ...tags].join('\n').length };
}

describe.each(entries)('%s', (entry) => {
  it('has words for every export and every member', () => {
    const all = documentedOf(entry);
    expect(all.length).toBeGreaterThan(entry.startsWith('generated/') ? 1500 : 5);
    expect(all.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([]);
  });

  it('shows all of it in a hover that fits', () => {
    const all = documentedOf(entry).sort((one, other) => one.shown - other.shown);
    expect(all.filter(({ shown }) => shown > longest)).toEqual([]);
    expect(all[Math.floor(all.length / 2)]!.shown).toBeLessThan(longestInTheMiddle);
  });
});

describe('an editor shows', () => {
  const editor = new Editor();
  const create = (field: string) => `engine.containers.ContainerCreate({ body: { Image: 'a', ${field} } })`;
  /** What newcomers met without a word, each with what the words have to hold. */
  const symbols: [code: string, ...words: string[]][] = [
    [create('HostConfig: { Memory|: 1 }'), 'bytes'],
    [create('HostConfig: { NanoCpus|: 1 }'), 'CPU'],
    [create('HostConfig: { Binds|: [] }'), '`ro`'],
    [create('HostConfig: { PortBindings|: {} }'), '80/tcp'],
    [create("HostConfig: { PortBindings: { '80/tcp': [{ HostPort|: '1' }] } }"), 'port'],
    [create('HostConfig: { RestartPolicy|: {} }'), 'exited'],
    [create('HostConfig: { Mounts: [{ Type|: "bind" }] }'), '`bind`'],
    [create('HostConfig: { AutoRemove|: true }'), 'container'],
    [create('Healthcheck: { Interval|: 1 }'), 'nanoseconds'],
    [create('ExposedPorts|: {}'), 'tcp'],
    [create('Cmd|: []'), 'Entrypoint'],
    [create('Env|: []'), '='],
    ["engine.containers.ContainerLogs({ id: 'a', since|: 1 })", 'seconds'],
    ["engine.containers.ContainerLogs({ id: 'a', tail|: 'all' })", 'lines'],
    ["engine.containers.ContainerDelete({ id: 'a', v|: true })", 'volumes'],
    ["engine.containers.ContainerStop({ id: 'a', t|: 1 })", 'Seconds'],
    ["engine.images.ImageCreate({ fromImage: 'a', tag|: 'b' })", 'tag'],
    ["engine.images.ImagePush({ name: 'a', 'X-Registry-Auth|': {} })", 'registry'],
    ['engine.containers.ContainerList({ filters|: {} })', 'list'],
    ['engine.containers.ContainerList|()', 'containers', '/containers/json', '@throws', '@example'],
  ];

  it.each(['fairlead', 'fairlead/v1.41', 'fairlead/v1.51'])('twenty things to newcomers: %s', (from) => {
    const lines = symbols.map(([code]) => code).join('\n');
    const hovers = editor.eachHover(
      `import { connect } from '${from}';\nconst engine = connect();\n${lines}`,
    );
    expect(hovers).toHaveLength(20);
    for (const [index, { declaration, documentation, tags }] of hovers.entries()) {
      const shown = [declaration, documentation, ...tags].join('\n');
      const [code, ...words] = symbols[index]!;
      expect(documentation, code).toMatch(/\.$|`$/);
      for (const word of words) expect(shown, code).toContain(word);
      expect(shown.length, code).toBeLessThan(longest);
    }
  });
});
