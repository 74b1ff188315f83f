/** The logs of a container. */
import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import { script, withContainer, withEnded, withRunning } from '../helpers/container.js';
import { refused } from '../helpers/refused.js';

const both = { stdout: true, stderr: true };

export async function logs(testEngine: TestEngine): Promise<void> {
  await withEnded(testEngine, script('echo one; echo two; echo oops >&2'), async (id) => {
    await chosen(testEngine, id);
    await byTime(testEngine, id);
  });
  await withEnded(testEngine, { ...script('echo one; echo oops >&2'), Tty: true }, async (id) => {
    const { containers } = testEngine.engine;
    const { stdout, stderr } = await (await containers.ContainerLogs({ id, ...both })).output();
    assert.deepEqual([stdout, stderr], ['one\r\noops\r\n', '']);
  });
  await withRunning(testEngine, script('echo first; sleep 0.3; echo last'), async (id) =>
    followed(testEngine, id),
  );
  await refusals(testEngine);
}

async function chosen({ engine }: TestEngine, id: string): Promise<void> {
  const { containers } = engine;
  const whole = await (await containers.ContainerLogs({ id, ...both })).output();
  assert.deepEqual(whole, { stdout: 'one\ntwo\n', stderr: 'oops\n' });
  const last = await containers.ContainerLogs({ id, ...both, tail: 1 }, { as: 'data' });
  assert.match(last, /^(two|oops)\n$/);
  const err = await containers.ContainerLogs({ id, stderr: true, tail: 'all' }, { as: 'data' });
  assert.equal(err, 'oops\n');
}

async function byTime({ engine }: TestEngine, id: string): Promise<void> {
  const { containers } = engine;
  const stamped = await containers.ContainerLogs({ id, stdout: true, timestamps: true }, { as: 'data' });
  assert.match(stamped, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z one\n/);
  const now = Math.floor(Date.now() / 1000);
  const ask = (when: { since?: number | string; until?: number | string }) =>
    containers.ContainerLogs({ id, stdout: true, ...when }, { as: 'data' });
  assert.equal(await ask({ since: String(now + 60) }), '');
  assert.equal(await ask({ until: now - 600 }), '');
  assert.equal(await ask({ since: now - 600, until: now + 60 }), 'one\ntwo\n');
}

async function followed({ engine }: TestEngine, id: string): Promise<void> {
  const lines: string[] = [];
  const output = await engine.containers.ContainerLogs({ id, ...both, follow: true });
  for await (const { line } of output.lines()) lines.push(line);
  assert.deepEqual(lines, ['first', 'last']);
}

async function refusals(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await refused(containers.ContainerLogs({ id: 'conformance-nobody', stdout: true }), 404);
  const silent = { ...script('true'), HostConfig: { LogConfig: { Type: 'none' as const } } };
  await withContainer(testEngine, silent, async (id) => {
    await refused(containers.ContainerLogs({ id }), 400);
    await containers.ContainerStart({ id });
    await containers.ContainerWait({ id });
    await refused(containers.ContainerLogs({ id, stdout: true }), [400, 500, 501]);
  });
}
