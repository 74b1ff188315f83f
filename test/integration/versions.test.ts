/** The entry of every version, on every engine that speaks the version. */
import { expect, it } from 'vitest';
import { versionOf } from '../../engines/ask.js';
import { onEveryEngine } from '../../engines/each-engine.js';
import { table } from '../../generated/docker/table.js';
import { compareVersions } from '../../src/table.js';
import { rejection } from '../unit/helpers/async.js';
import { makeContainer } from './helpers/things.js';

/** The part of an entry that is the same in all versions. */
interface Entry {
  connect(options: { uri: string }): {
    apiVersion(): Promise<string>;
    close(): Promise<void>;
    version: { SystemVersion(): Promise<{ ApiVersion?: string; Version?: string }> };
    containers: {
      ContainerList(parameters: object): Promise<{ Names?: string[] }[]>;
      ContainerInspect(parameters: { id: string }): Promise<{ Name?: string }>;
      ContainerWait(parameters: { id: string }): Promise<{ StatusCode?: number }>;
      ContainerLogs(parameters: object, options: { as: 'data' }): Promise<string>;
    };
  };
  categories(): string[];
}

const entry = (version: string): Promise<Entry> => import(`../../generated/docker/${version}/index.ts`);

onEveryEngine('an entry', ({ uri, apiVersion }) => {
  it.each(table.versions)('of %s lists, inspects, waits and reads logs, or says why not', async (version) => {
    const { connect } = await entry(version);
    const engine = connect({ uri });
    try {
      expect(await engine.apiVersion()).toBe(version);
      if (compareVersions(version, apiVersion) > 0) {
        expect(await rejection(engine.version.SystemVersion())).toMatchObject({
          name: 'VersionError',
          code: 'ENGINE_TOO_OLD',
        });
        return;
      }
      const { version: release } = await versionOf(uri);
      expect(await engine.version.SystemVersion()).toMatchObject({
        ApiVersion: apiVersion.slice(1),
        Version: release,
      });
      const id = await makeContainer(uri, { Cmd: ['sh', '-c', 'echo out; exit 2'] }, { start: true });
      expect((await engine.containers.ContainerWait({ id })).StatusCode).toBe(2);
      const filters = { name: [id] };
      const [listed] = await engine.containers.ContainerList({ all: true, filters });
      expect(listed?.Names).toEqual([`/${id}`]);
      expect((await engine.containers.ContainerInspect({ id })).Name).toBe(`/${id}`);
      expect(await engine.containers.ContainerLogs({ id, stdout: true }, { as: 'data' })).toBe('out\n');
    } finally {
      await engine.close();
    }
  });
});

it('there are 31 versions, each with an entry of its own', async () => {
  expect(table.versions.length).toBe(31);
  for (const version of table.versions) expect((await entry(version)).categories()).toContain('containers');
});
