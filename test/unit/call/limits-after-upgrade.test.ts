/** The limits of a call go on while a connection that it was handed is in use, unless the caller takes the connection itself. */
import type { Duplex } from 'node:stream';
import { connect, type Engine, exec, type HijackedConnection, run } from 'fairlead';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CommonOptions, Timeouts } from '../../../src/call-options.js';
import { TimeoutError } from '../../../src/errors.js';
import { rejection, textOf, until } from '../helpers/async.js';
import { frame, json, type StandInAnswer, standIn } from '../helpers/stand-in.js';

const TYPE = 'Content-Type: application/vnd.docker.multiplexed-stream\r\n';

/** The ways in which the connection of a process comes. */
const handedOver: Readonly<Record<string, string>> = {
  'with 101': `HTTP/1.1 101 UPGRADED\r\n${TYPE}Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n`,
  'with 200': `HTTP/1.1 200 OK\r\n${TYPE}\r\n`,
  'in chunks': `HTTP/1.1 200 OK\r\n${TYPE}Transfer-Encoding: chunked\r\n\r\n`,
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function engineWith(output: StandInAnswer, timeouts: Timeouts = {}, running = false) {
  const { uri, requests } = await standIn((request) => {
    if (request.startsWith('DELETE')) return 'HTTP/1.1 204 No Content\r\n\r\n';
    if (/\/(exec|create)$/.test(request)) return json({ Id: 'e' }, '201 Created');
    if (request === 'POST /containers/e/start') return 'HTTP/1.1 204 No Content\r\n\r\n';
    if (request.endsWith('/json')) return { Running: running, ExitCode: 0 };
    return output;
  });
  const engine = connect({ uri, timeouts });
  onTestFinished(() => engine.close());
  return { engine, requests };
}

const attach = { id: 'x', stream: true, stdin: true, stdout: true };
type Open = (engine: Engine, options?: CommonOptions) => Promise<HijackedConnection>;
const opens: readonly (readonly [string, Open])[] = [
  ['ContainerAttach', (engine, options) => engine.containers.ContainerAttach(attach, options)],
  ['ExecStart', (engine, options) => engine.exec.ExecStart({ id: 'e', execStartConfig: {} }, options)],
];

const readers: Readonly<Record<string, (connection: HijackedConnection) => Promise<unknown>>> = {
  'text()': (connection) => connection.text(),
  'output()': (connection) => connection.output(),
  'a loop': async (connection) => {
    for await (const _ of connection);
  },
  'lines()': async (connection) => {
    for await (const _ of connection.lines());
  },
  'readable()': (connection) => textOf(connection.readable()),
  'exitCode()': (connection) => connection.exitCode(),
};

async function expectTimeout(call: Promise<unknown>, which: string): Promise<void> {
  const error = await rejection(call);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toHaveProperty('which', which);
}

describe.each(Object.entries(handedOver))('a connection that is handed over %s', (_, head) => {
  it.each(opens)(
    'by %s is ended by the call timeout of the call, or of the connection',
    async (_op, open) => {
      const { engine } = await engineWith(head);
      const { engine: limited } = await engineWith(head, { callTimeout: 300 });
      const ways = Object.values(readers).flatMap((read) => [
        async () => read(await open(engine, { timeouts: { callTimeout: 300 } })),
        async () => read(await open(limited)),
      ]);
      await Promise.all(ways.map((way) => expectTimeout(way(), 'call')));
    },
  );

  it.each(opens)(
    'by %s is ended by a read timeout of the call, and not of the connection',
    async (_op, open) => {
      const { engine } = await engineWith(head, { readTimeout: 500 });
      const patient = await Promise.all(
        Object.values(readers).map(async (read) => [read, await open(engine)] as const),
      );
      const waiting = patient.map(([read, connection]) => rejection(read(connection)));
      await Promise.all(
        Object.values(readers).map(async (read) =>
          expectTimeout(read(await open(engine, { timeouts: { readTimeout: 1000 } })), 'read'),
        ),
      );
      for (const [, connection] of patient) connection.destroy(new Error('the test is over'));
      for (const error of await Promise.all(waiting))
        expect(error).toHaveProperty('message', 'the test is over');
    },
  );

  it('as data and as a stream is limited as well', async () => {
    const { engine } = await engineWith(head);
    for (const which of ['call', 'read']) {
      const timeouts = { [`${which}Timeout`]: 200 };
      const data = engine.exec.ExecStart({ id: 'e', execStartConfig: {} }, { as: 'data', timeouts });
      await expectTimeout(data, which);
      const stream = await engine.containers.ContainerAttach(attach, { as: 'stream', timeouts });
      await expectTimeout(textOf(stream), which);
    }
  });
});

describe.each(Object.entries(handedOver).slice(0, 2))('a connection that is handed over %s', (_, head) => {
  const socketOf = async (output: StandInAnswer, timeouts: Timeouts) =>
    (await engineWith(output)).engine.containers.ContainerAttach(attach, { as: 'socket', timeouts });

  it('as a socket is the own of the caller: no timeout ends it', async () => {
    const socket = await socketOf(head, { callTimeout: 500, readTimeout: 500 });
    await pause(800);
    expect(socket.destroyed).toBe(false);
    socket.destroy();
  });

  it('is not ended by a read timeout while data comes, input goes, or the reader is slow', async () => {
    const timeouts = { readTimeout: 1500 };
    const dripping = await engineWith((socket) => {
      socket.write(head);
      let left = 6;
      const drip = setInterval(() => {
        if (left-- > 0) return socket.write(frame('.'));
        clearInterval(drip);
        return socket.end();
      }, 300);
    });
    const output = await dripping.engine.containers.ContainerAttach(attach, { timeouts });
    expect(await output.text()).toBe('......');

    const taking = await engineWith((socket, input) => {
      socket.write(head);
      socket.on('data', () => {}).on('end', () => socket.end(frame(`done ${input.length}`)));
    });
    const input = await taking.engine.containers.ContainerAttach(attach, { timeouts });
    const text = input.text();
    for (let i = 0; i < 6; i++) {
      await pause(300);
      await input.write('.');
    }
    await input.end();
    expect(await text).toMatch(/^done/);

    const flooding = await engineWith((socket) => {
      socket.write(head);
      socket.end(frame('x'.repeat(5_000_000)));
    });
    const flood = await flooding.engine.containers.ContainerAttach(attach, { timeouts });
    let length = 0;
    for await (const { chunk } of flood) {
      if (length === 0) await pause(1800);
      length += chunk.length;
    }
    expect(length).toBe(5_000_000);
  });

  it('leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const { engine } = await engineWith((socket: Duplex) => socket.end(head));
    for (let i = 0; i < 3; i++) {
      const timeouts = { callTimeout: 60_000, readTimeout: 60_000 };
      const connection = await engine.containers.ContainerAttach(attach, { timeouts });
      if (i === 0) await connection.close();
      else if (i === 1) connection.destroy();
      else await connection.text();
    }
    await until(() => timers() <= before);
  });
});

