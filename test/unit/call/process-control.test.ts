import { describe, expect, it } from 'vitest';
import { table } from '../../../generated/docker/table.js';
import { controlOf } from '../../../src/call/process-control.js';
import { profile as docker } from '../../../src/docker/profile.js';
import { limitCall } from '../../../src/util/abort.js';

/** Makes a control whose calls are answered from a list. The calls are recorded. */
function answering(op: string, answers: unknown[], signal?: AbortSignal) {
  const calls: unknown[] = [];
  const callOperation = async (name: string, parameters: object) => {
    calls.push([name, parameters]);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const control = controlOf(docker.processes[op], { id: 'it', h: 1 }, () => limitCall(signal), callOperation);
  if (control === undefined) throw new Error(`${op} has no control`);
  return { control, calls };
}

const hijacks = Object.entries(table.operations).filter(([, { kind }]) => kind === 'hijack');

describe.each(hijacks)('%s', (op) => {
  it('has a process, which an existing operation can resize', async () => {
    const { control, calls } = answering(op, [undefined]);
    await control.resize({ h: 24, w: 80 });
    expect(calls).toEqual([
      [expect.toSatisfy((name: string) => name in table.operations), { id: 'it', h: 24, w: 80 }],
    ]);
  });
});

it('there is no control for an operation that hands over no process', () => {
  const callOperation = () => Promise.reject(new Error('not to be called'));
  expect(
    controlOf(docker.processes['Session'], { id: 'it' }, () => limitCall(undefined), callOperation),
  ).toBeUndefined();
});

describe('the exit code of an exec', () => {
  it('is asked for until the engine knows it, because an exec that has not begun is not running either', async () => {
    const running = { Running: true, ExitCode: null };
    const { control, calls } = answering('ExecStart', [
      { Running: false, ExitCode: null },
      running,
      { Running: false, ExitCode: 7 },
    ]);
    expect(await control.exitCode()).toBe(7);
    expect(calls).toHaveLength(3);
  });

  it.each([null, {}, [], 'text', { Running: false, ExitCode: '7' }, { Running: false, ExitCode: 1.5 }])(
    'is an error of the answer %j',
    async (answer) => {
      const { control } = answering('ExecStart', [answer]);
      await expect(control.exitCode()).rejects.toMatchObject({
        name: 'DecodeError',
        code: 'UNEXPECTED_JSON',
      });
    },
  );

  it('is not asked for any more once the call that began the exec is aborted, without a further pause', async () => {
    const controller = new AbortController();
    const answers = Array.from({ length: 12 }, (): unknown => ({ Running: true }));
    const aborted = new Error('the call was aborted');
    const { control } = answering('ExecStart', [...answers, aborted], controller.signal);
    controller.abort();
    await expect(control.exitCode()).rejects.toBe(aborted);
  });
});

it.each([null, {}, { StatusCode: null }, { StatusCode: '0' }])(
  'an answer to the wait for a container without a code is an error: %j',
  async (answer) => {
    const { control } = answering('ContainerAttach', [answer]);
    await expect(control.exitCode()).rejects.toMatchObject({ code: 'UNEXPECTED_JSON' });
  },
);
