/** An editor's completion, hover and signatures while calls are written. */
import { readdirSync } from 'node:fs';
import * as root from 'fairlead';
import * as v1_25 from 'fairlead/v1.25';
import * as v1_41 from 'fairlead/v1.41';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { table } from '../../generated/docker/table.js';
import { compareVersions, formsOf } from '../../src/table.js';
import { Editor } from './helpers/editor.js';

const conn = { uri: 'unix:///var/run/docker.sock' };
const besideCategories = ['apiVersion', 'close', 'describe', 'fetch'];

let editor: Editor;
beforeAll(() => {
  editor = new Editor();
});

/** A file that imports a subpath, up to the line of interest. */
const file = (from: string, line: string) => `
import { categories, client, connect, doc, fetch, invoke, ops } from '${from}';
const conn = { uri: 'unix:///var/run/docker.sock' };
const engine = connect(conn);
const containers = client({ category: 'containers', conn });
${line}`;

/** The exports of an entry that the tests use, in any version. */
interface Entry {
  categories(): string[];
  client(options: { category: string; conn: root.Conn }): root.Client;
}

const entries: { from: string; entry: Entry; version: string }[] = [
  { from: 'fairlead', entry: root, version: 'v1.55' },
  { from: 'fairlead/v1.41', entry: v1_41, version: 'v1.41' },
  { from: 'fairlead/v1.25', entry: v1_25, version: 'v1.25' },
];

/** The entry's operations, as the runtime has them. */
function runtimeOps(entry: Entry, category: string): string[] {
  return root.ops(entry.client({ category, conn }));
}

/** The documentation of all operations, as the runtime has it. */
function allDocs(entry: Entry): root.OperationDoc[] {
  return entry.categories().flatMap((category) => {
    const client = entry.client({ category, conn });
    return root.ops(client).map((op) => root.doc(client, op));
  });
}

/** The parameters that the types have: unpinned, also those that are gone in the newest version. */
function parameterNames(from: string, { op, params }: root.OperationDoc): string[] {
  const names = new Set(params.map(({ name }) => name));
  if (from === 'fairlead')
    for (const { name, until } of table.operations[op]!.parameters)
      if (until === undefined || compareVersions(until, table.oldestUnpinned) >= 0) names.add(name);
  return [...names].map(asKey).sort();
}

/** A name as it stands in an object. */
const asKey = (name: string) => (/^\w+$/.test(name) ? name : JSON.stringify(name));