describe('work of several calls', () => {
  const command = { id: 'x', execConfig: { Cmd: ['sleep', '4'] } };
  const ended = (socket: Duplex) => socket.end(handedOver['with 101']);

  it('is limited as a whole by the call timeout of its options', async () => {
    const silent = await engineWith(handedOver['with 101']!);
    const timeouts = { callTimeout: 200 };
    await expectTimeout(exec(silent.engine, command, { timeouts }), 'call');
    await expectTimeout(exec(silent.engine, { ...command, input: 'x' }, { timeouts }), 'call');
    await expectTimeout(run(silent.engine, { body: { Image: 'i' }, input: 'x' }, { timeouts }), 'call');
    await until(() => silent.requests.at(-1) === 'DELETE /containers/e');
    // The output ends, and the command does not.
    const running = await engineWith(ended, {}, true);
    await expectTimeout(exec(running.engine, command, { timeouts }), 'call');
  });

  it('is limited by the call timeout of its connection, the wait for the exit code included', async () => {
    const running = await engineWith(ended, { callTimeout: 200 }, true);
    await expectTimeout(exec(running.engine, command), 'call');
  });

  it('refuses options that no call takes', async () => {
    const { engine, requests } = await engineWith(ended);
    const wrong = [
      { timeouts: { callTimeout: 'soon' } },
      { timeouts: { calltimeout: 1 } },
      { signal: 'stop' },
      { as: 'data' },
      { timeout: 1 },
    ] as object[];
    for (const options of wrong) {
      expect(await rejection(exec(engine, command, options))).toHaveProperty('code', 'INVALID_OPTION');
      expect(await rejection(run(engine, { body: { Image: 'i' } }, options))).toHaveProperty(
        'code',
        'INVALID_OPTION',
      );
    }
    expect(requests).toEqual([]);
  });
});
