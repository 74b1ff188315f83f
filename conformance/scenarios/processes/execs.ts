/** Running more processes in a container. */
import assert from 'node:assert/strict';
import type { Engine } from 'fairlead';
import type { TestEngine } from '../../scenario.js';
import { idle, withRunning } from '../helpers/container.js';
import { eventually } from '../helpers/eventually.js';
import { refused } from '../helpers/refused.js';

type ExecBody = Parameters<Engine['containers']['ContainerExec']>[0]['execConfig'];

const both = { AttachStdout: true, AttachStderr: true };

export async function execs(testEngine: TestEngine): Promise<void> {
  await withRunning(testEngine, { ...idle, Tty: false }, async (id) => {
    await attached(testEngine, id);
    await detached(testEngine, id);
    await withTty(testEngine, id);
    await unstartable(testEngine, id);
  });
  await withRunning(testEngine, { ...idle, Tty: true }, async (id) => withTty(testEngine, id));
  await refusals(testEngine);
}

async function make({ engine }: TestEngine, id: string, execConfig: ExecBody): Promise<string> {
  return (await engine.containers.ContainerExec({ id, execConfig })).Id;
}

async function attached(testEngine: TestEngine, container: string): Promise<void> {
  const { exec, containers } = testEngine.engine;
  const id = await make(testEngine, container, {
    ...both,
    AttachStdin: true,
    DetachKeys: 'ctrl-x',
    Env: ['WHO=me'],
    WorkingDir: '/etc',
    User: '0:0',
    Privileged: false,
    Cmd: ['sh', '-c', 'pwd; echo $WHO; cat; echo oops >&2; exit 7'],
  });
  const before = await exec.ExecInspect({ id });
  assert.equal(before.ContainerID, container);
  assert.equal(before.Running, false);
  assert.equal(before.ExitCode ?? undefined, undefined);
  const session = await exec.ExecStart({ id, execStartConfig: { Detach: false, Tty: false } });
  const during = await containers.ContainerInspect({ id: container });
  assert.ok(during.ExecIDs?.includes(id));
  await session.end('in\n');
  assert.deepEqual(await session.output(), { stdout: '/etc\nme\nin\n', stderr: 'oops\n' });
  assert.equal(await session.exitCode(), 7);
  const after = await exec.ExecInspect({ id });
  assert.equal(after.ExitCode, 7);
  assert.equal(after.OpenStdin, true);
  assert.deepEqual(after.ProcessConfig?.arguments?.slice(0, 1), ['-c']);
  // The engine upgrades the connection before it checks the exec, so the refusal arrives as output.
  assert.match(await exec.ExecStart({ id, execStartConfig: {} }, { as: 'data' }), /has already run/);
}

async function detached(testEngine: TestEngine, container: string): Promise<void> {
  const { exec } = testEngine.engine;
  const id = await make(testEngine, container, { Cmd: ['sh', '-c', 'exit 5'] });
  await exec.ExecStart({ id, execStartConfig: { Detach: true } });
  await eventually('a detached exec has ended', async () => (await exec.ExecInspect({ id })).ExitCode === 5);
}

async function withTty(testEngine: TestEngine, container: string): Promise<void> {
  const { exec } = testEngine.engine;
  const id = await make(testEngine, container, {
    ...both,
    AttachStdin: true,
    Tty: true,
    Cmd: ['sh', '-c', 'echo ready; read line; stty size'],
  });
  const session = await exec.ExecStart({ id, execStartConfig: { Tty: true } });
  const lines: string[] = [];
  for await (const { line } of session.lines()) {
    lines.push(line);
    if (line !== 'ready') continue;
    // The process and its TTY exist now.
    assert.equal((await exec.ExecInspect({ id })).Running, true);
    await exec.ExecResize({ id, h: 33, w: 111 });
    await session.write('go\n');
  }
  assert.equal(lines.at(-1), '33 111');
}

/** An exec whose program does not exist is no error. Its output and its exit code tell it. */
async function unstartable(testEngine: TestEngine, container: string): Promise<void> {
  const { exec } = testEngine.engine;
  const id = await make(testEngine, container, { ...both, Cmd: ['/no/such/program'] });
  const session = await exec.ExecStart({ id, execStartConfig: {} });
  assert.match(await session.text(), /no such file/);
  assert.ok([126, 127].includes(await session.exitCode()));
}

async function refusals(testEngine: TestEngine): Promise<void> {
  const { exec, containers } = testEngine.engine;
  const id = 'conformance-nobody';
  const execConfig = { Cmd: ['true'] };
  await refused(containers.ContainerExec({ id, execConfig }), 404);
  await refused(exec.ExecStart({ id, execStartConfig: {} }), 404);
  await refused(exec.ExecResize({ id, h: 1, w: 1 }), 404);
  await refused(exec.ExecInspect({ id }), 404);
  await withRunning(testEngine, idle, async (running) => {
    await refused(containers.ContainerExec({ id: running, execConfig: {} }), [400, 500]);
    const waiting = await make(testEngine, running, execConfig);
    await containers.ContainerPause({ id: running });
    await refused(containers.ContainerExec({ id: running, execConfig }), 409);
    await refused(exec.ExecStart({ id: waiting, execStartConfig: {} }), 409);
    await containers.ContainerUnpause({ id: running });
    await containers.ContainerStop({ id: running });
    await refused(containers.ContainerExec({ id: running, execConfig }), 409);
  });
}
