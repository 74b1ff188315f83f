/**
 * Runs in an engine's network: passes on what comes to a server that it is given, to a port of 127.0.0.1, byte for byte
 * and each end of it. A server keeps the network that it was opened in.
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
