/** The recorder of the conformance run: it keeps requests and answers, and changes nothing. */
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect, type Engine } from 'fairlead';
import { connect as connect41 } from 'fairlead/v1.41';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Recorder, record } from '../../../conformance/recorder.js';
import { rejection } from '../helpers/async.js';

const json = (body: string, status = '200 OK') =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

describe('a recorder', () => {
  const path = join(tmpdir(), `fairlead-recorder-${process.pid}.sock`);
  let server: Server;
  let recorder: Recorder;
  let engine: Engine;
  /** The engine's answer to a request. */
  let answer: (head: string) => string;

  beforeEach(async () => {
    server = createServer({ allowHalfOpen: true }, (socket) => {
      // After an upgrade, the server acts as a process that sends its input back at the end of the input.
      const input: Buffer[] = [];
      socket.once('data', (head) => {
        socket.write(answer(head.toString()));
        socket.on('data', (chunk) => input.push(chunk));
      });
      socket.on('end', () => socket.end(Buffer.concat(input)));
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    recorder = await record(path);
    engine = connect41({ uri: recorder.uri }) as unknown as Engine;
  });
  afterEach(async () => {
    await engine.close();
    await recorder.close();
    await new Promise((resolve) => server.close(resolve));
    await rm(path, { force: true });
  });

  it('keeps a request and its answer', async () => {
    answer = () => json('{"Id":"abc","Warnings":[]}', '201 Created');
    await engine.containers.ContainerCreate({ name: 'conny', body: { Image: 'busybox' } });
    expect(recorder.exchanges).toMatchObject([
      {
        method: 'POST',
        url: '/v1.41/containers/create?name=conny',
        requestHeaders: { 'content-type': 'application/json' },
        requestBody: '{"Image":"busybox"}',
        status: 201,
        responseBody: '{"Id":"abc","Warnings":[]}',
      },
    ]);
  });

  it('keeps a refusal', async () => {
    answer = () => json('{"message":"no such container"}', '404 Not Found');
    expect((await rejection(engine.containers.ContainerInspect({ id: 'x' }))).message).toContain('no such');
    expect(recorder.exchanges).toMatchObject([
      { status: 404, responseBody: '{"message":"no such container"}' },
    ]);
  });

  it('does not keep an archive', async () => {
    answer = () => 'HTTP/1.1 200 OK\r\ncontent-type: application/x-tar\r\ncontent-length: 4\r\n\r\ntar!';
    expect(await text(await engine.images.ImageGet({ name: 'x' }))).toBe('tar!');
    expect(recorder.exchanges).toMatchObject([{ status: 200, responseBody: undefined }]);
  });

  it('keeps the records that came before the caller had enough', async () => {
    answer = () =>
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{"id":"a"}\r\n'.replace('9', 'a');
    for await (const event of await engine.events.SystemEvents()) {
      expect(event).toEqual({ id: 'a' });
      break;
    }
    await expect.poll(() => recorder.exchanges).toMatchObject([{ status: 200, responseBody: '{"id":"a"}' }]);
  });

  it('hands a connection through, half-close included', async () => {
    answer = () => 'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n';
    const connection = await engine.containers.ContainerAttach(
      { id: 'x', stream: true, stdin: true },
      { as: 'socket' },
    );
    connection.end('hello');
    expect(await text(connection)).toBe('hello');
    expect(recorder.exchanges).toMatchObject([{ method: 'POST', status: 101, responseBody: undefined }]);
  });

  it('keeps the body of a request that takes the connection over, and its refusal', async () => {
    answer = () => json('{"message":"not running"}', '409 Conflict');
    const refused = await rejection(
      engine.exec.ExecStart({ id: 'x', execStartConfig: { Tty: true } }, { as: 'socket' }),
    );
    expect(refused.message).toContain('not running');
    expect(recorder.exchanges).toMatchObject([
      { status: 409, requestBody: '{"Tty":true}', responseBody: '{"message":"not running"}' },
    ]);
  });

  it('breaks off as the engine does', async () => {
    server.close();
    server.on('connection', (socket) => socket.destroy());
    answer = () => 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf';
    await using unpinned = connect({ uri: recorder.uri, timeouts: { callTimeout: 5000 } });
    expect((await rejection(unpinned.version.SystemVersion())).name).toBe('ConnectionError');
  });
});
