/** The data of the atlas says what the documents say, and the page loads nothing. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiFacts } from '../../codegen/api-facts.js';
import { atlasData } from '../../codegen/atlas/atlas.js';
import { evidenceOf } from '../../codegen/atlas/evidence.js';
import { compare, eventsOf } from '../../codegen/atlas/page/events.js';
import { escaped, prose } from '../../codegen/atlas/page/markup.js';
import { Atlas, type Id } from '../../codegen/atlas/page/model.js';
import { diffLink, findLink, parseRoute } from '../../codegen/atlas/page/routes.js';
import { Index } from '../../codegen/atlas/page/search.js';
import { changeWords, spanWords, versionWords } from '../../codegen/atlas/page/spans.js';
import { upgrade } from '../../codegen/atlas/page/upgrade.js';
import { findView, thingView, upgradeView } from '../../codegen/atlas/page/views.js';
import { Places } from '../../codegen/atlas/places.js';
import { releasesIn } from '../../codegen/atlas/releases.js';
import { readSeen } from '../../codegen/atlas/seen.js';
import { compareDotted } from '../../codegen/atlas/versions.js';
import { type Correction, readCorrections } from '../../codegen/corrections.js';
import { describeEngine, engineNames } from '../../codegen/engines.js';
import { atlasSources, generateAtlas, readFacts } from '../../codegen/generate.js';
import { History } from '../../codegen/history.js';
import { inRepository } from '../../codegen/paths.js';
import { operationsOf, type Swagger } from '../../codegen/swagger.js';
import { table } from '../../generated/docker/table.js';

let documents: ReadonlyMap<string, Swagger>;
let corrections: Correction[];
let atlas: Atlas;

const known = new Map<string, Promise<ApiFacts>>();

/** The facts of an engine, which take seconds to read, once. */
function factsOf(engine: string): Promise<ApiFacts> {
  const facts = known.get(engine) ?? readFacts(engine);
  known.set(engine, facts);
  return facts;
}

/** The atlas of an engine, as the page reads it. */
async function readAtlas(engine: string): Promise<Atlas> {
  const sources = await atlasSources(engine, describeEngine(engine).atlas!, await factsOf(engine));
  return new Atlas(JSON.parse(JSON.stringify(atlasData(sources))));
}

beforeAll(async () => {
  ({ documents } = await factsOf('docker'));
  corrections = await readCorrections('docker');
  atlas = await readAtlas('docker');
});

function thing(area: 'operation' | 'type', ...path: string[]): Id {
  const id = atlas.find(area, path);
  if (id === undefined) throw new Error(`there is no ${path.join(' ')}`);
  return id;
}

const at = (version: string): number => atlas.versions.indexOf(version);
const happenings = (id: Id) =>
  eventsOf(atlas, id).map(({ version, what, words }) =>
    [atlas.versions[version], what, words].filter((one) => one !== '').join(' '),
  );

