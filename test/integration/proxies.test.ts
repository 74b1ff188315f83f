/** Real engines behind real proxies that drop upgrades, or that close both sides of a connection together. */
import { connect, type Engine, exec, run } from 'fairlead';
import { expect, it, onTestFinished } from 'vitest';
import { onEveryEngine } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { type ProxyName, proxy } from '../../engines/proxy.js';
import { rejection } from '../unit/helpers/async.js';
import { makeContainer } from './helpers/things.js';

const Image = busyboxImage;
const script = 'echo out; echo err >&2';
const dropping: readonly ProxyName[] = ['nginx', 'HAProxy'];

async function behind(name: ProxyName, uri: string): Promise<Engine> {
  const { uri: through, stop } = await proxy(name, uri.slice('unix://'.length));
  const engine = connect({ uri: through });
  onTestFinished(async () => {
    await engine.close();
    await stop();
  });
  return engine;
}

onEveryEngine('an engine', ({ uri }) => {
  it.each(dropping)('behind %s gives the output of processes, stdout and stderr apart', async (name) => {
    const engine = await behind(name, uri);
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    expect(await exec(engine, { id, execConfig: { Cmd: ['sh', '-c', script] } })).toEqual({
      exitCode: 0,
      stdout: 'out\n',
      stderr: 'err\n',
    });
    expect(await exec(engine, { id, execConfig: { Cmd: ['sh', '-c', script], Tty: true } })).toEqual({
      exitCode: 0,
      stdout: 'out\r\nerr\r\n',
      stderr: '',
    });
    expect(await run(engine, { body: { Image, Cmd: ['sh', '-c', script] } })).toEqual({
      exitCode: 0,
      stdout: 'out\n',
      stderr: 'err\n',
    });
  });

  it.each(dropping)('behind %s takes no input, and says so at once', async (name) => {
    const engine = await behind(name, uri);
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const notWritable = { name: 'StreamError', code: 'NOT_WRITABLE' };
    const execConfig = { Cmd: ['cat'], AttachStdin: true, AttachStdout: true };
    expect(await rejection(exec(engine, { id, execConfig, input: 'in' }))).toMatchObject(notWritable);
    expect(await rejection(run(engine, { body: { Image, Cmd: ['cat'] }, input: 'in' }))).toMatchObject(
      notWritable,
    );
    const { Id } = await engine.containers.ContainerExec({ id, execConfig });
    const connection = await engine.exec.ExecStart({ id: Id, execStartConfig: {} });
    expect(await rejection(connection.write('in'))).toMatchObject(notWritable);
    expect(await rejection(connection.end())).toMatchObject(notWritable);
    await connection.close();
  });

  it('behind a proxy that passes upgrades on takes input', async () => {
    const engine = await behind('nginx with upgrades', uri);
    const id = await makeContainer(uri, { Cmd: ['sleep', '600'] }, { start: true });
    const execConfig = {
      Cmd: ['sh', '-c', 'read line; echo "got $line"'],
      AttachStdin: true,
      AttachStdout: true,
    };
    const { Id } = await engine.containers.ContainerExec({ id, execConfig });
    const connection = await engine.exec.ExecStart({ id: Id, execStartConfig: {} });
    await connection.write('in\n');
    expect(await connection.text()).toBe('got in\n');
  });
});
