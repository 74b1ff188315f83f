/** Results that can stop keeping the process alive. */
import type { Duplex, Readable } from 'node:stream';

/** A thing that keeps the process alive, as Node's sockets and timers do. */
export interface RefCounted {
  /**
   * Lets the process end although this result is still open: neither the connection nor a timer of the call (call timeout,
   * read timeout) keeps the process alive any more. The result goes on as before while something else keeps the process
   * alive, and timeouts still expire. A program that waits for the result alone may end while it waits. As for any socket
   * of Node, a write that the engine does not take keeps the process alive until it is done.
   *
   * Calls that are made on the result later (`exitCode()`, `resize()`) keep the process alive as any call does.
   *
   * @since fairlead 0.1.0
   */
  unref(): this;
  /**
   * Undoes `unref()`: the result keeps the process alive until it has ended. This is how every result begins.
   *
   * @since fairlead 0.1.0
   */
  ref(): this;
}

/** A stream of bytes that an engine sends. */
export interface ResultStream extends Readable, RefCounted {}

/** A connection that an engine handed over. */
export interface ResultSocket extends Duplex, RefCounted {}
