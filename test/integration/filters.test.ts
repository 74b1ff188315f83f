/** Filters: the engine accepts every key and value that the types offer, and no other key; and what filters select. */
import {
  type Conn,
  client,
  connect,
  type Engine,
  EngineError,
  fetch,
  invoke,
  type SystemEventsParameters,
} from 'fairlead';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../engines/ask.js';
import {
  onEveryEngine,
  onEveryEngineWith,
  onEveryVariant,
  whereEnginesCanRun,
} from '../../engines/each-engine.js';
import { busyboxImage, type Engine as EngineUnderTest } from '../../engines/index.js';
import { type PrivateEngine, privateEngine } from '../../engines/private-engine.js';
import { rejection } from '../unit/helpers/async.js';
import { type Filtered, offeredFilters } from './helpers/filters.js';
import { tar } from './helpers/tar.js';
import { connTo, engineAt, makeContainer, removeAfterwards, unique } from './helpers/things.js';

const offered = await offeredFilters();
const every = [...offered.values()].flat();
const allKeys = new Set(every.flatMap(({ keys }) => [...keys.keys()]));

/** Tells if an operation needs an engine of its own: for a swarm, or because other tests would disturb a prune. */
const needsOwn = ({ op, category }: Filtered) =>
  ['nodes', 'services', 'tasks', 'secrets', 'configs'].includes(category) || op.endsWith('Prune');
const sharedAt = (version: string) => (offered.get(version) ?? []).filter((one) => !needsOwn(one));
const ownAt = (version: string) => (offered.get(version) ?? []).filter(needsOwn);

/** Keys that engines accept but the types do not offer, because pruning the build cache ignores them. */
const withoutEffect: Record<string, readonly string[]> = { BuildPrune: ['label', 'label!'] };

/** Valid values for keys that do not accept every text. */
const examples: Record<string, string> = {
  exited: '0',
  expose: '80/tcp',
  publish: '80',
  stars: '3',
  until: '24h',
};

type Filters = Record<string, readonly string[]>;

/**
 * Calls an operation with filters. An added filter makes a prune find nothing.
 *
 * @param write Writes the filters for fairlead. As a text, they are sent without a check of their keys.
 */
async function calling(
  { op, category }: Filtered,
  conn: Conn,
  apiVersion: string,
  filters: Filters,
  write: (filters: Filters) => unknown = (object) => object,
) {
  const nobody = [unique('nobody')];
  const safe = op === 'BuildPrune' ? { id: nobody } : op.endsWith('Prune') ? { label: nobody } : {};
  const more =
    op === 'SystemEvents' ? { since: '0', until: '1' } : op === 'ImageSearch' ? { term: 'busybox' } : {};
  await invoke(client({ category, conn, apiVersion }), {
    op,
    params: { ...more, filters: write({ ...filters, ...safe }) },
    as: 'data',
    throwException: true,
  });
}

/** Tells if the engine accepts the filters. */
async function takes(filtered: Filtered, conn: Conn, apiVersion: string, filters: Filters): Promise<boolean> {
  try {
    await calling(filtered, conn, apiVersion, filters);
    return true;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    // A search asks a registry, which may be unreachable.
    return filtered.op === 'ImageSearch' && error.status !== 400;
  }
}

/** Filters with one key each, for every key and value that the types offer. */
function single({ keys }: Filtered, existing: Readonly<Record<string, string>>): Filters[] {
  return [...keys].flatMap(([key, values]): Filters[] => {
    if (values?.length === 0) return [{ [key]: [] }];
    return (values ?? [existing[key] ?? examples[key] ?? 'some']).map((value) => ({ [key]: [value] }));
  });
}

/** Handles all operations at once, except prunes: an engine refuses a prune while another prune runs. */
async function forEach(filtered: readonly Filtered[], work: (one: Filtered) => Promise<void>): Promise<void> {
  const isPrune = ({ op }: Filtered) => op.endsWith('Prune');
  const inTurn = async () => {
    for (const one of filtered.filter(isPrune)) await work(one);
  };
  await Promise.all([inTurn(), ...filtered.filter((one) => !isPrune(one)).map(work)]);
}

