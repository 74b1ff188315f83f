import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importBusybox } from '../../../engines/busybox.js';
import { ofFamily } from '../../../engines/capabilities.js';
import { acquireEngines, workersWithEngines } from '../../../engines/index.js';
import { withLock } from '../../../engines/lock.js';
import { isAlive, readRecord, recordOf, writeRecord } from '../../../engines/process-record.js';
import { ownRecipe } from '../../../engines/suites.js';

let folder: string;
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engines-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

/** A server that answers like an engine: each path has its own status and body. */
async function pretendEngine(
  answers: Record<string, [status: number, body: string]>,
  headers: Record<string, string> = {},
): Promise<string> {
  const path = join(folder, 'engine.sock');
  server = createServer((request, response) => {
    const [status, body] = answers[new URL(request.url ?? '', 'http://engine').pathname] ?? [404, '{}'];
    request.resume();
    response.writeHead(status, headers).end(body);
  });
  server.listen(path);
  await once(server, 'listening');
  return path;
}

describe.runIf(process.platform === 'linux')('a recorded process', () => {
  it('lives as long as it runs, and survives being written down', () => {
    const file = join(folder, 'process.json');
    writeRecord(file, recordOf(process.pid));
    expect(isAlive(readRecord(file)!)).toBe(true);
  });

  it('is not taken for a later one with the same id', () => {
    expect(isAlive({ ...recordOf(process.pid), startTime: '1' })).toBe(false);
    expect(isAlive({ ...recordOf(process.pid), bootId: 'another' })).toBe(false);
  });

  it('is dead after it was killed', async () => {
    const child = spawn('sleep', ['60']);
    const record = recordOf(child.pid!);
    expect(isAlive(record)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(isAlive(record)).toBe(false);
  });

  it('is unknown where the record is missing or broken', async () => {
    const file = join(folder, 'process.json');
    expect(readRecord(file)).toBeUndefined();
    await writeFile(file, '{"pid":');
    expect(readRecord(file)).toBeUndefined();
    await writeFile(file, '{"pid":1}');
    expect(readRecord(file)).toBeUndefined();
  });
});

describe.runIf(process.platform === 'linux')('a lock', () => {
  it('lets one in at a time, and the next one in after a failure', async () => {
    const file = join(folder, 'lock');
    const events: string[] = [];
    const enter = (name: string, fails = false) =>
      withLock(file, async () => {
        events.push(`${name} in`);
        await sleep(50);
        events.push(`${name} out`);
        if (fails) throw new Error('failed inside');
      });
    const first = enter('a', true);
    await Promise.all([expect(first).rejects.toThrow('failed inside'), enter('b')]);
    expect(events).toHaveLength(4);
    expect(events[1]).toBe(events[0]!.replace('in', 'out'));
    expect(events[3]).toBe(events[2]!.replace('in', 'out'));
  });
});

describe('engines that are given', () => {
  it('are asked for their version', async () => {
    const path = await pretendEngine({
      '/version': [200, '{"Version":"27.1.0","ApiVersion":"1.46"}'],
      '/images/busybox:musl/json': [200, '{}'],
    });
    vi.stubEnv('FAIRLEAD_TEST_ENGINES', ` ${path}, unix://${path},`);
    const { sets } = await acquireEngines(() => undefined);
    const docker = {
      family: 'docker',
      version: '27.1.0',
      apiVersion: 'v1.46',
      has: ofFamily.docker,
      registry: undefined,
    };
    expect(sets).toEqual([
      [
        { ...docker, name: 'given1', uri: `unix://${path}` },
        { ...docker, name: 'given2', uri: `unix://${path}` },
      ],
    ]);
    expect(await workersWithEngines()).toBe(1);
  });

  it('may be Podman, which tells so in a header', async () => {
    const answers = {
      '/version': [200, '{"Version":"5.6.2","ApiVersion":"1.41"}'],
      '/images/busybox:musl/json': [200, '{}'],
    } satisfies Parameters<typeof pretendEngine>[0];
    const path = await pretendEngine(answers, { 'Libpod-Api-Version': '5.6.2' });
    vi.stubEnv('FAIRLEAD_TEST_ENGINES', path);
    const { sets } = await acquireEngines(() => undefined);
    expect(sets).toMatchObject([
      [{ name: 'given1', family: 'podman', version: '5.6.2', apiVersion: 'v1.41', has: ['libpod'] }],
    ]);
  });

  it('must answer', async () => {
    vi.stubEnv('FAIRLEAD_TEST_ENGINES', join(folder, 'nothing.sock'));
    await expect(acquireEngines(() => undefined)).rejects.toThrow(
      /names .*nothing\.sock, which doesn't answer/,
    );
  });

  it('must be engines', async () => {
    const path = await pretendEngine({ '/version': [200, '{}'] });
    vi.stubEnv('FAIRLEAD_TEST_ENGINES', path);
    await expect(acquireEngines(() => undefined)).rejects.toThrow(/doesn't answer as an engine does/);
  });
});

describe('a machine that has no engines', () => {
  beforeEach(() => {
    vi.stubEnv('FAIRLEAD_TEST_ENGINES', '');
    vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin');
  });
  afterEach(() => vi.restoreAllMocks());

  it('is told what to do', async () => {
    vi.stubEnv('CI', '');
    const { sets, missing } = await acquireEngines(() => undefined);
    expect(sets).toEqual([]);
    expect(missing).toMatch(/not Linux.*FAIRLEAD_TEST_ENGINES/);
  });

  it('fails in CI', async () => {
    vi.stubEnv('CI', '1');
    await expect(acquireEngines(() => undefined)).rejects.toThrow(/not Linux/);
  });
});

describe('importing busybox', () => {
  it('fails on an error record behind status 200', async () => {
    const path = await pretendEngine({ '/images/create': [200, '{"error":"no space left on device"}'] });
    const tar = join(folder, 'busybox.tar');
    await writeFile(tar, '');
    await expect(importBusybox(`unix://${path}`, tar)).rejects.toThrow(/no space left/);
  });
});

describe('the packages of the machine itself', () => {
  it('are shared with an engine under test where the suite is the same', () => {
    expect(ownRecipe({ id: 'debian', codename: 'trixie' })).toMatchObject({ suite: 'trixie' });
    expect(ownRecipe({ id: 'debian', codename: 'trixie' }).ownSources).toBeUndefined();
  });

  it("come from the machine's own sources elsewhere", () => {
    expect(ownRecipe({ id: 'ubuntu', codename: 'noble' })).toMatchObject({
      suite: 'ubuntu-noble',
      ownSources: true,
    });
    expect(ownRecipe({ id: 'debian', codename: '' })).toMatchObject({ ownSources: true });
  });
});
