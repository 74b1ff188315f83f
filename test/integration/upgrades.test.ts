/** Connections that leave HTTP for a protocol of the caller's: the raw connection is the result. */
import { once } from 'node:events';
import { Duplex } from 'node:stream';
import { connect } from 'fairlead/v1.41';
import { expect, it } from 'vitest';
import { onEveryEngine } from '../engines/each-engine.js';
import { engineAt, makeContainer, unique } from './helpers/things.js';

onEveryEngine('a connection', ({ uri }) => {
  it('becomes HTTP/2 for a session, on which the engine speaks first', async () => {
    const headers = { 'X-Docker-Expose-Session-Uuid': unique() };
    const socket = await engineAt(uri).session.Session({}, { as: 'socket', headers });
    const [first] = await once(socket, 'data');
    // The preface: https://www.rfc-editor.org/rfc/rfc9113#section-3.4
    expect(String(first)).toMatch(/^PRI \* HTTP\/2\.0\r\n/);
    socket.destroy();
  });

  it('becomes a websocket, whose frames are those of its protocol', async () => {
    const id = await makeContainer(
      uri,
      { Cmd: ['sh', '-c', 'sleep 0.3; echo hello; sleep 60'] },
      { start: true },
    );
    // Up to v1.41 it attaches to every output, and has no parameters to say otherwise.
    await using engine = connect({ uri });
    const socket = await engine.containers.ContainerAttachWebsocket(
      { id, stream: true },
      {
        as: 'socket',
        headers: {
          Origin: 'http://engine',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': Buffer.alloc(16, 1).toString('base64'),
        },
      },
    );
    expect(socket).toBeInstanceOf(Duplex);
    const [frame] = (await once(socket, 'data')) as [Buffer];
    // A final frame, text or binary, unmasked: https://www.rfc-editor.org/rfc/rfc6455#section-5.2
    expect([0x81, 0x82]).toContain(frame[0]);
    expect(frame.subarray(2).toString()).toBe('hello\n');
    socket.destroy();
  });
});