/** Lists the filters that the engine refuses, for all operations in one version. */
async function notTaken(
  filtered: readonly Filtered[],
  conn: Conn,
  apiVersion: string,
  existingFor: (category: string) => Readonly<Record<string, string>>,
): Promise<string[]> {
  const failed: string[] = [];
  await forEach(filtered, async (one) => {
    for (const filters of single(one, existingFor(one.category)))
      if (!(await takes(one, conn, apiVersion, filters))) failed.push(`${one.op} ${JSON.stringify(filters)}`);
  });
  return failed;
}

/**
 * Asserts that the engine refuses keys that the types do not offer, and that fairlead refuses keys of no version before. Keys
 * of other operations are among them.
 */
async function expectOthersRefused(filtered: readonly Filtered[], conn: Conn, apiVersion: string) {
  await forEach(filtered, async (one) => {
    for (const key of [...allKeys, 'fairlead']) {
      if (one.keys.has(key)) continue;
      const filters = { [key]: ['true'] };
      const early = await rejection(calling(one, conn, apiVersion, filters));
      // fairlead sends a key that any version has.
      const name = every.some(({ op, keys }) => op === one.op && keys.has(key))
        ? 'EngineError'
        : 'UsageError';
      expect(early, `${one.op} ${key}`).toHaveProperty('name', name);
      if (withoutEffect[one.op]?.includes(key)) continue;
      const refusal = await rejection(calling(one, conn, apiVersion, filters, JSON.stringify));
      expect(refusal, `${one.op} ${key}`).toMatchObject({ name: 'EngineError', status: 400 });
      expect(refusal.message.toLowerCase()).toContain(`invalid filter '${key}'`);
    }
  });
}

it('has keys for each operation that takes filters', () => {
  const newest = [...offered.values()].at(-1) ?? [];
  expect(newest.map(({ op }) => op).sort()).toEqual([...new Set(every.map(({ op }) => op))].sort());
  expect(newest).toHaveLength(17);
  for (const { op, keys } of newest) expect(keys.size, op).toBeGreaterThan(1);
});

onEveryEngine('filters from JavaScript', ({ uri }) => {
  it('are taken as single values and in mixed forms, and misspelt ones are refused', async () => {
    const { containers, events, images } = engineAt(uri);
    const label = unique('label');
    const id = await makeContainer(uri, { Cmd: ['true'], Labels: { [label]: 'yes' } });
    for (const filters of [
      { label, status: 'created' },
      { label: { [label]: true }, status: 'created' },
      { label: { [`${label}=yes`]: true }, status: ['created'], id: null },
    ] as object[]) {
      const found = await containers.ContainerList({ all: true, filters });
      expect(found.map(({ Names }) => Names)).toEqual([[`/${id}`]]);
    }
    expect(await images.ImageList({ filters: { dangling: true } as object })).toBeInstanceOf(Array);
    const misspelt = { until: '0', filters: { contaner: [id] } as object };
    expect(await rejection(events.SystemEvents(misspelt))).toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('did you mean container?'),
    });
  });
});

