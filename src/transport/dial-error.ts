/** Makes the error for an engine that cannot be reached: what happened, and what to check. */
import { type Endpoint, formatEndpoint } from '../endpoint/endpoint.js';
import { ConnectionError, type ConnectionErrorCode, FairleadError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { connectionLost } from './engine-socket.js';
import { adviceOnTls, isPlain } from './plain-to-tls.js';
import { type TlsFailure, tlsFailure } from './tls-failure.js';

const CODES: Readonly<Record<string, ConnectionErrorCode>> = {
  ENOENT: 'SOCKET_NOT_FOUND',
  EACCES: 'PERMISSION_DENIED',
  EPERM: 'PERMISSION_DENIED',
  ECONNREFUSED: 'CONNECTION_REFUSED',
  ENOTFOUND: 'HOST_NOT_FOUND',
  EAI_AGAIN: 'HOST_NOT_FOUND',
  EHOSTUNREACH: 'HOST_UNREACHABLE',
  ENETUNREACH: 'HOST_UNREACHABLE',
  ETIMEDOUT: 'HOST_UNREACHABLE',
  EAGAIN: 'QUEUE_FULL',
};

function advice(
  code: ConnectionErrorCode,
  endpoint: Endpoint,
  error: Error,
  socketGroup: string | undefined,
): string {
  const unix = endpoint.kind === 'unix';
  switch (code) {
    case 'SOCKET_NOT_FOUND':
      return 'there is no such socket. Check that the engine runs and that it listens on this path';
    case 'PERMISSION_DENIED':
      return unix
        ? `this user may not open the socket. Check its owner and mode; members of its group${socketGroup === undefined ? '' : ` (often '${socketGroup}')`} and root may open it`
        : 'the system forbids the connection. Check the firewall';
    case 'CONNECTION_REFUSED':
      return unix
        ? 'nothing listens on this socket. Check that the engine runs: a stopped engine may leave the file behind'
        : 'nothing listens on this port. Check that the engine runs, that it listens on TCP, and the port';
    case 'HOST_NOT_FOUND':
      return "the host's name does not resolve. Check its spelling and the name service";
    case 'HOST_UNREACHABLE':
      return 'the host does not answer. Check the address, the network and any firewall between';
    case 'QUEUE_FULL':
      return 'it accepts no more connections at the moment, and its queue of connections stays full. Check that the engine does not hang, or make fewer calls at the same time';
    default:
      return error.message;
  }
}

function adviceFor(endpoint: Endpoint, error: Error, socketGroup: string | undefined): TlsFailure {
  const failure = isSecure(endpoint) ? tlsFailure(error) : undefined;
  if (failure !== undefined) return failure;
  const code = CODES[errorCode(error) ?? ''] ?? 'CONNECTION_FAILED';
  // The server accepted the connection and broke off within the handshake.
  if (isSecure(endpoint) && errorCode(error) === 'ECONNRESET')
    return {
      code,
      advice: 'the server broke off the TLS handshake. Check the port, and check if the server speaks TLS',
    };
  return { code, advice: advice(code, endpoint, error, socketGroup) };
}

function isSecure(endpoint: Endpoint): boolean {
  return endpoint.kind === 'tcp' && endpoint.mtls !== undefined;
}

/**
 * Returns the error for a connection that ended before the engine answered. With TLS 1.3, a client learns that its
 * certificate was refused only when it reads.
 */
export function lostBefore(endpoint: Endpoint, error: Error): FairleadError {
  if (isSecure(endpoint) && tlsFailure(error) !== undefined) return dialError(endpoint, error);
  // Many servers with TLS close a connection with plain HTTP without a word.
  const advice = isPlain(endpoint) ? `. If this port requires TLS, ${adviceOnTls(endpoint)}` : '';
  return connectionLost(endpoint, 'before it answered', error, advice);
}

/** What an error of the system has for its code if the engine ends while the connection waits in its queue. */
const LOST: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE']);

/**
 * Returns the error for an engine that cannot be reached. An engine may end while the connection waits in its queue:
 * the error is then that of an engine which ends just after it has accepted, since no client can tell the two apart.
 *
 * @param socketGroup The group whose members may often open the engine's socket.
 */
export function dialError(endpoint: Endpoint, error: Error, socketGroup?: string): FairleadError {
  if (error instanceof FairleadError) return error;
  if (!isSecure(endpoint) && LOST.has(errorCode(error))) return lostBefore(endpoint, error);
  const { code, advice } = adviceFor(endpoint, error, socketGroup);
  const where = formatEndpoint(endpoint);
  return new ConnectionError(code, where, `cannot reach the engine at ${where}: ${advice}`, { cause: error });
}
