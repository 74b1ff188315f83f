/**
 * Runs credential helpers. A credential helper is a program `docker-credential-NAME`. It takes a verb as its argument and
 * a server on stdin, and answers with JSON. The protocol is that of github.com/docker/docker-credential-helpers.
 */
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Environment, JsonObject } from '../docker/config.js';
import { ConfigError, FairleadError } from '../errors.js';
import { abortable, abortReason, limitCall } from '../util/abort.js';
import { errorCode } from '../util/error-code.js';
import { isObject } from '../util/is-object.js';
import type { PlainCredentials } from './credentials.js';
import { hostOf } from './registry.js';

export interface HelperOptions {
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
  /** The limit for one answer, in milliseconds. */
  readonly timeout?: number | undefined;
}

/** The output with which a helper fails if it does not know the server. */
const NOT_FOUND = 'credentials not found in native keychain';
/** The user name that marks the secret as an identity token. */
const TOKEN = '<token>';
/** The limit for the length of an answer, in bytes. */
const MAX_ANSWER = 1024 * 1024;

/** Asks a helper for the credentials for a server. Undefined if the helper does not know the server. */
export async function getFromHelper(
  name: string,
  server: string,
  options: HelperOptions,
): Promise<PlainCredentials | undefined> {
  const answer = await ask(name, 'get', server, options);
  if (answer === undefined) return undefined;
  const { Username: username = '', Secret: secret = '' } = answer;
  if (typeof username !== 'string' || typeof secret !== 'string') throw unexpectedAnswer(name, 'get');
  if (username === TOKEN) return { identitytoken: secret, serveraddress: server };
  return { username, password: secret, serveraddress: server };
}

/** Asks a helper for the servers that it has credentials for. */
export async function listOfHelper(name: string, options: HelperOptions): Promise<string[]> {
  // Helpers read stdin to its end for every verb. The docker CLI sends this text.
  const answer = await ask(name, 'list', 'unused', options);
  return Object.keys(answer ?? {});
}

/**
 * Runs a helper and parses its answer. Error messages never quote the output of the helper, because it may be a secret.
 *
 * @returns The answer. Undefined if the helper does not know the server.
 * @throws {ConfigError} `HELPER_NOT_FOUND`, `HELPER_FAILED` or `HELPER_OUTPUT`.
 * @throws {TimeoutError} The helper took longer than the timeout.
 * @throws {AbortError} The signal was aborted.
 */
async function ask(
  name: string,
  verb: 'get' | 'list',
  input: string,
  options: HelperOptions,
): Promise<JsonObject | undefined> {
  const program = `docker-credential-${name}`;
  const asked = verb === 'get' ? `${program} get for ${hostOf(input)}` : `${program} ${verb}`;
  const failed = (why: string, cause?: unknown) =>
    new ConfigError('HELPER_FAILED', program, `${asked} ${why}`, cause === undefined ? {} : { cause });
  // A name with a slash would be a path, but helpers are looked for only in the PATH. Node refuses a name with a NUL.
  if (/[/\\\0]/.test(name)) throw failed('cannot be run: its name contains a slash or a NUL character');
  let ended: Ended;
  try {
    ended = await runProgram(program, verb, input, options);
  } catch (cause) {
    if (cause instanceof FairleadError) throw cause;
    if (errorCode(cause) === 'ENOENT') {
      const message = `${program}, which the docker config names, is not in the PATH`;
      throw new ConfigError('HELPER_NOT_FOUND', program, message, { cause });
    }
    throw failed('cannot be run', cause);
  }
  const { status, signal, output } = ended;
  if (status === 0) return parse(name, verb, output);
  if (output.trim() === NOT_FOUND) return undefined;
  throw failed(
    status === null ? `was ended by ${signal}` : `failed with status ${status}; run it by hand to see why`,
  );
}

function parse(name: string, verb: string, output: string): JsonObject {
  let answer: unknown;
  try {
    answer = JSON.parse(output);
  } catch {
    // The parser's error quotes the text, which may be a secret. So it is not kept as the cause.
    throw unexpectedAnswer(name, verb);
  }
  if (!isObject(answer)) throw unexpectedAnswer(name, verb);
  return answer;
}

function unexpectedAnswer(name: string, verb: string): ConfigError {
  const program = `docker-credential-${name}`;
  const message = `${program} ${verb} did not answer with the JSON of a credential helper`;
  return new ConfigError('HELPER_OUTPUT', program, message);
}

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly output: string;
}

async function runProgram(
  program: string,
  verb: string,
  input: string,
  { env, signal, timeout }: HelperOptions,
): Promise<Ended> {
  const { spawn } = await import('node:child_process');
  const limit = limitCall(signal, timeout, program);
  try {
    if (limit.signal?.aborted) throw abortReason(limit.signal);
    const child = spawn(program, [verb], { env, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    try {
      return await abortable(endOf(program, child, input), limit.signal);
    } finally {
      // A program that the helper started may keep the output open after the helper has ended.
      child.kill('SIGKILL');
      child.stdout.destroy();
    }
  } finally {
    limit.finish();
  }
}

function endOf(
  program: string,
  child: ChildProcessByStdio<Writable, Readable, null>,
  input: string,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    child.on('error', reject);
    child.stdout.on('error', reject);
    // A helper may end without reading its input. Its exit status tells if it failed.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_ANSWER) chunks.push(chunk);
      else
        reject(
          new ConfigError('HELPER_OUTPUT', program, `${program} answered with more than ${MAX_ANSWER} bytes`),
        );
    });
    child.once('close', (status, signal) =>
      resolve({ status, signal, output: Buffer.concat(chunks).toString() }),
    );
  });
}
