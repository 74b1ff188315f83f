/** Checks the options of a connection. */
import type { Conn } from '../call-options.js';
import { checkMtls } from '../endpoint/tls.js';
import type { LocationOptions } from '../engine-profile.js';
import { UsageError } from '../errors.js';
import { invalidOption, reading, readOptions } from '../util/check-options.js';
import { byLowerCase, type Headers } from '../util/headers.js';
import { type ResolvedTimeouts, resolveTimeouts } from '../util/timeouts.js';
import { shownValue } from '../util/wrong-argument.js';

const NAMES = ['uri', 'context', 'mtls', 'tls', 'timeouts', 'connections', 'headers'] as const;

/** The headers that belong to one request or to its connection. No header of every request can have these names. */
const OF_ONE_REQUEST = ['content-length', 'upgrade', 'trailer'];

/** The options of a connection, read and checked once. Later changes of the object that the caller wrote change nothing. */
export interface CheckedConn extends LocationOptions {
  readonly timeouts: ResolvedTimeouts;
  /** The largest number of connections at a time. */
  readonly connections: number;
  readonly headers: Headers;
}

/**
 * Checks every option of a connection before any is used.
 *
 * @throws {UsageError} `INVALID_OPTION`: an option is unknown, cannot be read, or has a value of another type.
 */
export function checkConn(conn: Conn): CheckedConn {
  return reading('conn', () => checkAll(conn));
}

function checkAll(conn: Conn): CheckedConn {
  const { uri, context, mtls, tls, timeouts, connections, headers } = readOptions('conn', conn, NAMES);
  if (uri !== undefined && typeof uri !== 'string')
    throw new UsageError('INVALID_URI', 'conn: uri must be a string such as unix:///path/to/socket');
  if (context !== undefined && (typeof context !== 'string' || context === ''))
    throw invalidOption('conn', ': context must be the name of a context');
  if (mtls !== undefined && tls !== undefined)
    throw invalidOption('conn', ': tls and mtls are two names of one option: give one');
  const checked =
    mtls !== undefined ? checkMtls('mtls', mtls) : tls !== undefined ? checkMtls('tls', tls) : undefined;
  return {
    uri,
    context,
    mtls: checked,
    timeouts: resolveTimeouts(timeouts as Conn['timeouts']),
    connections: checkConnections(connections),
    headers: checkHeaders(headers as Conn['headers']),
  };
}

function checkConnections(given: unknown = Number.POSITIVE_INFINITY): number {
  const right = given === Number.POSITIVE_INFINITY || (Number.isSafeInteger(given) && Number(given) > 0);
  if (!right)
    throw invalidOption(
      'conn',
      `: connections must be a whole number above 0 or Infinity, not ${shownValue(given)}`,
    );
  return given as number;
}

function checkHeaders(given: Conn['headers']): Headers {
  const headers = byLowerCase(given);
  const wrong = OF_ONE_REQUEST.find((name) => Object.hasOwn(headers, name));
  if (wrong !== undefined)
    throw invalidOption('conn', `: the header ${wrong} belongs to one request, and cannot be in headers`);
  const { connection } = headers;
  if (connection !== undefined && !/^(close|keep-alive)$/i.test(String(connection)))
    throw invalidOption('conn', ': the header connection can only be close or keep-alive');
  return headers;
}
