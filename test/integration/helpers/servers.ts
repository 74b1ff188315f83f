/** The addresses of the unit tests' servers, in the form that users write; and a proxy in front of an engine. */
import { connect, type Socket } from 'node:net';
import { type RawServer, rawServer } from '../../unit/helpers/server.js';

export { uriOf } from '../../unit/helpers/server.js';

/** The address of an engine, in the form that node:net takes. */
function addressOf(uri: string): { path: string } | { host: string; port: number } {
  const { protocol, pathname, hostname, port } = new URL(uri);
  return protocol === 'unix:' ? { path: pathname } : { host: hostname, port: Number(port) };
}

/**
 * Starts a proxy that passes bytes and half-closes on, to an engine and back.
 *
 * @param watch Is told of every connection of a client.
 */
export function before(uri: string, watch: (socket: Socket) => void = () => {}): Promise<RawServer> {
  return rawServer((socket) => {
    watch(socket);
    const behind: Socket = connect({ ...addressOf(uri), allowHalfOpen: true });
    behind.on('error', () => socket.destroy()).pipe(socket);
    socket.on('close', () => behind.destroy()).pipe(behind);
  });
}
