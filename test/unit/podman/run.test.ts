/** `run` and `exec` of Podman's entry: what is called, and in which order, when something fails. */
import * as fairlead from 'fairlead';
import { connect, exec, run } from 'fairlead/podman';
import { describe, expect, it } from 'vitest';
import { rejection } from '../helpers/async.js';

const output = { stdout: 'out', stderr: '' };

type Creation = (parameters: {
  body: { HostConfig?: object | undefined; Image?: string; Cmd?: string[] };
}) => Promise<{ Id: string }>;

/** An engine whose operations are recorded. An operation of `failures` fails. */
function recorded(failures: Record<string, Error> = {}) {
  const calls: [op: string, parameters: unknown][] = [];
  const operation =
    <Answer>(op: string, answer: Answer) =>
    async (parameters: unknown): Promise<Answer> => {
      calls.push([op, parameters]);
      if (failures[op] !== undefined) throw failures[op];
      return answer;
    };
  const connection = { output: async () => output, exitCode: async () => 3, close: async () => {} };
  const engine = {
    containers: {
      ContainerCreate: operation('ContainerCreate', { Id: 'a' }) as Creation,
      ContainerAttach: operation('ContainerAttach', connection as never),
      ContainerStart: operation('ContainerStart', undefined),
      ContainerKill: operation('ContainerKill', undefined),
      ContainerDelete: operation('ContainerDelete', undefined),
    },
  };
  return { engine, calls, ops: () => calls.map(([op]) => op) };
}

const body = { Image: 'busybox:musl', Cmd: ['date'] };
const begun = ['ContainerCreate', 'ContainerAttach', 'ContainerStart'];

describe('run', () => {
  it('removes a container that has ended, without a signal', async () => {
    const { engine, calls, ops } = recorded();
    expect(await run(engine, { body })).toEqual({ exitCode: 3, ...output });
    expect(ops()).toEqual([...begun, 'ContainerDelete']);
    expect(calls.at(-1)).toEqual(['ContainerDelete', { id: 'a', force: true, v: true }]);
  });

  it.each([
    ['ContainerStart', begun],
    // A command that does not exist fails here: Podman makes the process before it attaches.
    ['ContainerAttach', begun.slice(0, 2)],
  ])('ends and removes a container if %s fails', async (op, before) => {
    const failure = new Error('no such command');
    const { engine, calls, ops } = recorded({ [op]: failure });
    expect(await rejection(run(engine, { body }))).toBe(failure);
    expect(ops()).toEqual([...before, 'ContainerKill', 'ContainerDelete']);
    expect(calls.at(-2)).toEqual(['ContainerKill', { id: 'a', signal: 'SIGKILL' }]);
  });

  it('removes the container if its process has ended already, and tells the first error', async () => {
    const [first, second] = [new Error('first'), new Error('can only kill running containers')];
    const { engine, ops } = recorded({ ContainerStart: first, ContainerKill: second });
    expect(await rejection(run(engine, { body }))).toBe(first);
    expect(ops()).toEqual([...begun, 'ContainerKill', 'ContainerDelete']);
    const { ContainerKill: _, ...others } = engine.containers;
    expect(await rejection(run({ containers: others } as never, { body } as never))).toBe(first);
    expect(ops().slice(-2)).toEqual(['ContainerStart', 'ContainerDelete']);
  });

  it('has nothing to remove if the container was not made', async () => {
    const { engine, ops } = recorded({ ContainerCreate: new Error('no such image') });
    await rejection(run(engine, { body }));
    expect(ops()).toEqual(['ContainerCreate']);
  });

  it('of Docker sends no signal: a removal by force ends the process at once', async () => {
    const { engine, ops } = recorded({ ContainerStart: new Error('no such command') });
    await rejection(fairlead.run(engine, { body }));
    expect(ops()).toEqual([...begun, 'ContainerDelete']);
  });

  it('takes an engine of Podman', async () => {
    const engine = connect({ uri: 'unix:///nowhere/podman.sock' });
    expect(await rejection(run(engine, { body }))).toHaveProperty('code', 'SOCKET_NOT_FOUND');
    expect(await rejection(run({} as typeof engine, { body }))).toMatchObject({ code: 'INVALID_OPTION' });
  });
});

it('exec takes an engine of Podman', async () => {
  const engine = connect({ uri: 'unix:///nowhere/podman.sock' });
  const call = exec(engine, { id: 'a', execConfig: { Cmd: ['ls'] } });
  expect(await rejection(call)).toHaveProperty('code', 'SOCKET_NOT_FOUND');
});