describe('a thing of the atlas', () => {
  it('has the versions of a field that came', () => {
    const field = thing('type', 'Mount', 'BindOptions.ReadOnlyForceRecursive');
    expect([spanWords(atlas, field), ...happenings(field)]).toEqual(['since v1.44', 'v1.44 came']);
  });

  it('has the versions of an operation that went under one name and came under another', () => {
    expect(spanWords(atlas, thing('operation', 'ContainerArchiveHead'))).toBe('until v1.27');
    expect(spanWords(atlas, thing('operation', 'ContainerArchiveInfo'))).toBe('since v1.28');
  });

  it('has the version in which a field was deprecated, and the one in which the field went', () => {
    const field = thing('type', 'NetworkSettings', 'HairpinMode');
    expect(spanWords(atlas, field)).toBe('until v1.51, deprecated since v1.44');
    expect(happenings(field)).toEqual(['v1.44 deprecated', 'v1.52 went']);
  });

  it('has the versions of an enum’s value, and of a list of values that was not there before', () => {
    expect(spanWords(atlas, thing('type', 'MountType', 'image'))).toBe('since v1.48');
    const state = thing('type', 'ContainerSummary', 'State');
    expect(changeWords(atlas, state)).toBe('changed in v1.48');
    expect(happenings(state)).toEqual(['v1.48 changed values are listed now']);
    // The values could be answered before, so that none came.
    expect(happenings(thing('type', 'ContainerSummary', 'State', 'running'))).toEqual([]);
  });

  it('has the keys of filters, and a parameter’s text in JSON that became filters', () => {
    expect(spanWords(atlas, thing('operation', 'ImageList', 'filters', 'label!'))).toBe('since v1.44');
    expect(happenings(thing('operation', 'VolumePrune', 'filters'))).toContain(
      'v1.30 changed string → filters',
    );
  });

  it('is one type under all its names', () => {
    const type = thing('type', 'ImageInspect');
    expect(atlas.note(type)).toBe('called Image until v1.38');
    expect(spanWords(atlas, type)).toBe('in all versions');
    expect(atlas.find('type', ['Image'])).toBeUndefined();
  });

  it('is told with its need, its null and its type', () => {
    expect(happenings(thing('type', 'ImageInspect', 'Size'))).toEqual(['v1.28 changed required now']);
    expect(happenings(thing('type', 'ContainerInspectResponse', 'SizeRw'))).toContain(
      'v1.48 changed may be null now',
    );
  });

  it('has the fields of a composition under the type that has them, found from both', () => {
    expect(atlas.find('type', ['HostConfig', 'Memory'])).toBe(atlas.find('type', ['Resources', 'Memory']));
    expect(thingView(atlas, thing('type', 'HostConfig')).html).toContain('Fields of');
  });

  it('has a text', () => {
    expect(atlas.words(thing('operation', 'ContainerRename'))).toContain('another name');
    expect(atlas.words(thing('type', 'Mount', 'Target'))).toContain('inside the container');
    const wordless = new Index(atlas)
      .search('', {})
      .filter((id) => !['value', 'answer'].includes(atlas.kind(id)) && !atlas.words(id))
      .map((id) => atlas.path(id).join(' '));
    expect(wordless).toEqual([]);
  });

  it('names the engines of a version', () => {
    expect(versionWords(atlas, at('v1.41'))).toBe('v1.41 (Engine 20.10)');
    expect(versionWords(atlas, at('v1.45'))).toBe('v1.45 (Engine 26)');
    expect(versionWords(atlas, at('v1.26'))).toBe('v1.26 (Engine 1.13.1, 17.03.0)');
    expect(versionWords(atlas, at('v1.54'))).toBe('v1.54 (Engine 29.3 – 29.5)');
  });

  it('names the engines that the guide names', () => {
    const guide = readFileSync(inRepository('docs/guides/versions.md'), 'utf8');
    const told = [...guide.matchAll(/\| ([\d., –]+) \| (v1\.\d+) (?=\|)/g)].map(
      ([, releases, version]) => [version!, releases!.split(', ').sort(compareDotted)] as const,
    );
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(atlas.versions.map((version) => [version, atlas.data.releases[at(version)]])),
    );
  });
});

