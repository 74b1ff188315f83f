/**
 * A connection to an engine on another machine through the `ssh` program, as the engines' own command lines make it. On
 * the other machine, a command of the engine joins its input and output to the engine's socket. The user's
 * `.ssh/config`, keys, agent and jump hosts apply, as for any use of ssh.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { Duplex, type Readable, type Writable } from 'node:stream';
import { type Endpoint, encodePath, formatEndpoint } from '../endpoint/endpoint.js';
import type { EngineAccess } from '../engine-profile.js';
import { ConnectionError, type FairleadError, TimeoutError } from '../errors.js';
import { PIECE } from '../util/piece.js';
import type { DialAccess, Opening } from './open.js';

export type SshEndpoint = Endpoint & { readonly kind: 'ssh' };
type Ssh = ChildProcessByStdio<Writable, Readable, Readable>;

/** The number of characters of ssh's error output that are kept. */
const KEPT = 4096;

/** Quotes a word for the other machine's shell, if the word needs quotes. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * A key that is named is the only one. Otherwise ssh offers the keys of its agent first, and a server refuses the
 * connection after a few. In the name of a file, ssh replaces a percent sign and a letter.
 */
const identityArguments = (file: string) => [
  ...['-i', file.replaceAll('%', '%%')],
  ...['-o', 'IdentitiesOnly=yes'],
];

/** Without the last option, ssh tells each time that it has added the host to the list of known hosts. */
const UNKNOWN_HOST = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR'].flatMap(
  (option) => ['-o', option],
);

/**
 * @param connectTimeout In milliseconds; 0 for ssh's own timeout. ssh counts in whole seconds, so the time is rounded
 * up.
 */
export function sshArguments(
  { host, user, port, path, identity, knownHost = true }: SshEndpoint,
  { program, hostOption, decodesUri = false, command }: EngineAccess['dialStdio'],
  connectTimeout: number,
): string[] {
  return [
    // Nobody can answer if ssh asks for a password.
    ...['-o', 'BatchMode=yes', '-T'],
    ...(connectTimeout > 0 ? ['-o', `ConnectTimeout=${Math.ceil(connectTimeout / 1000)}`] : []),
    ...(identity === undefined ? [] : identityArguments(identity)),
    ...(knownHost ? [] : UNKNOWN_HOST),
    ...(user === undefined ? [] : ['-l', user]),
    ...(port === undefined ? [] : ['-p', String(port)]),
    '--',
    host,
    program,
    ...(path === undefined ? [] : [hostOption, quote(`unix://${decodesUri ? encodePath(path) : path}`)]),
    ...command,
  ];
}

export function openSsh(endpoint: Endpoint, { dialStdio }: DialAccess, connectTimeout: number): Opening {
  if (endpoint.kind !== 'ssh') throw new TypeError('the endpoint is not reached by ssh');
  const stdio: ['pipe', 'pipe', 'pipe'] = ['pipe', 'pipe', 'pipe'];
  const child = spawn('ssh', sshArguments(endpoint, dialStdio, connectTimeout), { stdio });
  return { stream: new SshStream(endpoint, dialStdio.program, child, connectTimeout), ready: 'connect' };
}

/** The exit code of the other machine's shell if it does not find a program. */
const NOT_FOUND = 127;

/** The connection. The ssh program ends with the connection. */
export class SshStream extends Duplex {
  readonly #endpoint: SshEndpoint;
  /** The program that runs on the other machine. */
  readonly #program: string;
  readonly #child: Ssh;
  readonly #connectTimeout: number;
  #said = '';
  /** True once the engine has sent anything. */
  #answered = false;
  /** True while the connection waits for its next call. The pool sets it. */
  idle = false;
  /** True once the ssh program and its pipes have ended. */
  #ended = false;

  /** @param connectTimeout In milliseconds; 0 for none. ssh itself enforces it. */
  constructor(endpoint: SshEndpoint, program: string, child: Ssh, connectTimeout: number) {
    super({ highWaterMark: PIECE, allowHalfOpen: false });
    this.#endpoint = endpoint;
    this.#program = program;
    this.#child = child;
    this.#connectTimeout = connectTimeout;
    child.stdout.on('data', (chunk: Buffer) => {
      this.#answered = true;
      if (!this.push(chunk)) child.stdout.pause();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-KEPT);
    });
    // The end of the program tells what went wrong.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on('error', () => {});
    // Until the engine answers, only the start of the program is known.
    child.once('spawn', () => this.emit('connect'));
    child.once('error', (error) => this.destroy(this.#failed(error)));
    // The pipes end later than the program, and a call could take the connection in between. An idle connection has
    // nothing more to send, so it is destroyed at once.
    child.once('exit', () => {
      if (this.idle) this.destroy();
    });
    child.once('close', (code, signal) => {
      this.#ended = true;
      if (code === 0) this.push(null);
      else this.destroy(this.#failed(new Error(`ssh ended with ${code ?? signal}`), code));
    });
  }

  /** Makes the error for a failure, from the messages of ssh and of the other machine. */
  #failed(cause: Error & { code?: string }, exitCode?: number | null): FairleadError {
    const where = formatEndpoint(this.#endpoint);
    const why = this.#said.trim() || cause.message;
    if (this.#answered)
      return new ConnectionError(
        'CONNECTION_LOST',
        where,
        `the connection to the engine at ${where} was lost: ${why}`,
        { cause },
      );
    if (this.#connectTimeout > 0 && /timed out/i.test(this.#said))
      return new TimeoutError('connect', this.#connectTimeout, where);
    const advice =
      cause.code === 'ENOENT'
        ? 'there is no ssh program in the PATH'
        : exitCode === NOT_FOUND
          ? `${why}. The program ${this.#program} must be in the PATH on that machine`
          : why;
    return new ConnectionError('CONNECTION_FAILED', where, `cannot reach the engine at ${where}: ${advice}`, {
      cause,
    });
  }

  override _read(): void {
    this.#child.stdout.resume();
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#child.stdin.write(chunk, encoding, (error) => {
      if (!error || this.#ended) callback(error);
      // The end of the program explains more than the failed write.
      else this.#child.once('close', () => callback(error));
    });
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.#child.stdin.end(callback);
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    const { stdin, stdout, stderr } = this.#child;
    for (const stream of [stdin, stdout, stderr]) stream.destroy();
    this.#child.kill();
    callback(error);
  }

  /** Lets this process end although the ssh program runs. */
  unref(): this {
    this.#each((part) => part.unref());
    return this;
  }

  ref(): this {
    this.#each((part) => part.ref());
    return this;
  }

  #each(call: (part: { ref(): void; unref(): void }) => void): void {
    const { stdin, stdout, stderr } = this.#child;
    for (const part of [this.#child, stdin, stdout, stderr]) if (isRefable(part)) call(part);
  }
}

function isRefable(part: object): part is { ref(): void; unref(): void } {
  return 'ref' in part && 'unref' in part;
}
