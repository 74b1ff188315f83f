/** One call over one connection: its limits, and the way to the engine within them. */
import type { CommonOptions } from '../call-options.js';
import { openBody } from '../transport/body.js';
import type { TransportRequest, TransportResponse, UpgradeResponse } from '../transport/transport.js';
import { type CallLimit, limitCall } from '../util/abort.js';
import type { ResolvedTimeouts } from '../util/timeouts.js';
import type { Connection } from './connection.js';
import type { Request } from './request.js';

/** How the answer of a request comes. */
export interface AnswerOptions {
  /** The engine may stay silent for long: a read timeout holds only if the call itself sets one. */
  readonly longRunning?: boolean;
  /** Asks for the connection itself. */
  readonly upgrade: boolean;
  /** The protocol to upgrade to. @default 'tcp' */
  readonly protocol?: string | undefined;
}

/**
 * The call timeout is one clock for all that a call does: it starts with the scope, and ends with the answer's body or with
 * the upgrade.
 */
export class CallScope {
  readonly connection: Connection;
  readonly #options: CommonOptions;
  readonly #timeouts: ResolvedTimeouts;
  readonly #limit: CallLimit;

  /** @throws {UsageError} `INVALID_OPTION`: timeouts that can't be. */
  constructor(connection: Connection, options: CommonOptions) {
    this.connection = connection;
    this.#options = options;
    this.#timeouts = connection.timeouts(options);
    this.#limit = limitCall(options.signal, this.#timeouts.callTimeout, connection.where);
  }

  /** Aborted when the call is to end. */
  get signal(): AbortSignal | undefined {
    return this.#limit.signal;
  }

  /** Sends the request of the call. */
  async send(
    { method, path, headers, body }: Request,
    { longRunning, protocol, upgrade }: AnswerOptions,
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
        longRunning: longRunning === true && this.#options.timeouts?.readTimeout === undefined,
        protocol,
      };
      const response = await (upgrade ? transport.upgrade(sent) : transport.send(sent));
      if (this.#timeouts.callTimeout > 0) this.#endWith(response);
      return response;
    } catch (error) {
      this.finish();
      throw error;
    }
  }

  /** Asks the engine for something that the call has to know. */
  ask(path: string): Promise<TransportResponse> {
    return this.#get(path, this.signal);
  }

  /** Asks for something that other calls wait for as well, so that the end of this call does not end the question. */
  askForAll(path: string): Promise<TransportResponse> {
    return this.#get(path, undefined);
  }

  #get(path: string, signal: AbortSignal | undefined): Promise<TransportResponse> {
    const headers = this.connection.headers({}, this.#options);
    return this.connection.transport.send({ method: 'GET', path, headers, timeouts: this.#timeouts, signal });
  }

  #endWith({ body, socket }: UpgradeResponse): void {
    if (socket !== undefined) this.#limit.stopClock();
    // A body that is whole, and that nobody reads, must not keep the process alive.
    else this.#limit.unref();
    if (body.closed) this.finish();
    else body.once('close', () => this.finish());
  }

  /** Lets go of the clock and the caller's signal. To be called if nothing is sent after all. */
  finish(): void {
    this.#limit.finish();
  }
}
