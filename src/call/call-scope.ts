/** One call over one connection: the limits of the call, and the requests that it sends within these limits. */
import type { Duplex } from 'node:stream';
import type { CommonOptions } from '../call-options.js';
import { openBody } from '../transport/body.js';
import type { TransportRequest, TransportResponse, UpgradeResponse } from '../transport/transport.js';
import { type CallLimit, limitCall } from '../util/abort.js';
import { RefGroup } from '../util/ref-group.js';
import type { ResolvedTimeouts } from '../util/timeouts.js';
import type { Connection } from './connection.js';
import type { Request } from './request.js';

/** The kind of answer that a request expects. */
export interface AnswerOptions {
  /** True if the engine may be silent for long. A read timeout applies then only if the call itself sets one. */
  readonly longRunning?: boolean;
  /** True to ask for the connection itself. */
  readonly upgrade: boolean;
  /** The protocol to upgrade to. @default 'tcp' */
  readonly protocol?: string | undefined;
  /**
   * True if the limits of the call go on after an upgrade. False if the caller takes the connection itself: only the
   * signal ends such a connection.
   */
  readonly limitsUpgraded?: boolean;
}

/**
 * The scope of one call. The call timeout is one clock for everything that the call does. The clock starts when the
 * scope is made, and stops at the end of the answer's body, or of the connection that the answer hands over. If the
 * caller takes the connection itself, the clock stops at the upgrade.
 */
export class CallScope {
  readonly connection: Connection;
  /** All that keeps the process alive on behalf of the call. */
  readonly refs = new RefGroup();
  readonly #options: CommonOptions;
  readonly #timeouts: ResolvedTimeouts;
  readonly #limit: CallLimit;

  /** @throws {UsageError} `INVALID_OPTION`: a timeout is invalid. */
  constructor(connection: Connection, options: CommonOptions) {
    this.connection = connection;
    this.#options = options;
    this.#timeouts = connection.timeouts(options);
    this.#limit = limitCall(options.signal, this.#timeouts.callTimeout, connection.where);
    if (this.#timeouts.callTimeout > 0) this.refs.add(this.#limit);
  }

  /** The signal that ends the call. */
  get signal(): AbortSignal | undefined {
    return this.#limit.signal;
  }

  /** The timeouts of the call. */
  get timeouts(): ResolvedTimeouts {
    return this.#timeouts;
  }

  /** Sends the request of the call. */
  async send(
    { method, path, headers, body }: Request,
    { longRunning, protocol, upgrade, limitsUpgraded }: AnswerOptions,
  ): Promise<UpgradeResponse> {
    const { connection, signal } = this;
    const { transport } = connection;
    try {
      const all = connection.headers(headers, this.#options);
      const opened = body === undefined ? undefined : await openBody(body, all);
      const sent: TransportRequest = {
        method,
        path,
        headers: opened?.headers ?? all,
        body: opened?.body,
        signal,
        timeouts: this.#timeouts,
        onEnd: this.#timeouts.callTimeout > 0 ? () => this.finish() : undefined,
        longRunning: longRunning === true && this.#options.timeouts?.readTimeout === undefined,
        protocol,
        limitsUpgraded,
        refs: this.refs,
      };
      const response: UpgradeResponse = await (upgrade ? transport.upgrade(sent) : transport.send(sent));
      if (response.socket !== undefined) this.#handOver(response.socket, limitsUpgraded === true);
      return response;
    } catch (error) {
      this.finish();
      throw error;
    }
  }

  /**
   * Asks the engine for a fact.
   *
   * @param signal Cancels the request. @default the signal of the call. For a fact that other calls wait for, too, the end
   * of this call must not cancel the request.
   * @param ahead True if the answer of the call waits for the request.
   */
  ask(
    path: string,
    signal: AbortSignal | undefined = this.signal,
    ahead = false,
  ): Promise<TransportResponse> {
    const headers = this.connection.headers({}, this.#options);
    const { timeouts, refs } = this;
    return this.connection.transport.send({ method: 'GET', path, headers, timeouts, signal, refs, ahead });
  }

  /** Lets the signal, and the clock if it goes on, end a connection that was handed over. */
  #handOver(socket: Duplex, limited: boolean): void {
    if (!limited) this.#limit.stopClock();
    socket.once('close', () => this.finish());
  }

  /** Makes the limit of further work on the result of the call: the signal of the call, and a clock of its own. */
  again(): CallLimit {
    return limitCall(this.#options.signal, this.#timeouts.callTimeout, this.connection.where);
  }

  /** Stops the clock and stops listening to the caller's signal. Must be called if nothing is sent. */
  finish(): void {
    this.#limit.finish();
  }
}
