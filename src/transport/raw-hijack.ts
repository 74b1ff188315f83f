/**
 * A connection that the engine hands over without switching protocols.
 *
 * An attach or an exec that arrives without its `Upgrade` header, since a proxy dropped it, is answered with 200 and
 * neither a length nor chunks (Docker 20.10.24, 26.1.5, 28.5.2): what follows the headers is the process's output, and
 * what is written after the request is its input.
 */
import { Duplex } from 'node:stream';
import type { Headers } from '../util/headers.js';
import { PIECE } from '../util/piece.js';
import { type EngineSocket, whenRead } from './engine-socket.js';

/** Whether the answer to an upgrade is such a connection: an answer that ends by a length or a last chunk is none. */
export function isRawHijack(protocol: string, status: number, headers: Headers): boolean {
  return (
    protocol === 'tcp' &&
    status === 200 &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined
  );
}

/** The call that is answered so: its parser goes on to read from the connection. */
interface Reader {
  resume(): void;
  abandon(): void;
}

/** Reads the answer's body, and writes to the connection past HTTP. Ending it half-closes the connection. */
export class RawHijack extends Duplex {
  readonly #socket: EngineSocket;
  readonly #reader: Reader;

  constructor(socket: EngineSocket, reader: Reader) {
    // As an upgraded connection: see EngineSocket.
    super({ highWaterMark: PIECE, allowHalfOpen: false });
    this.#socket = socket;
    this.#reader = reader;
    socket.switchProtocols(this);
    // It may break while nobody holds it; whoever reads it later is told then.
    this.on('error', () => {});
  }

  override _read(): void {
    this.#reader.resume();
  }

  // A failed write must not take with it what has come and is not read yet.
  override _write(chunk: Buffer, encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#socket.write(chunk, encoding, (error) => {
      if (error) whenRead(this, () => callback(error));
      else callback();
    });
  }

  override _final(callback: (error?: Error | null) => void): void {
    // That it could not be sent is met by the reader.
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