onEveryEngine('filters as texts', ({ uri, has }) => {
  /** The status of a list of containers with filters that are sent as they are. */
  const statusOf = async (filters: string) =>
    (await ask(uri, 'GET', `/containers/json?filters=${encodeURIComponent(filters)}`)).status;

  it('are decoded if they are a JSON object of one form, or no filters at all', async () => {
    const { containers } = engineAt(uri);
    const empty = has.includes('dockerFilters') ? [''] : [];
    for (const filters of [
      ...empty,
      'null',
      '{}',
      '{"label":["a"]}',
      '{"label":{"a":true}}',
      '{"label":null}',
    ]) {
      expect(await statusOf(filters), filters).toBe(200);
      expect(await containers.ContainerList({ filters }), filters).toBeInstanceOf(Array);
    }
  });

  it('are refused otherwise: by the engine, and before by fairlead if they are no JSON object', async () => {
    const { containers } = engineAt(uri);
    for (const filters of ['label=a', 'true', '["a"]', '"{}"', '{"label":["a"]', '{label:["a"]}', ' ']) {
      expect([400, 500], filters).toContain(await statusOf(filters));
      const refused = await rejection(containers.ContainerList({ filters }));
      expect(refused, filters).toMatchObject({ name: 'UsageError', code: 'INVALID_PARAMETER' });
    }
    for (const filters of ['{"label":"a"}', '{"exited":[0]}', '{"label":["a"],"name":{"b":true}}']) {
      expect([400, 500], filters).toContain(await statusOf(filters));
      // The object that the text holds is sent in a form that the engine decodes.
      expect(await containers.ContainerList({ filters: JSON.parse(filters) }), filters).toBeInstanceOf(Array);
    }
  });

  it('and by fetch have any key', async () => {
    const query = { filters: { newer: ['a'] } };
    const asked = { conn: { uri }, url: '/containers/json', query, throwException: true };
    const refused = await rejection(fetch(asked));
    const [status, words] = has.includes('dockerFilters')
      ? [400, "invalid filter 'newer'"]
      : [500, 'newer is an invalid filter'];
    expect(refused).toMatchObject({ name: 'EngineError', status });
    expect(refused.message.toLowerCase()).toContain(words);
  });
});

onEveryVariant('filters', ({ uri, apiVersion, variant }: EngineUnderTest) => {
  it.each(['v1.25', 'v1.40', apiVersion])('take every key and value of %s', async (version) => {
    const container = await makeContainer(uri, {});
    const existing = (category: string) => {
      const one = category === 'containers' ? container : busyboxImage;
      return { before: one, since: one };
    };
    const filtered = sharedAt(version);
    expect(filtered.length).toBeGreaterThan(5);
    const refused = await notTaken(filtered, connTo(uri), version, existing);
    // Only containerd's image store takes this key.
    const labelNot = filtered.some(({ op, keys }) => op === 'ImageList' && keys.has('label!'));
    expect(refused).toEqual(labelNot && variant === undefined ? ['ImageList {"label!":["some"]}'] : []);
  });
});