describe('against the other outputs of the generator', () => {
  it('operations and parameters have the versions of the table', () => {
    for (const [id, { since, until, parameters }] of Object.entries(table.operations)) {
      const operation = thing('operation', id);
      expect(atlas.has(operation, at(since ?? 'v1.25')), id).toBe(true);
      expect(atlas.has(operation, at(until ?? 'v1.55')), id).toBe(true);
      if (since) expect(atlas.has(operation, at(since) - 1), id).toBe(false);
      for (const { name } of parameters)
        expect(atlas.find('operation', [id, name]), `${id} ${name}`).toBeDefined();
    }
    expect(atlas.tops('operation')).toHaveLength(Object.keys(table.operations).length);
  });

  it('fields have the dates of the generated types', () => {
    const history = new History([...documents.keys()], documents);
    const newest = documents.get('v1.55')!;
    // A definition that no operation mentions has no place on the wire.
    const { uses } = new Places(newest);
    const [compared, differing]: [string[], string[]] = [[], []];
    for (const [name, schema] of Object.entries(newest.definitions)) {
      if (!uses.has(name)) continue;
      for (const field of Object.keys(schema.properties ?? {})) {
        const id = atlas.find('type', [name, field]);
        if (id === undefined) continue;
        compared.push(`${name}.${field}`);
        const first = atlas.versions.find((_, version) => atlas.has(id, version));
        const { first: wanted } = history.span(`${name}.${field}`, 'v1.55')!;
        if (first !== wanted) differing.push(`${name}.${field}: ${first}, not ${wanted}`);
      }
    }
    expect(differing).toEqual([]);
    expect(compared.length).toBeGreaterThan(700);
  });

  it('every correction touches something', () => {
    const touched = new Set<number>();
    for (let id = 0; id < atlas.count; id++) for (const one of atlas.touches(id)) touched.add(one.correction);
    expect(corrections.filter((_, index) => !touched.has(index)).map(({ id }) => id)).toEqual([]);
  });
});

describe('corrections', () => {
  const touching = (id: Id) =>
    atlas
      .touches(id)
      .map(
        ({ correction, first, last }) =>
          `${corrections[correction]!.id} ${atlas.versions[first]} ${atlas.versions[last]}`,
      );

  it('touch the fields that a list of required fields names', () => {
    expect(touching(thing('type', 'ContainerInspectResponse', 'Path'))).toEqual([
      'containers-have-an-id-and-a-state v1.25 v1.47',
      'containers-have-an-id-and-a-state-since-v1.48 v1.48 v1.55',
    ]);
  });

  it('touch filter keys, kinds of answers, and the answers’ side of a type alone', () => {
    expect(touching(thing('operation', 'VolumePrune', 'filters', 'all'))).toEqual([
      'volume-prune-filters-all v1.42 v1.55',
    ]);
    expect(touching(thing('operation', 'ImagePush'))).toContain('push-is-records v1.25 v1.55');
    expect(touching(thing('type', 'IPAMResponse', 'Driver')).join()).toContain('answered-ipams-are-complete');
    expect(touching(thing('type', 'IPAM', 'Driver')).join()).not.toContain('answered-ipams-are-complete');
  });

  it('have their evidence, and that of another correction that they refer to', () => {
    const of = (id: string) => corrections.find((one) => one.id === id)!;
    const evidence = evidenceOf(of('heads-have-no-body'), corrections);
    expect(evidence).toMatch(/^As for .* Docker 20\.10\.24, 26\.1\.5 and 28\.5\.2/);
    expect(releasesIn('docker', evidence)).toEqual(['20.10.24', '26.1.5', '28.5.2']);
    expect(releasesIn('docker', 'Docker 29.7.2 and 29.0.4 in v1.52')).toEqual(['29.0.4', '29.7.2']);
    expect(releasesIn('docker', '28.5.10, 28.5.9 and 28.10.0')).toEqual(['28.5.9', '28.5.10', '28.10.0']);
  });

  it('have the other evidence also where words follow the reference, and once if two refer to each other', () => {
    const one = (id: string, evidence: string) => ({ ...corrections[0]!, id, evidence });
    const all = [
      one('a', 'As for b.'),
      one('b', 'As for a'),
      one('c-v1.30', 'Seen on Docker 20.10.24.'),
      one('d', 'As for c-v1.30: the same\n  place.'),
      one('e', 'As for c-v1.30.'),
      one('f', 'As for the scope.'),
    ];
    expect(all.map((each) => evidenceOf(each, all))).toEqual([
      'As for b. As for a',
      'As for a As for b.',
      'Seen on Docker 20.10.24.',
      'As for c-v1.30: the same place. Seen on Docker 20.10.24.',
      'As for c-v1.30. Seen on Docker 20.10.24.',
      'As for the scope.',
    ]);
  });
});