it('completes the subpaths of an import', () => {
  const podman = readdirSync(inRepository('generated/podman')).filter((name) => /^v\d/.test(name));
  expect(podman.length).toBeGreaterThan(20);
  const others = [
    ...['build-context', 'podman', 'progress', 'registry-auth'],
    ...podman.map((version) => `podman/${version}`),
  ];
  const offered = editor.completions("import { connect } from 'fairlead/|';");
  // Within the package itself, those of a pattern with a star come whole and as what is missing, the others as the latter.
  const names = new Set(offered.map((name) => name.replace(/^fairlead\//, '')));
  expect([...names].sort()).toEqual([...table.versions, ...others].sort());
});

describe.each(entries)('$from', ({ from, entry, version }) => {
  const complete = (line: string) => editor.completions(file(from, line));
  const hover = (line: string) => editor.hover(file(from, line));

  it('compiles to begin with', () => {
    expect(editor.problems(file(from, ''))).toEqual([]);
  });

  it('completes categories', () => {
    expect(complete('engine.|')).toEqual(expect.arrayContaining(entry.categories()));
    expect(complete('engine.|')).toHaveLength(entry.categories().length + besideCategories.length);
    expect(complete("client({ category: '|', conn })").sort()).toEqual(entry.categories().sort());
    expect(complete("client({ category: '|' })").sort()).toEqual(entry.categories().sort());
  });

  it('completes operations, of every category', () => {
    const categories = entry.categories();
    const offered = editor.eachCompletions(
      file(from, categories.map((one) => `engine.${one}.|;`).join('\n')),
    );
    for (const [index, category] of categories.entries())
      expect(offered[index]!.sort(), category).toEqual(runtimeOps(entry, category).sort());
    const operations = runtimeOps(entry, 'containers').sort();
    expect(complete("invoke(containers, { op: '|' })").sort()).toEqual(operations);
    expect(complete("doc(containers, '|')").sort()).toEqual(operations);
    expect(complete("ops(containers).includes('|')").sort()).toEqual(operations);
  });

  it('completes parameters, of every operation', () => {
    const documents = allDocs(entry);
    const offered = editor.eachCompletions(
      file(from, documents.map(({ category, op }) => `engine.${category}.${op}({ | });`).join('\n')),
    );
    for (const [index, document] of documents.entries())
      expect(offered[index]!.sort(), document.op).toEqual(parameterNames(from, document));
    const containers = documents.filter(({ category }) => category === 'containers');
    const invoked = editor.eachCompletions(
      file(
        from,
        containers.map(({ op }) => `invoke(containers, { op: '${op}', params: { | } });`).join('\n'),
      ),
    );
    for (const [index, document] of containers.entries())
      expect(invoked[index]!.sort(), document.op).toEqual(parameterNames(from, document));
  });

  it('completes bodies, their inner objects and enumerated values', () => {
    const body = complete('engine.containers.ContainerCreate({ body: { | } })');
    expect(body).toEqual(expect.arrayContaining(['Cmd', 'Env', 'HostConfig', 'Image']));
    expect(complete("invoke(containers, { op: 'ContainerCreate', params: { body: { | } } })")).toEqual(body);
    const policy = 'engine.containers.ContainerCreate({ body: { HostConfig: { RestartPolicy: { ';
    expect(complete(`${policy}| } } } })`)).toEqual(['MaximumRetryCount', 'Name']);
    expect(complete(`${policy}Name: '|' } } } })`)).toEqual(
      expect.arrayContaining(['always', 'on-failure', 'unless-stopped']),
    );
  });

  it('completes what goes with a call', () => {
    expect(complete("engine.containers.ContainerStart({ id: 'a' }, { | })")).toEqual([
      'as',
      'headers',
      'maxRecordBytes',
      'signal',
      'timeouts',
    ]);
    expect(complete("engine.containers.ContainerLogs({ id: 'a' }, { as: '|' })").sort()).toEqual([
      'data',
      'stream',
    ]);
    expect(complete("engine.containers.ContainerAttach({ id: 'a' }, { as: '|' })").sort()).toEqual([
      'data',
      'socket',
      'stream',
    ]);
    expect(complete("engine.containers.ContainerList({}, { as: '|' })").sort()).toEqual(['data', 'stream']);
    expect(complete("engine.containers.ContainerExport({ id: 'a' }, { as: '|' })").sort()).toEqual([
      'data',
      'stream',
    ]);
    expect(complete("engine.containers.ContainerStart({ id: 'a' }, { as: '|' })")).toEqual(['data']);
    expect(complete("invoke(containers, { op: 'ContainerList', | })")).toEqual([
      'as',
      'headers',
      'maxRecordBytes',
      'params',
      'signal',
      'throwEntireMessage',
      'throwException',
      'timeouts',
    ]);
    expect(complete('client({ | })').sort()).toEqual(
      from === 'fairlead' ? ['apiVersion', 'category', 'conn'] : ['category', 'conn'],
    );
    expect(complete('connect({ | })')).toEqual([
      'connections',
      'context',
      'headers',
      'mtls',
      'timeouts',
      'tls',
      'uri',
    ]);
    expect(complete('connect({ timeouts: { | } })')).toEqual([
      'callTimeout',
      'connectTimeout',
      'readTimeout',
      'writeTimeout',
    ]);
  });

  it('completes the forms in which invoke and fetch give a result, and only those that there are', () => {
    const invoke = (op: string) =>
      complete(`invoke(containers, { op: '${op}', params: { id: 'a' }, as: '|' })`).sort();
    expect(invoke('ContainerLogs')).toEqual(['data', 'stream']);
    expect(invoke('ContainerInspect')).toEqual(['data', 'stream']);
    expect(invoke('ContainerStart')).toEqual(['data']);
    expect(invoke('ContainerAttach')).toEqual(['data', 'socket', 'stream']);
    expect(complete("fetch({ conn, url: '/', as: '|' })").sort()).toEqual(['data', 'socket', 'stream']);
    expect(complete("engine.fetch({ url: '/', as: '|' })").sort()).toEqual(['data', 'socket', 'stream']);
    expect(complete("fetch({ conn, url: '/', method: '|' })")).toEqual(
      expect.arrayContaining(['get', 'head', 'post', 'put', 'delete']),
    );
  });

  it('completes results', () => {
    expect(complete("(await engine.containers.ContainerInspect({ id: 'a' })).|")).toEqual(
      expect.arrayContaining(['Config', 'HostConfig', 'Id', 'State']),
    );
    expect(complete("(await engine.containers.ContainerInspect({ id: 'a' })).State?.|")).toEqual(
      expect.arrayContaining(['ExitCode', 'Running']),
    );
    expect(complete('for (const container of await engine.containers.ContainerList()) container.|')).toEqual(
      expect.arrayContaining(['Id', 'Image', 'Names']),
    );
    expect(complete('for await (const event of await engine.events.SystemEvents()) event.|')).toEqual(
      expect.arrayContaining(['Action', 'Actor', 'Type']),
    );
    expect(
      complete("for await (const frame of await engine.containers.ContainerLogs({ id: 'a' })) frame.|"),
    ).toEqual(['chunk', 'stream']);
    expect(
      complete(
        "(await invoke(containers, { op: 'ContainerInspect', params: { id: 'a' }, throwException: true })).|",
      ),
    ).toEqual(complete("(await engine.containers.ContainerInspect({ id: 'a' })).|"));
    expect(complete("doc(containers, 'ContainerList').|")).toEqual(
      expect.arrayContaining(['doc', 'method', 'params', 'path', 'url']),
    );
  });

  it('shows of every operation called a plain signature with named types, and its documentation', () => {
    const documents = allDocs(entry);
    // A call with one argument is of the default signature.
    const shown = editor.eachHover(
      file(from, documents.map(({ category, op }) => `engine.${category}.${op}|({} as never);`).join('\n')),
    );
    for (const [index, { op, doc, method, path, kind }] of documents.entries()) {
      const { declaration, documentation, tags } = shown[index]!;
      const signature =
        /^\(method\) (\w+)Operation\.(\w+)\(parameters\??: (\w+), options\?: CallOptions(?:<"\w+">)?\): Promise<(.*)>(?: \(\+1 overload\))?$/s;
      const [, owner, name, parameters, result] = signature.exec(declaration) ?? [];
      expect([owner, name], declaration).toEqual([op, op]);
      expect([`${op}Parameters`, 'NoParameters'], op).toContain(parameters);
      if (kind === 'headers') expect(result, op).toMatch(/^\{.*\}$/s);
      else expect(result, op).toMatch(/^[\w.]+(<\w+>|\[\])?( \| (undefined|null))?$/);
      expect(documentation, op).toContain(doc);
      expect(documentation, op).toContain(`\`${method} ${path}\``);
      expect(tags.join('\n'), op).toContain(`/operation/${op}`);
    }
  });

  it('shows the documentation of an operation before it is called, too, and what each `as` gives', () => {
    const documents = allDocs(entry);
    const shown = editor.eachHover(
      file(from, documents.map(({ category, op }) => `engine.${category}.${op}|;`).join('\n')),
    );
    for (const [index, { op, doc, method, path, kind }] of documents.entries()) {
      const { declaration, documentation, tags } = shown[index]!;
      expect(declaration, op).toContain(`(method) ${op}Operation.${op}`);
      expect(documentation, op).toContain(doc);
      expect(documentation, op).toContain(`\`${method} ${path}\``);
      expect(tags.join('\n'), op).toContain(`/operation/${op}`);
      for (const form of formsOf[kind].others)
        expect(documentation, op).toContain(`\`as: '${form}'\` gives `);
    }
  });

  it('shows results by their names', () => {
    // The reference has the list itself as a model until v1.38.
    const summaries = version === 'v1.25' ? 'ContainerSummary' : 'ContainerSummary[]';
    const result = (call: string) => hover(`const result| = await ${call};`).declaration;
    expect(hover('const it| = engine;').declaration).toBe('const it: Engine');
    expect(result("engine.containers.ContainerInspect({ id: 'a' })")).toBe(
      'const result: ContainerInspectResponse',
    );
    expect(result('engine.containers.ContainerList()')).toBe(`const result: ${summaries}`);
    expect(result("engine.containers.ContainerLogs({ id: 'a' })")).toBe('const result: Frames');
    expect(result("engine.containers.ContainerAttach({ id: 'a' })")).toBe('const result: HijackedConnection');
    expect(result("engine.images.ImageCreate({ fromImage: 'a' })")).toBe(
      'const result: Records<CreateImageInfo>',
    );
    expect(result("engine.containers.ContainerExport({ id: 'a' })")).toBe('const result: ResultStream');
    expect(result("invoke(containers, { op: 'ContainerInspect', params: { id: 'a' } })")).toBe(
      'const result: ContainerInspectResponse | ErrorResponse',
    );
    expect(result("invoke(containers, { op: 'ContainerList', throwException: true })")).toBe(
      `const result: ${summaries}`,
    );
    expect(hover('const it| = containers;').declaration).toBe('const it: Client<ContainersShapes>');
    expect(result("fetch({ conn, url: '/' })")).toBe('const result: string');
    expect(hover("const it| = doc(containers, 'ContainerList');").declaration).toBe('const it: OperationDoc');
  });

  it('shows the data-driven calls with the types that they come to', () => {
    const invoked = hover("invoke|(containers, { op: 'ContainerInspect', params: { id: 'a' } })").declaration;
    expect(invoked).toContain('readonly op: "ContainerInspect";');
    expect(invoked).toContain('readonly params: ContainerInspectParameters;');
    expect(invoked).toContain('): Promise<ContainerInspectResponse | ErrorResponse>');
    const made = hover("client|({ category: 'images', conn })").declaration;
    expect(made).toContain('readonly category: "images";');
    expect(made).toContain('): Client<ImagesShapes>');
    const fetched = hover("fetch|({ conn, url: '/', as: 'stream' })").declaration;
    expect(fetched).toContain(
      '(options: FetchOptions<"stream"> & {\n    readonly conn: Conn;\n}): Promise<ResultStream>',
    );
    for (const shown of [invoked, made, fetched])
      expect(shown).not.toMatch(/\bextends\b|\binfer\b|import\("/);
  });

  it('shows of what version it is', () => {
    expect(hover('connect|();').documentation).toContain(
      from === 'fairlead' ? 'the newest version that both sides speak' : `typed for ${version}`,
    );
    expect(hover("client|({ category: 'images', conn });").tags.join('\n')).toContain('@throws {UsageError}');
  });

  it('shows signatures within the parentheses', () => {
    expect(editor.signatures(file(from, 'engine.containers.ContainerStart(|)'))).toEqual([
      'ContainerStart(parameters: ContainerStartParameters, options?: CallOptions<"data">): Promise<void>',
    ]);
    expect(editor.signatures(file(from, "engine.containers.ContainerLogs({ id: 'a' }, |)"))).toEqual([
      'ContainerLogs(parameters: ContainerLogsParameters, options: CallOptionsAs<"data" | "stream">): Promise<Taken<"data" | "stream", string>>',
      'ContainerLogs(parameters: ContainerLogsParameters, options?: CallOptions): Promise<Frames>',
    ]);
    const typed = "engine.containers.ContainerLogs({ id: 'a' }, { as: 'data'| })";
    expect(editor.signatures(file(from, typed))[0]).toContain('CallOptionsAs<"data">): Promise<string>');
  });
});

it('says of a wrong parameter what the default signature takes, and of a wrong form that there is none', () => {
  const problem = (args: string) =>
    editor.problems(file('fairlead', `engine.containers.ContainerInspect(${args});`)).join();
  const typo = "'di' does not exist in type 'ContainerInspectParameters'";
  const alone = problem("{ di: 'a' }");
  expect(alone).toContain(typo);
  expect(alone).not.toContain('CallOptionsAs');
  // With a second argument either signature might be meant; the default is the last that is told of.
  const [, last] = problem("{ di: 'a' }, { headers: {} }").split('Overload 2 of 2');
  expect(last).toContain('options?: CallOptions<"data">');
  expect(last).toContain(typo);
  expect(problem("{ id: 'a' }, { as: 'socket' }")).toContain(
    `Type '"socket"' is not assignable to type '"data"`,
  );
});

/** Returns the hover text of a field without its type. */
function hoverField(line: string): { documentation: string; tags: string[] } {
  const { documentation, tags } = editor.hover(file('fairlead', line));
  return { documentation, tags };
}

describe('of versions', () => {
  it('completes their names', () => {
    expect(
      editor.completions(file('fairlead', "client({ category: 'images', conn, apiVersion: '|' })")),
    ).toEqual(table.versions);
    expect(editor.completions(file('fairlead', "categories('|')")).sort()).toEqual(
      [...table.versions].sort(),
    );
  });

  it('completes the categories, operations and parameters that the chosen one has', () => {
    const first = "client({ apiVersion: 'v1.25', conn, category: '|' })";
    const last = "client({ conn, category: '|', apiVersion: 'v1.25' })";
    const expected = root.categories('v1.25').sort();
    expect(editor.completions(file('fairlead', first)).sort()).toEqual(expected);
    expect(editor.completions(file('fairlead', last)).sort()).toEqual(expected);
    const old = "const old = client({ category: 'containers', conn, apiVersion: 'v1.27' });\n";
    const operations = editor.completions(file('fairlead', `${old}invoke(old, { op: '|' })`));
    expect(operations).toContain('ContainerGetArchive');
    expect(operations).not.toContain('ContainerArchive');
    const stop = "invoke(old, { op: 'ContainerStop', params: { | } })";
    expect(editor.completions(file('fairlead', old + stop))).toEqual(['id', 't']);
    expect(editor.completions(file('fairlead', stop.replace('old', 'containers')))).toEqual([
      'id',
      'signal',
      't',
    ]);
  });

  it('completes values where they are enumerated', () => {
    const wait = "engine.containers.ContainerWait({ id: 'a', condition: '|' })";
    const invoked = "invoke(containers, { op: 'ContainerWait', params: { id: 'a', condition: '|' } })";
    for (const line of [wait, invoked]) {
      expect(editor.completions(file('fairlead/v1.41', line))).toEqual([
        'not-running',
        'next-exit',
        'removed',
      ]);
      expect(editor.completions(file('fairlead/v1.25', line))).toEqual([]);
    }
  });

  it('shows since when and until when a field exists, unpinned', () => {
    const field = (call: string) => hoverField(`(await engine.${call}`);
    expect(field('containers.ContainerList())[0]?.ImageManifestDescriptor|').tags).toContain('@since v1.48');
    const gone = field("images.ImageInspect({ name: 'a' })).VirtualSize|");
    expect(gone.documentation).toMatch(/\.\nRemoved in v1\.44\.$/);
    expect(gone.tags).toContainEqual(expect.stringMatching(/^@deprecated Since v1\.43\. Use `Size`/));
    expect(field('info.SystemInfo()).FirewallBackend|').tags).toContain('@since v1.49');
    expect(field("networks.NetworkInspect({ id: 'a' })).Status|").tags).toContain('@since v1.52');
  });

  it('shows since when an operation exists, and that a parameter is gone', () => {
    const operation = editor.hover(file('fairlead', 'engine.images.ImageAttestations|'));
    expect(operation.tags).toContain('@since v1.55');
    expect(operation.tags.join('\n')).toContain('/version/v1.55/');
    const parameter = editor.hover(file('fairlead', "engine.build.BuildPrune({ 'keep-storage|': 1 })"));
    expect(parameter.documentation).toMatch(/\.\nRemoved in v1\.\d\d\.$/);
  });

  it('shows since when a parameter exists, and its default', () => {
    // The compiler prints the values in the order in which it met them first.
    const { declaration, tags } = new Editor().hover(
      file('fairlead', "engine.containers.ContainerWait({ id: 'a', condition|: 'not-running' })"),
    );
    expect(declaration).toBe(
      '(property) ContainerWaitParameters.condition?: "not-running" | "next-exit" | "removed" | undefined',
    );
    expect(tags).toEqual(['@since v1.30', '@defaultValue "not-running"']);
  });
});

describe('of enums', () => {
  const from = 'fairlead/v1.41';
  const state = "const { State } = await engine.containers.ContainerInspect({ id: 'a' });\n";
  const mount = 'engine.containers.ContainerCreate({ body: { HostConfig: { Mounts: [{ ';

  it('completes the values that are listed, in open ones as in closed ones', () => {
    expect(editor.completions(file(from, `${state}if (State?.Status === '|') {}`))).toEqual(
      expect.arrayContaining(['created', 'exited', 'running']),
    );
    expect(editor.completions(file(from, `${mount}Type: '|' }] } } })`)).sort()).toEqual([
      'bind',
      'npipe',
      'tmpfs',
      'volume',
    ]);
  });

  it('shows what else may be answered', () => {
    const [answered, both] = editor.eachHover(
      file(from, `${state}State?.Status|;\n${mount}Type|: 'bind' }] } } })`),
    );
    expect(answered!.declaration).toContain('| (string & {})');
    expect(answered!.declaration).toContain('"running"');
    expect(both!.declaration).toBe('(property) Type?: MountType');
    const type = editor.hover(file(from, "type Mount = import('fairlead/v1.41').MountType|;"));
    expect(type.declaration).toMatch(/type MountType = ("\w+" \| )+Unlisted$/m);
  });

  it('shows formats', () => {
    const size = editor.hover(file(from, `${mount}TmpfsOptions: { SizeBytes|: 1 } }] } } })`));
    expect(size.declaration).toContain('number');
    expect(size.tags).toEqual(['@format int64']);
  });
});

it('reads no more into a text than there is: a wrong name completes to nothing', () => {
  expect(editor.completions(file('fairlead', 'engine.nothing.|'))).toEqual([]);
  expect(editor.problems(file('fairlead', 'engine.nothing;'))).toEqual([
    "Property 'nothing' does not exist on type 'Engine'.",
  ]);
});
