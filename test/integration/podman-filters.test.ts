/** Filters of both APIs of Podman: the engine takes every key and value that the types of its release offer. */
import { client, connect, invoke } from 'fairlead/podman';
import { expect, it } from 'vitest';
import { onEveryPodman } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { table } from '../../generated/podman/table.js';
import { versionOf } from '../../src/call/operation.js';
import { type Filtered, offeredFilters } from './helpers/filters.js';
import { unique } from './helpers/things.js';

const offered = await offeredFilters('podman');

/** Operations that cannot be called here: quadlets need systemd, and a search needs a registry. */
const elsewhere = /^(Quadlet|ImageSearch)/;

/** A call that changes nothing: a prune of what has a label that nothing has, and events of the past. */
const harmless = (op: string) => (op.includes('Prune') ? { label: [unique('nobody')] } : {});
const others = (op: string) => (op.startsWith('SystemEvents') ? { since: '0', until: '1' } : {});

onEveryPodman('filters of Podman', ({ uri, version }) => {
  const release = versionOf(table, `v${version}`)!;
  const filtered = offered.get(release)!.filter(({ op }) => !elsewhere.test(op));

  /**
   * The engine looks at keys only if there is a thing that they could select. Podman 5.8 fails to compare the command of a container
   * that was created without one, as infra containers are.
   */
  async function withThings(work: (name: string) => Promise<void>): Promise<void> {
    await using engine = connect({ uri });
    const { containers, pods, volumes, networks, secrets } = engine.libpod;
    const name = unique();
    await pods.PodCreateLibpod({ create: { name: `${name}-pod`, no_infra: true } });
    await containers.ContainerCreateLibpod({ create: { name, image: busyboxImage, command: ['true'] } });
    await volumes.VolumeCreateLibpod({ create: { Name: name, Labels: { kept: 'yes' } } });
    await networks.NetworkCreateLibpod({ create: { name } });
    await secrets.SecretCreateLibpod({ name, request: 'open' });
    try {
      await work(name);
    } finally {
      await secrets.SecretDeleteLibpod({ name });
      await networks.NetworkDeleteLibpod({ name });
      await containers.ContainerDeleteLibpod({ name, force: true });
      await volumes.VolumeDeleteLibpod({ name });
      await pods.PodDeleteLibpod({ name: `${name}-pod`, force: true });
    }
  }

  /** A value that the engine can read, for a key that does not take every text. */
  function someValue(key: string, category: string, name: string): string {
    if (['before', 'since', 'after'].includes(key)) return category.endsWith('images') ? busyboxImage : name;
    if (['ctr-ids', 'ctr-names', 'id'].includes(key) || (key === 'pod' && category !== 'events')) return name;
    const values: Record<string, string> = {
      exited: '0',
      until: '24h',
      digest: 'sha256:0',
      containers: 'true',
      network: name,
      // A prune of volumes takes those that one of both filters of labels selects.
      'label!': 'kept',
      'ctr-number': '1',
      stars: '1',
    };
    return values[key] ?? 'some';
  }

  const taking = async ({ op, category, keys }: Filtered, name: string): Promise<string[]> => {
    const refused: string[] = [];
    for (const [key, values] of keys) {
      const its = key === 'pod' ? `${name}-pod` : someValue(key, category, name);
      for (const value of values ?? [its]) {
        const params = { ...others(op), filters: { ...harmless(op), [key]: [value] } };
        const call = { op, params, as: 'data', throwException: true } as const;
        await invoke(client({ category, conn: { uri }, apiVersion: release }), call).catch((error: Error) =>
          refused.push(`${key}=${value}: ${error.message}`),
        );
      }
    }
    return refused;
  };

  it.each(filtered.map((one) => [one.op, one] as const))('are all taken by %s', async (_op, one) => {
    await withThings(async (name) => {
      expect(await taking(one, name)).toEqual([]);
    });
  });
});
