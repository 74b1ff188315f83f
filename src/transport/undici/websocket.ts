/**
 * A websocket as a stream of bytes: the contents of its messages, one after another.
 *
 * undici's WebSocket performs the handshake, and writes and reads the frames. The request and the connection are those
 * of any upgrade, so aborts, timeouts and error statuses work as for any upgrade.
 *
 * Messages are not compressed, and have a largest length. undici holds each message whole in memory, before it is read.
 */
import { Duplex } from 'node:stream';
import { StreamError } from '../../errors.js';
import type { Headers } from '../../util/headers.js';
import { PIECE } from '../../util/piece.js';
import type { ResultSocket } from '../../util/ref-counted.js';
import { type EngineSocket, whenRead } from '../engine-socket.js';
import type { UpgradeResponse } from '../transport.js';
import type { Undici } from './undici.js';

type WebSocket = InstanceType<Undici['WebSocket']>;
type DispatchOptions = Parameters<InstanceType<Undici['Dispatcher']>['dispatch']>[0];
type DispatchController = Parameters<
  NonNullable<Parameters<InstanceType<Undici['Dispatcher']>['dispatch']>[1]['onRequestUpgrade']>
>[0];

/** The time that the engine has to close the connection of a closed websocket, in milliseconds. */
const CLOSE_TIMEOUT = 5000;
/** The codes with which a websocket closes when nothing is wrong: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 */
const ORDERLY = [1000, 1001, 1005];
/** The code for a connection that ended without a closing message. */
const ABSENT = 1006;
/** The code with which we close if a message is too large. */
const TOO_LARGE = 1009;
/** The code with which we close if a message has too many pieces. */
const TOO_MANY_PIECES = 1008;
/** The length of the longest message that is accepted, in bytes. Engines send output in pieces of some KiB. */
const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
/** The number of pieces in which a message may come. Without a limit, empty pieces would take memory without an end. */
const MAX_FRAGMENTS = 128 * 1024;
/** The first byte of a closing message. */
const CLOSING = 0x88;
const EXTENSIONS = 'sec-websocket-extensions';
const NOTHING = Buffer.alloc(0);

/**
 * Opens a websocket. An engine that does not switch protocols answers as it does to any upgrade.
 *
 * @param send Asks for the upgrade, with the headers of the handshake.
 * @throws As `send`.
 * @throws {StreamError} `NOT_SWITCHED`: the answer does not complete the handshake.
 */
export function openWebSocket(
  { Dispatcher, WebSocket }: Undici,
  send: (handshake: Headers) => Promise<UpgradeResponse>,
): Promise<UpgradeResponse> {
  return new Promise((resolve, reject) => {
    let response: (UpgradeResponse & { socket: EngineSocket }) | undefined;
    class Handshake extends Dispatcher {
      /** The limits of undici's parser. By default there are none. */
      readonly webSocketOptions = { maxPayloadSize: MAX_MESSAGE_BYTES, maxFragments: MAX_FRAGMENTS };

      override dispatch(...[options, handler]: Parameters<InstanceType<typeof Dispatcher>['dispatch']>) {
        send(handshakeOf(options)).then((answer) => {
          const { status, headers } = answer;
          if (answer.socket === undefined) {
            resolve(answer);
            websocket.close();
            return;
          }
          // Only an upgrade to `tcp` may hand over anything but an engine socket.
          const socket = answer.socket as EngineSocket;
          if (headers[EXTENSIONS] !== undefined) {
            socket.destroy();
            failed(notAsked(String(headers[EXTENSIONS])));
            return;
          }
          response = { ...answer, socket };
          handler.onRequestUpgrade?.(controllerOf(socket), status, single(headers), socket);
        }, failed);
        return true;
      }
    }
    const failed = (reason: unknown) => {
      reject(reason);
      websocket.close();
    };
    // The dispatcher decides where the request goes. The address is not used.
    const websocket = new WebSocket('ws://engine', { dispatcher: new Handshake() });
    websocket.addEventListener('open', () => {
      const { socket } = response!;
      // The socket may have been lost or aborted before undici listened to it.
      if (socket.destroyed) return reject(socket.lost(socket.failure ?? new Error('the connection ended')));
      const messages = new Messages(websocket, socket);
      resolve({ ...response!, body: messages, socket: messages });
    });
    websocket.addEventListener('close', () => {
      const message = "the engine's answer does not complete the handshake of a websocket";
      reject(new StreamError('NOT_SWITCHED', message));
      response?.socket.destroy();
    });
  });
}

/**
 * Returns the headers that undici adds for the handshake. The rest of the request comes from the operation. Compression
 * is left out: a few bytes of a compressed message could fill the memory.
 */
function handshakeOf({ headers }: DispatchOptions): Headers {
  const handshake: Headers = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (name.startsWith('sec-websocket-') && name !== EXTENSIONS && typeof value === 'string')
      handshake[name] = value;
  }
  return handshake;
}

function notAsked(extension: string): StreamError {
  const message = `the engine's answer agrees to an extension of the websocket protocol that nobody asked for: ${extension}`;
  return new StreamError('NOT_SWITCHED', message);
}

function single(headers: Headers): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** Makes undici's controller of the connection. HTTP ends with the upgrade, so there is nothing to pause. */
function controllerOf(socket: EngineSocket): DispatchController {
  return {
    aborted: false,
    paused: false,
    reason: null,
    abort: (reason) => socket.destroy(reason),
    pause() {},
    resume() {},
  };
}

