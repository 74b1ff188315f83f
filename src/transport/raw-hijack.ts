/**
 * A connection that the engine hands over without switching protocols.
 *
 * A proxy may drop the `Upgrade` header of an attach or an exec. The engine then takes the connection from its HTTP
 * server, and writes the headers of a 200 by itself (Docker 20.10.24, 26.1.5, 28.5.2). The bytes after these headers are
 * the process's output. The bytes after the request are the process's input.
 */
import { Duplex } from 'node:stream';
import type { Headers } from '../util/headers.js';
import { PIECE } from '../util/piece.js';
import type { ResultSocket } from '../util/ref-counted.js';
import type { RefGroup } from '../util/ref-group.js';
import { type EngineSocket, whenRead } from './engine-socket.js';

/**
 * The headers that an HTTP server or a proxy writes and that such an answer lacks. An answer with one of them is an
 * ordinary answer, whose end is its length, its last chunk, or the end of the connection. Between us and the engine is
 * a proxy then, and input that is written to the connection would never arrive.
 */
const OF_HTTP = ['content-length', 'transfer-encoding', 'connection', 'keep-alive', 'date', 'via'];

/** Tells if the answer to an upgrade is such a connection. */
export function isRawHijack(protocol: string, status: number, headers: Headers): boolean {
  return protocol === 'tcp' && status === 200 && OF_HTTP.every((name) => headers[name] === undefined);
}

/** The exchange that the connection belongs to. Its parser goes on to read from the connection. */
interface Reader {
  resume(): void;
  /** A write is done. */
  wrote(): void;
  abandon(): void;
  /** All that keeps the process alive on behalf of the call. */
  readonly refs: RefGroup;
}

/**
 * A stream that reads the answer's body and writes to the connection outside HTTP. Ending the stream half-closes the
 * connection.
 */
export class RawHijack extends Duplex implements ResultSocket {
  readonly #socket: EngineSocket;
  readonly #reader: Reader;

  constructor(socket: EngineSocket, reader: Reader) {
    // The options are those of a dialled socket: see dial.ts.
    super({ highWaterMark: PIECE, allowHalfOpen: false });
    this.#socket = socket;
    this.#reader = reader;
    socket.switchProtocols(this);
    // The connection may break while nobody uses it. A later reader gets the error.
    this.on('error', () => {});
  }

  unref(): this {
    this.#reader.refs.unref();
    return this;
  }

  ref(): this {
    this.#reader.refs.ref();
    return this;
  }

  override _read(): void {
    this.#reader.resume();
  }

  // A failed write must not discard data that has arrived and is not read yet.
  override _write(chunk: Buffer, encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#socket.write(chunk, encoding, (error) => {
      if (error) return whenRead(this, () => callback(error));
      this.#reader.wrote();
      callback();
    });
  }

  override _final(callback: (error?: Error | null) => void): void {
    // If the end cannot be sent, the reader gets the error.
    if (this.#socket.destroyed) callback();
    else this.#socket.end(() => callback());
  }

  override destroy(error?: Error): this {
    return super.destroy(error && this.#socket.lost(error));
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#reader.abandon();
    callback(error);
  }
}
