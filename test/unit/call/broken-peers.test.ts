/**
 * Engines that break off, reset, fall silent or send nonsense, at every byte of a small answer of every kind. A call
 * always settles and frees its connection. The call rejects with an error of fairlead, unless the protocol takes the
 * break for an end.
 *
 * An uncaught error fails the test run by itself.
 */
import type { Socket } from 'node:net';
import { connect, FairleadError, TimeoutError } from 'fairlead/v1.51';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatEndpoint } from '../../../src/endpoint/endpoint.js';
import { type Answer, answers } from '../helpers/answers.js';
import { outcome, rejection, until } from '../helpers/async.js';
import { OK, onRequest, type RawServer, rawServer } from '../helpers/server.js';

function engineAt({ endpoint }: RawServer) {
  const engine = connect({ uri: formatEndpoint(endpoint) });
  onTestFinished(() => engine.close());
  return engine;
}

/** Makes a server, and an engine for it. A header of the request tells the server at which byte to act. */
async function peer(where: 'unix' | 'tcp', answer: (socket: Socket, at: number) => void) {
  const server = await rawServer((socket) => {
    socket.setNoDelay(true);
    onRequest(socket, (head) => answer(socket, Number(/x-at: (\d+)/.exec(head)?.[1])));
  }, where);
  return { server, engine: engineAt(server) };
}

const options = (at: number) => ({ headers: { 'x-at': String(at) } });

/** Returns the whole numbers from 0 to an end, without the end. */
const below = (end: number) => Array.from({ length: end }, (_, at) => at);

describe.each(answers)('an answer of kind $name', (kind: Answer) => {
  const { bytes, head, whole } = kind;

  it.each(['unix', 'tcp'] as const)('that breaks off at any byte, over %s', async (where) => {
    const { server, engine } = await peer(where, (socket, at) => socket.end(bytes.subarray(0, at)));
    const places = below(bytes.length + 1);
    const results = await Promise.all(places.map((at) => outcome(kind.read(engine, options(at)))));
    for (const at of places)
      expect(results[at], `at ${at}`).toEqual(kind.ended(at) ?? expect.any(FairleadError));
    await until(() => server.open() === 0);
  });

  it('that is reset at any byte', async () => {
    const { server, engine } = await peer('tcp', (socket, at) =>
      socket.write(bytes.subarray(0, at), () => socket.resetAndDestroy()),
    );
    const places = below(bytes.length);
    const results = await Promise.all(places.map((at) => outcome(kind.read(engine, options(at)))));
    for (const at of places) {
      if (results[at] instanceof FairleadError) continue;
      // libuv reports a reset as an end if the reset comes together with the last bytes.
      expect(at, `at ${at}`).toBeGreaterThanOrEqual(head.length);
      expect(results[at], `at ${at}`).toEqual(kind.ended(at) ?? 'an error');
    }
    expect(server.open()).toBe(0);
  });

  it('that turns to nonsense at any byte', async () => {
    const nonsense = ['\0'.repeat(20), '\xff'.repeat(20), 'HTTP/1.1 200 OK\r\n', '\r\n\r\n', '}]"0\r\n\r\n'];
    const { server, engine } = await peer('unix', (socket, at) => {
      socket.write(bytes.subarray(0, at % bytes.length));
      socket.end(nonsense[Math.floor(at / bytes.length)]!, 'latin1');
    });
    const places = below(bytes.length * nonsense.length);
    await Promise.all(places.map((at) => outcome(kind.read(engine, options(at)))));
    await until(() => server.open() === 0);
  });

  it('that is random from any byte on', async () => {
    let noise = new Uint8Array();
    const { server, engine } = await peer('unix', (socket) => socket.end(noise));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 50 }), fc.nat(), async (random, at) => {
        noise = Buffer.concat([bytes.subarray(0, at % bytes.length), random]);
        await outcome(kind.read(engine, {}));
      }),
    );
    await until(() => server.open() === 0);
  });

  it.each(['unix', 'tcp'] as const)('is the same byte by byte, over %s', async (where) => {
    const { server, engine } = await peer(where, (socket) => {
      let at = 0;
      const more = () => {
        if (at === bytes.length) return socket.end();
        socket.write(bytes.subarray(at, ++at));
        setImmediate(more);
      };
      more();
    });
    expect(await kind.read(engine, {})).toEqual(whole);
    await until(() => server.open() === 0);
  });

  it('does not leave bytes behind it to the next call', async () => {
    const surplus = 'HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nsurplus';
    const { engine } = await peer('unix', (socket, at) =>
      at === 0 ? socket.write(Buffer.concat([bytes, Buffer.from(surplus)])) : socket.write(OK),
    );
    const first = outcome(kind.read(engine, { ...options(0), timeouts: { readTimeout: 100 } }));
    // If the end of the connection is the end of the answer, the answer has no end here.
    if (!kind.open) await first;
    expect(await engine._ping.SystemPing({}, options(1))).toBe('ok');
  });
});

it.each([
  ['readTimeout', 'READ_TIMEOUT'],
  ['callTimeout', 'CALL_TIMEOUT'],
])('an answer that falls silent at any byte, with a %s', async (name, code) => {
  const places = answers.flatMap((kind) => below(kind.bytes.length).map((at) => ({ kind, at })));
  const { server, engine } = await peer('unix', (socket, place) => {
    const { kind, at } = places[place]!;
    socket.write(kind.bytes.subarray(0, at));
  });
  // A listening socket has room for only some connections at once. Further ones would not get through.
  for (let first = 0; first < places.length; first += 400) {
    const calls = places.slice(first, first + 400).map(async ({ kind, at }, index) => {
      const limits = { ...options(first + index), timeouts: { [name]: 300 } };
      const error = await rejection(kind.read(engine, limits));
      expect(error, `${kind.name} at ${at}`).toBeInstanceOf(TimeoutError);
      expect(error, `${kind.name} at ${at}`).toHaveProperty('code', code);
    });
    await Promise.all(calls);
  }
  await until(() => server.open() === 0);
});

it.each(['end', 'destroy', 'resetAndDestroy'] as const)(
  'a request that the engine breaks off at any byte, by %s',
  async (how) => {
    const server = await rawServer((socket, at) => {
      const stop = () => socket.bytesRead >= at && socket[how]();
      socket.on('data', stop);
      stop();
    }, 'tcp');
    const engine = engineAt(server);
    let running = 0;
    async function* source() {
      running++;
      try {
        for (;;) {
          yield Buffer.from('some bytes');
          await new Promise((resolve) => setImmediate(resolve));
        }
      } finally {
        running--;
      }
    }
    const calls = below(300).map(() =>
      rejection(engine.containers.PutContainerArchive({ id: 'a', path: '/', inputStream: source() })),
    );
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(FairleadError);
    await until(() => server.open() === 0 && running === 0);
  },
);