/**
 * The contents of a websocket's messages. Reading gives the engine's messages, text and binary. Every write is a binary
 * message.
 */
class Messages extends Duplex implements ResultSocket {
  readonly #websocket: WebSocket;
  readonly #socket: EngineSocket;
  /** True once we have closed the websocket. The end of the connection is no error then. */
  #closed = false;
  #timer: NodeJS.Timeout | undefined;
  /** The code and the reason with which undici closed the websocket first. */
  #complaint: { readonly code: number; readonly reason: string } | undefined;

  constructor(websocket: WebSocket, socket: EngineSocket) {
    super({ highWaterMark: PIECE, allowHalfOpen: false });
    this.#websocket = websocket;
    this.#socket = socket;
    socket.switchProtocols(this);
    websocket.binaryType = 'arraybuffer';
    onClosing(socket, (code, reason) => {
      this.#complaint ??= { code, reason };
    });
    websocket.addEventListener('message', ({ data }) => this.#receive(data));
    websocket.addEventListener('close', ({ code, reason }) => this.#end(code, reason));
    // If the engine has closed the websocket, it may wait for us to close the connection.
    socket.on('data', () => websocket.readyState === websocket.CLOSING && this.#hangUp());
    // The connection may break while nobody uses it. A later reader gets the error.
    this.on('error', () => {});
  }

  unref(): this {
    this.#socket.unref();
    return this;
  }

  ref(): this {
    this.#socket.ref();
    return this;
  }

  // undici passes messages on as they come. To stop the engine, reading from the connection is stopped.
  #receive(data: ArrayBuffer | string): void {
    if (!this.push(typeof data === 'string' ? data : new Uint8Array(data))) this.#socket.hold();
  }

  override _read(): void {
    this.#socket.letGo();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#websocket.send(chunk);
    // The websocket does not tell when a message is written. A write of zero bytes after the message does.
    this.#socket.write(NOTHING, (error) => {
      // A failed write must not discard data that has arrived and is not read yet.
      if (error) whenRead(this, () => callback(error));
      else callback();
    });
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.#closed = true;
    this.#websocket.close(1000);
    this.#hangUp(callback);
  }

  /** Closes our side of the connection. The engine closes its own side, after the data that it has sent already. */
  #hangUp(callback: () => void = () => {}): void {
    this.#socket.letGo();
    this.#socket.end(() => callback());
    if (!this.#socket.destroyed) this.#timer ??= this.#limitClosing();
  }

  #limitClosing(): NodeJS.Timeout {
    const timer = setTimeout(() => this.#socket.destroy(), CLOSE_TIMEOUT);
    // The connection alone decides if the process goes on.
    return timer.unref();
  }

  /** Ends the stream when the connection is closed. Before that, an engine closes the websocket with 1000. */
  #end(code: number, reason: string): void {
    clearTimeout(this.#timer);
    // A stream that was given up closes without an end.
    if (this.destroyed) return;
    const { failure, readableEnded } = this.#socket;
    if (this.#closed || ORDERLY.includes(code)) this.push(null);
    else if (code !== ABSENT) this.destroy(closedWith(code, reason));
    else if (failure !== undefined || readableEnded)
      this.destroy(failure ?? new Error('the connection ended'));
    else this.destroy(complained(this.#complaint));
  }

  override destroy(error?: Error): this {
    return super.destroy(error && this.#socket.lost(error));
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    clearTimeout(this.#timer);
    this.#socket.destroy();
    callback(error);
  }
}

function closedWith(code: number, reason: string): StreamError {
  const message = `the engine closed the websocket with ${code}${reason === '' ? '' : `: ${reason}`}`;
  return new StreamError('BODY_BROKEN', message, { detail: { code, reason } });
}

/**
 * Calls back when undici sends a closing message. undici's events do not tell why undici ends a connection. Its closing
 * message does.
 */
function onClosing(socket: EngineSocket, callback: (code: number, reason: string) => void): void {
  const { write } = socket;
  Object.defineProperty(socket, 'write', {
    configurable: true,
    // Node replaces the method itself once the engine has ended its side.
    writable: true,
    value(chunk: unknown, ...rest: unknown[]) {
      if (Buffer.isBuffer(chunk) && chunk[0] === CLOSING) {
        // The header has two bytes and the mask four: https://www.rfc-editor.org/rfc/rfc6455#section-5.2
        const content = Buffer.from(chunk.subarray(6).map((byte, index) => byte ^ chunk[2 + (index % 4)]!));
        if (content.length >= 2) callback(content.readUInt16BE(0), content.toString('utf8', 2));
      }
      return Reflect.apply(write, socket, [chunk, ...rest]);
    },
  });
}

/** Returns the error for a websocket that undici ended. */
function complained(
  { code, reason }: { code: number; reason: string } = { code: 0, reason: '' },
): StreamError {
  if (code === TOO_LARGE || code === TOO_MANY_PIECES) {
    const message = `a message of the websocket is longer than ${MAX_MESSAGE_BYTES} bytes, or has more than ${MAX_FRAGMENTS} pieces`;
    return new StreamError('MESSAGE_TOO_LARGE', message);
  }
  const message = `the engine violated the websocket protocol${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}. Old engines send all output as text, even if it is not UTF-8`;
  return new StreamError('MALFORMED_MESSAGE', message);
}
