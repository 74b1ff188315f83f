/** Opens a socket of the operating system: a unix socket, a named pipe, TCP. */
import { Socket } from 'node:net';
import type { Endpoint } from '../endpoint/endpoint.js';
import { type Opening, socketOptions } from './open.js';
import { tuned } from './tuned.js';

/**
 * The length of the longest path of a socket, without the NUL at its end. With the NUL, Linux has room for 108 bytes
 * (https://man7.org/linux/man-pages/man7/unix.7.html), and BSDs have room for 104.
 */
const PATH_BYTES = process.platform === 'linux' ? 107 : 103;

export function openSocket(endpoint: Endpoint): Opening {
  return { stream: connect(new Socket(socketOptions), endpoint), ready: 'connect' };
}

function connect(socket: Socket, endpoint: Endpoint): Socket {
  switch (endpoint.kind) {
    case 'unix':
      // Node cuts a longer path off, and could reach another socket.
      if (Buffer.byteLength(endpoint.path) > PATH_BYTES)
        return socket.destroy(
          new Error(`its path is longer than the ${PATH_BYTES} bytes that the system allows`),
        );
      return socket.connect({ path: endpoint.path });
    case 'npipe':
      return socket.connect({ path: endpoint.path });
    case 'tcp':
      return tuned(socket.connect({ host: endpoint.host, port: endpoint.port }));
    case 'ssh':
      throw new TypeError('no socket leads to an engine behind ssh');
  }
}