onEveryEngineWith(['dockerFilters'], 'filters', ({ uri, apiVersion }: EngineUnderTest) => {
  it('take no key that the types do not offer, but for those of events', async () => {
    const filtered = sharedAt(apiVersion).filter(({ op }) => op !== 'SystemEvents');
    await expectOthersRefused(filtered, connTo(uri), apiVersion);
  });

  it('take any key for events, and ignore what they do not know', async () => {
    const { containers, events } = engineAt(uri);
    const id = await makeContainer(uri, {});
    await containers.ContainerRename({ id, name: `${id}-renamed` });
    removeAfterwards(uri, `/containers/${id}-renamed?force=true`);
    const until = (Date.now() / 1000 + 0.5).toFixed(3);
    const seen = async (filters: object) => {
      const params = { since: '0', until, filters: JSON.stringify({ container: [id], ...filters }) };
      return (await events.SystemEvents(params, { as: 'data' })).map(({ Action }) => Action);
    };
    const all = await seen({});
    expect(all).toContain('create');
    expect(await seen({ nothing: ['of', 'this'] })).toEqual(all);
    expect(await seen({ type: ['container'] })).toEqual(all);
    // A type that does not exist is no error.
    expect(await seen({ type: ['containers'] })).toEqual([]);
  });

  it('refuse a value that is not in a fixed set', async () => {
    const refused: [string, string][] = [
      ['ContainerList', 'status'],
      ['ContainerList', 'health'],
      ['ContainerList', 'is-task'],
      ['ImageList', 'dangling'],
      ['ImageSearch', 'is-official'],
      ['VolumeList', 'dangling'],
      ['NetworkList', 'type'],
      ['NetworkList', 'dangling'],
      ['PluginList', 'enabled'],
    ];
    for (const [op, key] of refused) {
      const filtered = sharedAt(apiVersion).find((one) => one.op === op)!;
      expect(await takes(filtered, connTo(uri), apiVersion, { [key]: ['sometimes'] }), `${op} ${key}`).toBe(
        false,
      );
    }
  });

  it('select containers', async () => {
    const { containers } = engineAt(uri);
    const label = unique('label');
    const network = unique('network');
    const volume = unique('volume');
    removeAfterwards(uri, `/volumes/${volume}`);
    removeAfterwards(uri, `/networks/${network}`);
    await engineAt(uri).networks.NetworkCreate({ networkConfig: { Name: network } });
    const Labels = { [label]: '' };
    const first = await makeContainer(uri, { Labels, Cmd: ['false'] }, { start: true });
    await containers.ContainerWait({ id: first });
    const second = await makeContainer(
      uri,
      {
        Labels: { [label]: 'second' },
        Cmd: ['sleep', '600'],
        ExposedPorts: { '4711/tcp': {} },
        HostConfig: { NetworkMode: network, Binds: [`${volume}:/data`] },
      },
      { start: true },
    );
    const { Id = '' } = await containers.ContainerInspect({ id: second });
    type Wanted = Exclude<NonNullable<Parameters<typeof containers.ContainerList>[0]>['filters'], string>;
    const selecting: [Wanted, string[]][] = [
      [{}, [first, second]],
      [{ status: ['running'] }, [second]],
      [{ status: ['exited', 'dead'] }, [first]],
      [{ exited: ['1'] }, [first]],
      [{ name: [first] }, [first]],
      [{ id: [Id] }, [second]],
      [{ label: [`${label}=second`] }, [second]],
      [{ before: [second] }, [first]],
      [{ since: [first] }, [second]],
      [{ network: [network] }, [second]],
      [{ volume: [volume] }, [second]],
      [{ expose: ['4711/tcp'] }, [second]],
      [{ publish: ['4711'] }, []],
      [{ health: ['none'] }, [first, second]],
      [{ health: ['healthy'] }, []],
      [{ 'is-task': ['false'] }, [first, second]],
      [{ 'is-task': ['true'] }, []],
      [{ ancestor: [busyboxImage] }, [first, second]],
      [{ ancestor: [unique()] }, []],
    ];
    for (const [filters, wanted] of selecting) {
      const listed = await containers.ContainerList({ all: true, filters: { label: [label], ...filters } });
      const names = listed.flatMap(({ Names }) => Names);
      expect(names.sort(), JSON.stringify(filters)).toEqual(wanted.map((name) => `/${name}`).sort());
    }
  });

  it('select images, volumes and networks', async () => {
    const engine = engineAt(uri);
    const { images, volumes, networks } = engine;
    const [label, Name] = [unique('label'), unique()];
    const Labels = { [label]: '' };
    removeAfterwards(uri, `/volumes/${Name}`);
    removeAfterwards(uri, `/networks/${Name}`);
    await volumes.VolumeCreate({ volumeConfig: { Name, Labels } });
    await networks.NetworkCreate({ networkConfig: { Name, Labels } });
    const tags = async (...reference: string[]) =>
      (await images.ImageList({ filters: { reference, dangling: ['false'] } })).flatMap(
        ({ RepoTags }) => RepoTags,
      );
    expect(await tags('busybox:m*')).toContain(busyboxImage);
    expect(await tags(unique())).toEqual([]);
    const mine = { label: [label] };
    const volume = async (filters: { dangling?: ['true' | 'false']; driver?: string[] }) =>
      (await volumes.VolumeList({ filters: { ...mine, ...filters } })).Volumes?.map((one) => one.Name) ?? [];
    expect(await volume({ dangling: ['true'] })).toEqual([Name]);
    expect(await volume({ dangling: ['false'] })).toEqual([]);
    expect(await volume({ driver: ['local'] })).toEqual([Name]);
    const network = async (filters: { type?: ('custom' | 'builtin')[]; scope?: ('local' | 'swarm')[] }) =>
      (await networks.NetworkList({ filters: { ...mine, ...filters } })).map((one) => one.Name);
    expect(await network({ type: ['custom'] })).toEqual([Name]);
    expect(await network({ type: ['builtin'] })).toEqual([]);
    expect(await network({ scope: ['local'] })).toEqual([Name]);
    expect(await network({ scope: ['swarm'] })).toEqual([]);
  });
});