describe('the upgrade view', () => {
  it('has the operations that the documents say, for every two versions', () => {
    const ids = (version: string) =>
      new Set(operationsOf(documents.get(version)!).map(({ operation }) => operation.operationId));
    const names = (from: string, to: string, what: string) =>
      upgrade(atlas, at(from), at(to))
        .filter((one) => one.what === what && atlas.kind(one.id) === 'operation')
        .map(({ id }) => atlas.name(id))
        .sort();
    for (const from of ['v1.25', 'v1.41', 'v1.44', 'v1.55'])
      for (const to of ['v1.27', 'v1.51', 'v1.55']) {
        const [before, after] = [ids(from), ids(to)];
        expect(names(from, to, 'came')).toEqual([...after].filter((id) => !before.has(id)).sort());
        expect(names(from, to, 'went')).toEqual([...before].filter((id) => !after.has(id)).sort());
      }
  });

  it('tells a thing that came once, without what it holds', () => {
    const came = upgrade(atlas, at('v1.51'), at('v1.52'))
      .filter(({ what }) => what === 'came')
      .map(({ id }) => atlas.path(id).join(' '));
    expect(came).toContain('NetworkStatus');
    expect(came.filter((path) => path.startsWith('NetworkStatus '))).toEqual([]);
  });

  it('tells values at their field or type, and nothing between equal versions', () => {
    const changed = upgrade(atlas, at('v1.47'), at('v1.48'));
    expect(changed).toContainEqual({
      id: thing('type', 'MountType'),
      what: 'changed',
      words: 'value image came',
    });
    expect(changed.filter(({ id }) => atlas.kind(id) === 'value')).toEqual([]);
    expect(upgrade(atlas, 5, 5)).toEqual([]);
    expect(upgradeView(atlas, 5, 5, {}).html).toContain('Nothing differs');
  });

  it('tells a difference of both sides of a type once', () => {
    const went = upgrade(atlas, at('v1.51'), at('v1.52')).map(({ id }) => atlas.path(id).join(' '));
    expect(went).toContain('Resources KernelMemoryTCP');
    expect(went).not.toContain('ResourcesResponse KernelMemoryTCP');
    expect(atlas.note(thing('type', 'ResourcesResponse'))).toContain('the answers’ side of Resources');
  });

  it('is the other way round from the newer version to the older one', () => {
    const field = thing('type', 'NetworkSettings', 'HairpinMode');
    expect(compare(atlas, field, at('v1.52'), at('v1.51'))).toEqual([{ what: 'came', words: '' }]);
  });
});

