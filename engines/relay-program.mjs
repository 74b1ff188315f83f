/**
 * Runs in an engine's network. Receives a listening server from its parent process, and connects each of the server's
 * connections to a port of 127.0.0.1. Bytes and half-closes are passed on in both directions. A server stays in the
 * network in which it was opened.
 */
import { connect } from 'node:net';

process.on('message', (port, server) => {
  server.on('connection', (socket) => {
    socket.allowHalfOpen = true;
    const behind = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    socket.on('error', () => behind.resetAndDestroy()).pipe(behind);
    behind.on('error', () => socket.resetAndDestroy()).pipe(socket);
  });
  process.send?.('listening');
});
process.on('disconnect', () => process.exit());