whereEnginesCanRun('filters of what a whole engine has', () => {
  describe.each([
    ['d20', 'v1.41'],
    ['d26', 'v1.45'],
    ['d28', 'v1.51'],
  ] as const)('on %s', (name, apiVersion) => {
    let own: PrivateEngine;
    let engine: Engine;
    let existing: { node: string; service: string };

    const service = (Name: string, Mode: object) => ({
      Name,
      Mode,
      TaskTemplate: {
        ContainerSpec: { Image: busyboxImage, Command: ['true'] },
        RestartPolicy: { Condition: 'none' as const },
      },
      EndpointSpec: { Mode: 'dnsrr' as const },
    });
    const modes = {
      global: { Global: {} },
      'global-job': { GlobalJob: {} },
      replicated: { Replicated: { Replicas: 1 } },
      'replicated-job': { ReplicatedJob: { MaxConcurrent: 1, TotalCompletions: 1 } },
    };

    beforeAll(async () => {
      own = await privateEngine(undefined, { engine: name });
      engine = connect({ uri: own.uri });
      await engine.swarm.SwarmInit({
        body: { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1' },
      });
      for (const [mode, Mode] of Object.entries(modes))
        await engine.services.ServiceCreate({ body: service(mode, Mode) });
      const [node] = await engine.nodes.NodeList();
      existing = { node: node?.ID ?? '', service: 'global' };
    });
    afterAll(async () => {
      await engine?.close();
      await own?.stop();
    });

    it.each(['v1.25', 'v1.40', apiVersion])('take every key and value of %s', async (version) => {
      const filtered = ownAt(version);
      expect(filtered.length).toBeGreaterThan(3);
      expect(await notTaken(filtered, connTo(own.uri), version, () => existing)).toEqual([]);
    });

    it('take no key that the types do not offer', async () => {
      await expectOthersRefused(ownAt(apiVersion), connTo(own.uri), apiVersion);
    });

    it('refuse a value that is not in a fixed set, or find nothing', async () => {
      const filtered = ownAt(apiVersion);
      const taken = (op: string, filters: Filters) =>
        takes(filtered.find((one) => one.op === op)!, connTo(own.uri), apiVersion, filters);
      expect(await taken('ImagePrune', { dangling: ['sometimes'] })).toBe(false);
      expect(await taken('NodeList', { role: ['boss'] })).toBe(false);
      expect(await taken('NodeList', { membership: ['honorary'] })).toBe(false);
      expect(await taken('TaskList', { 'desired-state': ['allocated'] })).toBe(false);
      expect(await engine.services.ServiceList({ filters: '{"mode":["sometimes"]}' })).toEqual([]);
    });

    it('select services, tasks and nodes', async () => {
      const { services, tasks, nodes } = engine;
      type Mode = keyof typeof modes;
      for (const mode of Object.keys(modes) as Mode[]) {
        const found = await services.ServiceList({ filters: { mode: [mode], runtime: ['container'] } });
        expect(found.map(({ Spec }) => Spec?.Name)).toEqual([mode]);
      }
      expect(await services.ServiceList({ filters: { runtime: ['plugin'] } })).toEqual([]);
      const [one] = await tasks.TaskList({ filters: { service: ['global'], runtime: ['container'] } });
      expect(one?.NodeID).toBe(existing.node);
      expect(await tasks.TaskList({ filters: { runtime: ['plugin'] } })).toEqual([]);
      expect(await nodes.NodeList({ filters: { role: ['worker'] } })).toEqual([]);
      expect(await nodes.NodeList({ filters: { membership: ['accepted'] } })).toHaveLength(1);
    });

    it('keep objects from a prune', async () => {
      const { containers, volumes } = engine;
      const [label, spared] = [unique('label'), unique('spared')];
      const mine = await makeContainer(own.uri, { Labels: { [label]: '' } });
      const other = await makeContainer(own.uri, { Labels: { [label]: '', [spared]: '' } });
      const young = await containers.ContainerPrune({ filters: { label: [label], until: ['24h'] } });
      expect(young.ContainersDeleted ?? []).toEqual([]);
      const { Id } = await containers.ContainerInspect({ id: mine });
      const filters = { label: [label], 'label!': [spared] };
      expect((await containers.ContainerPrune({ filters })).ContainersDeleted).toEqual([Id]);
      expect((await containers.ContainerInspect({ id: other })).Name).toBe(`/${other}`);

      const Name = unique();
      removeAfterwards(own.uri, `/volumes/${Name}`);
      await volumes.VolumeCreate({ volumeConfig: { Name, Labels: { [label]: '' } } });
      // v1.41 prunes volumes with a name too. Since v1.42, that needs the filter `all`.
      if (apiVersion !== 'v1.41') {
        const sparing = await volumes.VolumePrune({ filters: { label: [label] } });
        expect(sparing.VolumesDeleted ?? []).toEqual([]);
      }
      const named = apiVersion === 'v1.41' ? {} : { all: ['true'] as ['true'] };
      const taking = await volumes.VolumePrune({ filters: { label: [label], ...named } });
      expect(taking.VolumesDeleted).toEqual([Name]);
    });

    it('select events', async () => {
      const Data = Buffer.from('a').toString('base64');
      await engine.secrets.SecretCreate({ body: { Name: 'secret', Data } });
      await engine.configs.ConfigCreate({ body: { Name: 'config', Data } });
      await engine.volumes.VolumeCreate({ volumeConfig: { Name: 'volume' } });
      await engine.build.BuildPrune();
      type Wanted = Exclude<NonNullable<SystemEventsParameters['filters']>, string>;
      /** The types and scopes of the past events. */
      const seen = async (filters: Wanted) => {
        const until = (Date.now() / 1000).toFixed(3);
        const found = await engine.events.SystemEvents({ since: '0', until, filters }, { as: 'data' });
        return [...new Set(found.map(({ Type, scope }) => `${scope} ${Type}`))].sort();
      };
      const swarm = ['swarm config', 'swarm node', 'swarm secret', 'swarm service'];
      // The events of a swarm's objects come with a delay.
      await expect.poll(() => seen({ scope: ['swarm'] })).toEqual(expect.arrayContaining(swarm));
      expect(await seen({ scope: ['local'] })).not.toEqual(expect.arrayContaining(['swarm node']));
      expect(await seen({ type: ['volume', 'builder'] })).toEqual(['local builder', 'local volume']);
      expect(await seen({ type: ['config'], config: ['config'] })).toEqual(['swarm config']);
      const { keys } = sharedAt(apiVersion).find(({ op }) => op === 'SystemEvents')!;
      const free = [...keys].filter(([, values]) => values === undefined);
      expect(free).toHaveLength(12);
      for (const [key] of free) expect(await seen({ [key]: [unique('nobody')] }), key).toEqual([]);
    });

    it('select parts of the build cache by flags, but not by labels', async () => {
      const inputStream = tar({ Dockerfile: 'FROM scratch\nCOPY a /a\nCOPY a /b\n', a: 'a' });
      const build = async () => {
        await engine.build.ImageBuild({ inputStream, version: '2' }, { as: 'data' });
      };
      const pruned = async (filters: Parameters<typeof engine.build.BuildPrune>[0]) =>
        (await engine.build.BuildPrune({ all: true, ...filters })).CachesDeleted?.length ?? 0;
      await build();
      expect(await pruned({ filters: { until: ['24h'] } })).toBe(0);
      expect(await pruned({ filters: '{"private":["true"]}' })).toBe(0);
      expect(await pruned({ filters: '{"private":["false"]}' })).toBe(0);
      expect(await pruned({ filters: { private: [] } })).toBeGreaterThan(0);
      expect(await pruned({ filters: { type: ['regular'] } })).toBeGreaterThan(0);
      await build();
      expect(await pruned({ filters: '{"label":["nobody has it"]}' })).toBeGreaterThan(0);

      const refused = engine.build.BuildPrune({ filters: '{"id":["a","b"]}' });
      expect(await rejection(refused)).toMatchObject({ status: 400 });
    });
  });
});