describe('search', () => {
  it('finds names first, then paths, then texts', () => {
    const index = new Index(atlas);
    const names = (query: string, filters = {}) =>
      index.search(query, filters).map((id) => atlas.path(id).join(' '));
    expect(names('containercreate')[0]).toBe('ContainerCreate');
    expect(names('mount target')[0]).toBe('Mount Target');
    expect(names('HostConfig')[0]).toBe('HostConfig');
    expect(names('freezes all processes')).toContain('ContainerPause');
    expect(names('no such thing anywhere')).toEqual([]);
    for (const id of index.search('', { deprecated: true, kind: 'field' })) {
      expect(atlas.kind(id)).toBe('field');
      expect(atlas.deprecated(id)).toBe(true);
    }
    expect(
      new Set(index.search('', { category: 'volumes' }).map((id) => atlas.name(atlas.root(id)))),
    ).toContain('VolumeList');
  });

  it('shows a query as text', () => {
    expect(findView(atlas, new Index(atlas), '<img src=x>', {}).html).not.toContain('<img');
    expect(escaped('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
    expect(prose('`a<b` and')).toBe('<code>a&lt;b</code> and');
  });
});

describe('addresses', () => {
  it('lead back to the thing, for every thing', () => {
    for (let id = 0; id < atlas.count; id++) {
      const route = parseRoute(atlas.link(id));
      expect(route.page === 'thing' && atlas.find(route.area, route.path), atlas.link(id)).toBe(id);
    }
  });

  it('keep a query and filters', () => {
    const filters = {
      kind: 'field' as const,
      category: 'images',
      deprecated: true,
      corrected: false,
      changed: true,
    };
    expect(parseRoute(findLink('a/b %', filters))).toEqual({ page: 'find', query: 'a/b %', filters });
    expect(parseRoute(diffLink('v1.41', 'v1.51', filters))).toEqual({
      page: 'diff',
      from: 'v1.41',
      to: 'v1.51',
      filters,
    });
    expect(parseRoute('#op/%')).toEqual({ page: 'thing', area: 'operation', path: ['%'] });
    expect(parseRoute('')).toEqual({ page: 'ops' });
  });
});

describe('what the conformance run saw', () => {
  it('is read from its page, by operation and engine', () => {
    const seen = readSeen(readFileSync(inRepository('docs/conformance.md'), 'utf8'));
    expect(seen.engines[0]).toEqual({ title: 'Docker 20.10', version: 'v1.41' });
    expect(seen.operations.get('ContainerCreate')).toEqual(['called', 'called', 'called', 'called']);
    expect(() => readSeen('# Nothing')).toThrow('has no tables');
    expect(() => readSeen('| engine |\n|-|\n| a |\n\n| operation |\n|-|\n| A | ? |\n')).toThrow(
      'unknown cell for A: ?',
    );
  });
});

describe('the atlas of Podman', () => {
  let podman: Atlas;

  beforeAll(async () => {
    podman = await readAtlas('podman');
  });

  const find = (area: 'operation' | 'type', ...path: string[]): Id => {
    const id = podman.find(area, path);
    if (id === undefined) throw new Error(`there is no ${path.join(' ')}`);
    return id;
  };

  it('has a column for each release with facts of its own, which stands for the others', () => {
    expect(podman.versions[0]).toBe('v3.2.0');
    expect(versionWords(podman, podman.versions.indexOf('v5.4.0'))).toBe('v5.4.0 (Podman 5.4.0 – 5.4.2)');
    expect(spanWords(podman, find('operation', 'ArtifactAddLibpod'))).toBe('since v5.6.0');
  });

  it('has both APIs, each operation with the engines on which it was called', () => {
    expect(podman.category(find('operation', 'ContainerListLibpod'))).toBe('libpod/containers');
    expect(podman.category(find('operation', 'ContainerList'))).toBe('containers');
    expect(podman.find('operation', ['SwarmInit'])).toBeUndefined();
    expect(podman.data.engines.map(({ title }) => title)).toEqual(['Podman 5.4', 'Podman 5.8']);
  });

  it('has the corrections of both APIs, and of Docker’s only those of what Podman has', () => {
    const ids = podman.data.corrections.map(({ id }) => id);
    expect(ids).toContain('docker.filters-are-json');
    expect(ids).toContain('filters-are-json');
    expect(ids.some((id) => id.startsWith('compatible.'))).toBe(true);
    const ofAbsent = corrections.filter(({ at }) =>
      at.every((pointer) => {
        const [, root, id = ''] = pointer.split('/');
        return root === 'operations' && podman.find('operation', [id]) === undefined;
      }),
    );
    expect(ofAbsent.length).toBeGreaterThan(50);
    for (const { id } of ofAbsent) expect(ids).not.toContain(`docker.${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names the releases that evidence names', () => {
    expect(releasesIn('podman', 'Podman 5.8.6 and 5.4.2 answer so')).toEqual(['5.4.2', '5.8.6']);
  });
});

describe.each(engineNames)('the page of %s', (engine) => {
  const { file } = describeEngine(engine).atlas!;
  const page = readFileSync(inRepository(file), 'utf8');

  it('is what specs/ gives, byte for byte', async () => {
    const written = await generateAtlas(engine, await factsOf(engine));
    expect([...written.keys()]).toEqual([file]);
    expect(written.get(file) === page).toBe(true);
  });

  it('is smaller than 2 MB, and loads nothing', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(2 * 1024 * 1024);
    expect(page).not.toMatch(
      /<script[^>]+src|<link[^>]+href="(?!data:)|<(?:img|iframe|object|embed)\b|@import|url\(/,
    );
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/\bfetch\(|XMLHttpRequest|\bimport\(/);
  });
});
