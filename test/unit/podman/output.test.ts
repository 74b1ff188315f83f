/** The output of processes, as Podman's two APIs send it: framed or raw, with an exit code. */

import { connect as connect54 } from 'fairlead/podman/v5.4';
import { connect } from 'fairlead/podman/v5.8';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rejection } from '../helpers/async.js';
import { frame, json, type StandInAnswer, standIn } from '../helpers/stand-in.js';

const FRAMED = 'application/vnd.docker.multiplexed-stream';
const RAW = 'application/vnd.docker.raw-stream';

const head = (status: string, type: string | undefined, more: string) =>
  `HTTP/1.1 ${status}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}${more}\r\n`;
/** Logs, as Podman sends them in every release: without a media type. */
const logs = (output: Buffer | string) =>
  Buffer.concat([
    Buffer.from(head('200 OK', undefined, `Content-Length: ${output.length}\r\n`)),
    Buffer.from(output),
  ]);
/** The connection of a process. */
const upgraded = (type: string, output: Buffer | string) => (socket: { end(bytes: Buffer): unknown }) =>
  socket.end(
    Buffer.concat([
      Buffer.from(head('101 UPGRADED', type, 'Connection: Upgrade\r\nUpgrade: tcp\r\n')),
      Buffer.from(output),
    ]),
  );

const framed = Buffer.concat([frame('out'), frame('err', 'stderr')]);
const separate = { stdout: 'out', stderr: 'err' };
const raw = 'out and err\r\n';
const together = { stdout: raw, stderr: '' };

async function engineThat(answers: Record<string, StandInAnswer>, make: typeof connect54 = connect) {
  const server = await standIn((request) => {
    const answer = answers[request];
    return typeof answer === 'string' && !answer.startsWith('HTTP') ? json(answer) : answer;
  });
  const engine = make({ uri: server.uri });
  onTestFinished(() => engine.close());
  return { engine, requests: server.requests };
}

const inspected = (Tty: boolean) => ({ 'GET /containers/a/json': { Config: { Tty } } });

describe('logs', () => {
  it.each([
    [false, framed, separate],
    [true, raw, together],
  ])('of the compatible API are framed unless there is a TTY: %s', async (tty, output, expected) => {
    const answers = { 'GET /containers/a/logs': logs(output), ...inspected(tty) };
    for (const make of [connect, connect54]) {
      const { engine, requests } = await engineThat(answers, make);
      const frames = await engine.containers.ContainerLogs({ id: 'a', stdout: true });
      expect(await frames.output()).toEqual(expected);
      expect([...requests].sort()).toEqual(['GET /containers/a/json', 'GET /containers/a/logs']);
    }
  });

  it("of Podman's own API are framed always, and nothing is asked", async () => {
    for (const make of [connect, connect54]) {
      const { engine, requests } = await engineThat({ 'GET /libpod/containers/a/logs': logs(framed) }, make);
      const frames = await engine.libpod.containers.ContainerLogsLibpod({ name: 'a', stdout: true });
      expect(await frames.output()).toEqual(separate);
      expect(requests).toEqual(['GET /libpod/containers/a/logs']);
    }
  });
});

describe.each([
  [FRAMED, framed, separate],
  [RAW, raw, together],
])('a connection with %s', (type, output, expected) => {
  it('of an attach, in both APIs', async () => {
    const { engine, requests } = await engineThat({
      'POST /containers/a/attach': upgraded(type, output),
      'POST /libpod/containers/a/attach': upgraded(type, output),
    });
    const one = await engine.containers.ContainerAttach({ id: 'a', stream: true, stdout: true });
    expect(await one.output()).toEqual(expected);
    const other = await engine.libpod.containers.ContainerAttachLibpod({ name: 'a', stdout: true });
    expect(await other.output()).toEqual(expected);
    expect(requests).toEqual(['POST /containers/a/attach', 'POST /libpod/containers/a/attach']);
  });

  it('of an exec, in both APIs', async () => {
    const { engine, requests } = await engineThat({
      'POST /exec/x/start': upgraded(type, output),
      'POST /libpod/exec/x/start': upgraded(type, output),
    });
    const one = await engine.exec.ExecStart({ id: 'x', execStartConfig: {} });
    expect(await one.output()).toEqual(expected);
    const other = await engine.libpod.exec.ExecStartLibpod({ id: 'x', control: {} });
    expect(await other.output()).toEqual(expected);
    expect(requests).toEqual(['POST /exec/x/start', 'POST /libpod/exec/x/start']);
  });
});

it('a compatible API below v1.42 has one media type for both, so the TTY is asked for first', async () => {
  const { engine, requests } = await engineThat(
    { 'POST /containers/a/attach': upgraded(RAW, framed), ...inspected(false) },
    connect54,
  );
  const connection = await engine.containers.ContainerAttach({ id: 'a', stream: true, stdout: true });
  expect(await connection.output()).toEqual(separate);
  expect(requests).toEqual(['GET /containers/a/json', 'POST /containers/a/attach']);
});

describe("a process of Podman's own API", () => {
  it('of an attach has an exit code, which is the whole answer, and a size', async () => {
    const { engine, requests } = await engineThat({
      'POST /libpod/containers/a/attach': upgraded(RAW, raw),
      'POST /libpod/containers/a/resize': 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n',
      'POST /libpod/containers/a/wait': 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n7\n',
    });
    const connection = await engine.libpod.containers.ContainerAttachLibpod({ name: 'a', stdout: true });
    await connection.resize({ h: 3, w: 7 });
    expect(await connection.exitCode()).toBe(7);
    expect(requests.slice(1)).toEqual(['POST /libpod/containers/a/resize', 'POST /libpod/containers/a/wait']);
  });

  it('has no exit code if the answer is none', async () => {
    const { engine } = await engineThat({
      'POST /libpod/containers/a/attach': upgraded(RAW, raw),
      'POST /libpod/containers/a/wait': { StatusCode: 7 },
    });
    const connection = await engine.libpod.containers.ContainerAttachLibpod({ name: 'a', stdout: true });
    expect((await rejection(connection.exitCode())).message).toBe(
      'ContainerWaitLibpod: the engine sent "{\\"StatusCode\\":7}" instead of a whole number',
    );
  });

  it('of an exec has an exit code and a size', async () => {
    const { engine, requests } = await engineThat({
      'POST /libpod/exec/x/start': upgraded(RAW, raw),
      'POST /libpod/exec/x/resize': 'HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n',
      'GET /libpod/exec/x/json': { Running: false, ExitCode: 9 },
    });
    const connection = await engine.libpod.exec.ExecStartLibpod({ id: 'x', control: { Tty: true } });
    await connection.resize({ h: 3, w: 7 });
    expect(await connection.exitCode()).toBe(9);
    expect(requests.slice(1)).toEqual(['POST /libpod/exec/x/resize', 'GET /libpod/exec/x/json']);
  });

  it('of a detached exec has no output to frame', async () => {
    const { engine, requests } = await engineThat({
      'POST /libpod/exec/x/start':
        'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\n\n',
    });
    const connection = await engine.libpod.exec.ExecStartLibpod({ id: 'x', control: { Detach: true } });
    expect(await connection.text()).toBe('\n');
    expect(requests).toEqual(['POST /libpod/exec/x/start']);
  });
});
