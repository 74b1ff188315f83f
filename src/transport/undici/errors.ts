/** Makes fairlead's errors from undici's errors. */
import { type Endpoint, formatEndpoint } from '../../endpoint/endpoint.js';
import { ConnectionError, FairleadError, StreamError, UsageError } from '../../errors.js';
import { errorCode } from '../../util/error-code.js';
import { ownEntry } from '../../util/property.js';
import { lostBefore } from '../dial-error.js';
import { isAlert, isPlain, requiresTls } from '../plain-to-tls.js';

/** Removes the engine's data from an error. The errors of undici's parser hold such data, which must not be printed. */
function scrub(error: Error): Error {
  Reflect.deleteProperty(error, 'data');
  return error;
}

/**
 * Returns the error for a server that answers against the rules of HTTP.
 *
 * @param what The server's fault, for the message.
 */
export function misanswered(where: string, what: string, cause?: Error): ConnectionError {
  const message = `the server at ${where} ${what}. Check the port, and any proxy between`;
  return new ConnectionError('PROTOCOL_ERROR', where, message, cause && { cause });
}

/** The answers that undici refuses, by the text of its error: undici has one code for all errors of a socket. */
const REFUSED_ANSWERS: Readonly<Record<string, string>> = {
  'bad response': 'sent `100 Continue`, and no request had asked for it',
  'bad upgrade': 'switched protocols, and nobody asked it to',
};

/** The answers that undici refuses, by the code of its error. */
const REFUSED_BY_CODE: Readonly<Record<string, string>> = {
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH:
    'sent a content-length that is no length, or not the length of the body',
  // undici asserts what its parser lets pass, such as the status 000.
  ERR_ASSERTION: 'sent an answer that HTTP does not allow',
};

/** Returns the error for a call that undici gave up before there were headers. */
export function replyError(
  error: Error,
  endpoint: Endpoint,
  socketFailure: Error | undefined,
): FairleadError {
  if (error instanceof FairleadError) return error;
  const code = errorCode(error) ?? '';
  const where = formatEndpoint(endpoint);
  if (code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED') {
    return new UsageError('INVALID_OPTION', `the request cannot be sent: ${error.message}`, { cause: error });
  }
  if (code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') {
    const message = 'the request body is not as long as its content-length says';
    return new StreamError('REQUEST_BODY_FAILED', message, { cause: error });
  }
  if (isPlain(endpoint) && isAlert(Reflect.get(error, 'data'))) return requiresTls(endpoint, scrub(error));
  if (error.name === 'HTTPParserError' || code === 'UND_ERR_HEADERS_OVERFLOW') {
    const message = `the server at ${where} does not speak HTTP: ${error.message}. Check the port, and check if the server requires TLS`;
    return new ConnectionError('PROTOCOL_ERROR', where, message, { cause: scrub(error) });
  }
  const fault =
    code === 'UND_ERR_SOCKET' ? ownEntry(REFUSED_ANSWERS, error.message) : ownEntry(REFUSED_BY_CODE, code);
  if (fault !== undefined) return misanswered(where, fault, scrub(error));
  return lostBefore(endpoint, socketFailure ?? error);
}

/** Returns the error for an answer that broke off within its body. */
export function brokenBody(error: Error): FairleadError {
  if (error instanceof FairleadError) return error;
  return new StreamError('BODY_BROKEN', "the engine's answer broke off before its end", {
    cause: scrub(error),
  });
}
