/** Where the servers of the unit tests are, as users write it, and a server that stands before an engine. */
import { connect, type Socket } from 'node:net';
import { formatEndpoint } from '../../../src/endpoint/endpoint.js';
import { type RawServer, rawServer } from '../../unit/helpers/server.js';

export function uriOf({ endpoint }: Pick<RawServer, 'endpoint'>): string {
  return formatEndpoint(endpoint);
}

/** Where an engine is, as node:net takes it. */
function addressOf(uri: string): { path: string } | { host: string; port: number } {
  const { protocol, pathname, hostname, port } = new URL(uri);
  return protocol === 'unix:' ? { path: pathname } : { host: hostname, port: Number(port) };
}

/**
 * Passes everything on to an engine and back, each end of it too.
 *
 * @param watch Told of every connection that a client makes.
 */
export function before(uri: string, watch: (socket: Socket) => void = () => {}): Promise<RawServer> {
  return rawServer((socket) => {
    watch(socket);
    const behind: Socket = connect({ ...addressOf(uri), allowHalfOpen: true });
    behind.on('error', () => socket.destroy()).pipe(socket);
    socket.on('close', () => behind.destroy()).pipe(behind);
  });
}
