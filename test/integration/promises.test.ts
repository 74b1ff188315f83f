/** Answers that break their promise: invalid JSON, and streams that break off. */
import { client, close, DecodeError, invoke, StreamError } from 'fairlead';
import { connect } from 'fairlead/v1.41';
import { expect, it } from 'vitest';
import { rejection, until } from '../unit/helpers/async.js';
import { answering, onRequest, rawServer } from '../unit/helpers/server.js';
import { uriOf } from './helpers/servers.js';

const answer = (body: string, status = '200 OK') =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

it.each(['<html>proxy</html>', '', '{"Id":', 'null null'])('a value that is %j', async (body) => {
  const server = await answering(answer(body));
  const conn = { uri: uriOf(server) };
  await using engine = connect(conn);
  const typed = (await rejection(engine.containers.ContainerList())) as DecodeError;
  expect(typed).toBeInstanceOf(DecodeError);
  expect(typed).toMatchObject({ code: 'NOT_JSON', status: 200, op: 'ContainerList', text: body });
  expect(typed.message).toMatch(/^ContainerList: the engine sent .* instead of JSON/);
  const containers = client({ category: 'containers', apiVersion: 'v1.41', conn });
  // This rejects even without throwException, since it is no refusal of the engine.
  expect(await rejection(invoke(containers, { op: 'ContainerList' }))).toBeInstanceOf(DecodeError);
  await close(conn);
  await engine.close();
  await until(() => server.open() === 0);
});

it('an error that is not JSON is still an error', async () => {
  const server = await answering(answer('Bad Gateway: no engine here\n', '502 Bad Gateway'));
  const conn = { uri: uriOf(server) };
  await using engine = connect(conn);
  expect(await rejection(engine.containers.ContainerList())).toMatchObject({
    code: 'SERVER_ERROR',
    status: 502,
    body: 'Bad Gateway: no engine here\n',
    message: 'ContainerList: Bad Gateway: no engine here (502)',
  });
  const containers = client({ category: 'containers', apiVersion: 'v1.41', conn });
  expect(await invoke(containers, { op: 'ContainerList' })).toEqual({
    message: 'Bad Gateway: no engine here',
  });
  await close(conn);
});

it('records that are not JSON, or break off in the middle', async () => {
  const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
  const head = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
  let rest = '';
  const server = await rawServer((socket) =>
    onRequest(socket, () => {
      socket.write(head + chunk('{"status":"one"}\n'));
      setTimeout(() => socket.end(rest), 50);
    }),
  );
  await using engine = connect({ uri: uriOf(server) });
  const pull = async () => {
    const seen: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const { status } of await engine.images.ImageCreate({ fromImage: 'x' })) seen.push(status);
      })(),
    );
    expect(seen).toEqual(['one']);
    expect(error).toBeInstanceOf(StreamError);
    expect((error as StreamError).records).toEqual([{ status: 'one' }]);
    await until(() => server.open() === 0);
    return (error as StreamError).code;
  };
  rest = `${chunk('<oops>\n')}0\r\n\r\n`;
  expect(await pull()).toBe('MALFORMED_RECORD');
  rest = `${chunk('{"status":"tw')}0\r\n\r\n`;
  expect(await pull()).toBe('TRUNCATED_RECORD');
  rest = '';
  expect(await pull()).toBe('BODY_BROKEN');
});
