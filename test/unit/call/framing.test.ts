/** Framed output and raw output: what the answer tells, and when the engine is asked. */
import { connect, type Engine, exec } from 'fairlead';
import { connect as connectV41 } from 'fairlead/v1.41';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rejection } from '../helpers/async.js';
import { frame, json, standIn } from '../helpers/stand-in.js';

const FRAMED = 'application/vnd.docker.multiplexed-stream';
const RAW = 'application/vnd.docker.raw-stream';
const OUTPUT = Buffer.concat([frame('o\n'), frame('e\n', 'stderr')]);

function engineAt(uri: string): Engine {
  const engine = connect({ uri });
  onTestFinished(() => engine.close());
  return engine;
}

/** Makes an answer that ends with its length, with these headers. */
const whole = (body: Buffer, headers: string) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}content-length: ${body.length}\r\n\r\n`), body]);
const typed = (type: string | undefined) => (type === undefined ? '' : `content-type: ${type}\r\n`);

const container = (tty: boolean) => ({ Id: 'x', Config: { Tty: tty } });
const process = (tty: boolean) => ({ Running: false, ExitCode: 0, ProcessConfig: { tty } });

/** An engine whose logs have a media type. */
async function logging(type: string | undefined, tty: boolean) {
  const body = tty ? Buffer.from('o\n') : OUTPUT;
  const { uri, requests } = await standIn((request) =>
    request.endsWith('/json') ? container(tty) : whole(body, typed(type)),
  );
  const logs = await engineAt(uri).containers.ContainerLogs({ id: 'x', stdout: true, stderr: true });
  return { output: await logs.output(), asked: requests.some((request) => request.endsWith('/json')) };
}

describe('the logs of a container', () => {
  it.each([
    FRAMED,
    'Application/VND.docker.Multiplexed-Stream',
    `${FRAMED}; charset=binary`,
    `${FRAMED} ;x=y`,
  ])('are framed if their media type says so: %s', async (type) => {
    expect(await logging(type, false)).toEqual({ output: { stdout: 'o\n', stderr: 'e\n' }, asked: false });
  });

  it.each([RAW, RAW.toUpperCase(), `${RAW};charset=utf-8`])(
    'are raw if their media type says so: %s',
    async (type) => {
      expect(await logging(type, true)).toEqual({ output: { stdout: 'o\n', stderr: '' }, asked: false });
    },
  );

  it.each([
    undefined,
    '',
    'text/plain; charset=utf-8',
    'application/octet-stream',
    'application/json',
    `${FRAMED}-2`,
    `${RAW}x`,
    `text/html, ${RAW}`,
  ])('are told by the TTY if their media type is %s', async (type) => {
    expect(await logging(type, true)).toEqual({ output: { stdout: 'o\n', stderr: '' }, asked: true });
    expect(await logging(type, false)).toEqual({ output: { stdout: 'o\n', stderr: 'e\n' }, asked: true });
  });

  it('are an error, and never wrong data, if nobody can tell', async () => {
    const { uri } = await standIn((request) =>
      request.endsWith('/json')
        ? json({ message: 'No such container: x' }, '404 Not Found')
        : whole(Buffer.from('raw output'), ''),
    );
    const logs = await engineAt(uri).containers.ContainerLogs({ id: 'x', stdout: true });
    expect(await rejection(logs.text())).toHaveProperty('code', 'MALFORMED_FRAME');
  });

  it('free their connection if the question fails', async () => {
    const { uri } = await standIn((request) =>
      request.endsWith('/json')
        ? 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nhtml'
        : 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    const logs = await engineAt(uri).containers.ContainerLogs({ id: 'x', stdout: true });
    expect(await rejection(logs.text())).toHaveProperty('code', 'NOT_JSON');
  });
});

describe('an exec that is answered with 200', () => {
  const ways: Readonly<Record<string, (type: string | undefined, output: Buffer) => Buffer>> = {
    'by a length': (type, output) => whole(output, typed(type)),
    'in chunks': (type, output) =>
      Buffer.concat([
        Buffer.from(
          `HTTP/1.1 200 OK\r\n${typed(type)}transfer-encoding: chunked\r\n\r\n${output.length.toString(16)}\r\n`,
        ),
        output,
        Buffer.from('\r\n0\r\n\r\n'),
      ]),
  };

  describe.each(Object.entries(ways))('%s', (_, answer) => {
    it.each([RAW, undefined, 'application/octet-stream'])(
      'is told by the TTY, whatever the media type: %s',
      async (type) => {
        for (const tty of [false, true]) {
          const { uri } = await standIn((request) => {
            if (request === 'POST /containers/x/exec') return json({ Id: 'e' }, '201 Created');
            return request.endsWith('/json')
              ? process(tty)
              : answer(type, tty ? Buffer.from('o\ne\n') : OUTPUT);
          });
          const execConfig = { Cmd: ['true'], Tty: tty };
          expect(await exec(engineAt(uri), { id: 'x', execConfig })).toEqual({
            exitCode: 0,
            ...(tty ? { stdout: 'o\ne\n', stderr: '' } : { stdout: 'o\n', stderr: 'e\n' }),
          });
        }
      },
    );
  });

  it('is no output if it is detached, with any media type and in any version', async () => {
    const { uri, requests } = await standIn((request) =>
      request.endsWith('/json') ? process(false) : whole(Buffer.from('\n'), typed('text/plain')),
    );
    const start = { id: 'e', execStartConfig: { Detach: true } };
    expect(await (await engineAt(uri).exec.ExecStart(start)).text()).toBe('\n');
    const old = connectV41({ uri });
    onTestFinished(() => old.close());
    expect(await (await old.exec.ExecStart(start)).text()).toBe('\n');
    expect(requests).not.toContain('GET /exec/e/json');
  });
});

it('an upgrade without a media type is told by the TTY', async () => {
  for (const tty of [false, true]) {
    const { uri } = await standIn((request) =>
      request.endsWith('/json')
        ? container(tty)
        : (socket) => {
            socket.write('HTTP/1.1 101 UPGRADED\r\nconnection: upgrade\r\nupgrade: tcp\r\n\r\n');
            socket.end(tty ? 'o\n' : OUTPUT);
          },
    );
    const attached = await engineAt(uri).containers.ContainerAttach({ id: 'x', stream: true, stdout: true });
    expect((await attached.output()).stdout).toBe('o\n');
  }
});

describe('a question that is never answered', () => {
  const timeouts = { callTimeout: 200 };
  const silent = async () => {
    const { uri } = await standIn((request) =>
      request.endsWith('/json')
        ? undefined
        : `HTTP/1.1 200 OK\r\n${typed(RAW)}transfer-encoding: chunked\r\n\r\n`,
    );
    return engineAt(uri);
  };
  const start = { id: 'e', execStartConfig: {} };

  it('does not hold up a caller who has input to send, or closes the connection', async () => {
    const connection = await (await silent()).exec.ExecStart(start);
    expect(await rejection(connection.write('x'))).toHaveProperty('code', 'NOT_WRITABLE');
    await connection.close();
  });

  it('ends with the call: by its timeout, by being destroyed, by leaving a loop', async () => {
    const engine = await silent();
    expect(await rejection(engine.exec.ExecStart(start, { as: 'data', timeouts }))).toHaveProperty(
      'code',
      'CALL_TIMEOUT',
    );
    const destroyed = await engine.exec.ExecStart(start);
    const reading = rejection(destroyed.text());
    setTimeout(() => destroyed.destroy(), 20);
    expect(await reading).toHaveProperty('code', 'ABORTED');
    const left = (await engine.exec.ExecStart(start))[Symbol.asyncIterator]();
    const next = left.next();
    setTimeout(() => left.return?.(), 20);
    expect(await next).toEqual({ done: true, value: undefined });
  });
});
