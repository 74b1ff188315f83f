/** The kinds of calls that must work over every sort of connection. */
import { createHash, randomBytes } from 'node:crypto';
import { type Engine, exec } from 'fairlead';
import { expect } from 'vitest';
import { rejection } from '../../unit/helpers/async.js';
import { tar } from './tar.js';
import { makeContainer } from './things.js';

const large = randomBytes(20 * 1024 * 1024);
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/**
 * Proves that each kind of call works, and finally closes the engine.
 *
 * @param uri Another address of the engine, which does not use the connection under test.
 */
export async function proveAllKinds(engine: Engine, uri: string): Promise<void> {
  // Values, and records.
  expect(await engine._ping.SystemPing()).toBe('OK');
  const id = await makeContainer(uri, { Cmd: ['cat'], OpenStdin: true }, { start: true });
  expect((await engine.containers.ContainerInspect({ id })).State?.Running).toBe(true);
  const [stats] = await engine.containers.ContainerStats({ id, stream: false }, { as: 'data' });
  expect(stats?.name).toBe(`/${id}`);

  // A command that ends when its input ends.
  expect(await exec(engine, { id, execConfig: { Cmd: ['sort'] }, input: 'b\na\n' })).toMatchObject({
    exitCode: 0,
    stdout: 'a\nb\n',
  });

  // Many bytes in both directions at the same time, and as archives in each direction.
  const execConfig = { Cmd: ['cat'], AttachStdin: true, AttachStdout: true };
  const { Id } = await engine.containers.ContainerExec({ id, execConfig });
  const session = await engine.exec.ExecStart({ id: Id, execStartConfig: {} });
  const hash = createHash('sha256');
  const reading = (async () => {
    for await (const { chunk } of session) hash.update(chunk);
  })();
  await session.end(large);
  await reading;
  expect(hash.digest('hex')).toBe(digest(large));
  const text = large.toString('hex');
  await engine.containers.PutContainerArchive({ id, path: '/tmp', inputStream: tar({ large: text }) });
  const archive = await engine.containers.ContainerArchive({ id, path: '/tmp/large' }, { as: 'data' });
  expect(archive.subarray(512, 512 + text.length).toString() === text).toBe(true);

  // A followed log that is aborted.
  const controller = new AbortController();
  const { signal } = controller;
  const logs = await engine.containers.ContainerLogs({ id, stdout: true, follow: true }, { signal });
  const attached = await engine.containers.ContainerAttach({ id, stream: true, stdin: true });
  await attached.write('one\n');
  const lines: string[] = [];
  const following = (async () => {
    for await (const { line } of logs.lines()) {
      lines.push(line);
      controller.abort();
    }
  })();
  expect(await rejection(following)).toMatchObject({ name: 'AbortError' });
  expect(lines).toEqual(['one']);

  // Closing the engine ends the calls that are under way.
  const waiting = rejection(engine.containers.ContainerWait({ id }));
  const stats2 = await engine.containers.ContainerStats({ id });
  await engine.close();
  expect(await waiting).toMatchObject({ code: 'CONNECTION_CLOSED' });
  expect(await rejection(stats2.toArray())).toMatchObject({ code: 'CONNECTION_CLOSED' });
}
