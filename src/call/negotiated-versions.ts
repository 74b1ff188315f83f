import type { ApiVersion, Table } from '../table.js';
import { abortable, abortReason } from '../util/abort.js';
import type { ResolvedTimeouts } from '../util/timeouts.js';

/** Negotiates a version. The signal ends the negotiation if nobody waits for the version any more. */
export type Negotiate = (signal: AbortSignal) => Promise<ApiVersion>;

/** The limits of the requests of a negotiation. */
type Limits = Pick<ResolvedTimeouts, 'connectTimeout' | 'readTimeout'>;

/** A negotiation that several calls may wait for. */
interface Negotiation {
  readonly table: Table;
  readonly limits: Limits;
  readonly version: Promise<ApiVersion>;
  readonly controller: AbortController;
  waiters: number;
}

/** The versions that APIs have negotiated over one connection. Each API negotiates once and has its own version. */
export class NegotiatedVersions {
  readonly #versions = new Map<Table, ApiVersion>();
  /** Rarely more than one. */
  readonly #running = new Set<Negotiation>();

  /**
   * Returns the negotiated version. Calls that come during a negotiation wait for it together, if they have the same
   * limits: a call must not wait longer for another call's request than for a request of its own. If the negotiation of
   * another call fails, a call negotiates for itself.
   *
   * @param negotiate Asks the engine. Called if no version is negotiated yet.
   * @param limits The limits of the requests that `negotiate` sends.
   * @param signal Ends the waiting of this call. The negotiation ends when the last waiting call has left: a later call
   * must not wait for an engine that once fell silent.
   * @throws {AbortError} The signal was aborted.
   */
  async get(table: Table, negotiate: Negotiate, limits: Limits, signal?: AbortSignal): Promise<ApiVersion> {
    const known = this.#versions.get(table);
    if (known !== undefined) return known;
    if (signal?.aborted) throw abortReason(signal);
    const start = () => this.#start(table, limits, negotiate);
    const running = this.#find(table, limits);
    if (running === undefined) return this.#wait(start(), signal);
    try {
      return await this.#wait(running, signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      return this.#wait(this.#find(table, limits) ?? start(), signal);
    }
  }

  #find(table: Table, { connectTimeout, readTimeout }: Limits): Negotiation | undefined {
    for (const negotiation of this.#running) {
      const { limits } = negotiation;
      if (
        negotiation.table === table &&
        limits.connectTimeout === connectTimeout &&
        limits.readTimeout === readTimeout
      )
        return negotiation;
    }
    return undefined;
  }

  #start(table: Table, limits: Limits, negotiate: Negotiate): Negotiation {
    const controller = new AbortController();
    const version = negotiate(controller.signal);
    const negotiation: Negotiation = { table, limits, version, controller, waiters: 0 };
    this.#running.add(negotiation);
    version.then(
      (found) => {
        if (this.#running.delete(negotiation)) this.#versions.set(table, found);
      },
      () => this.#running.delete(negotiation),
    );
    return negotiation;
  }

  async #wait(negotiation: Negotiation, signal: AbortSignal | undefined): Promise<ApiVersion> {
    negotiation.waiters++;
    try {
      return await abortable(negotiation.version, signal);
    } finally {
      if (--negotiation.waiters === 0 && this.#running.delete(negotiation)) negotiation.controller.abort();
    }
  }

  /** Forgets a version: the engine was replaced by one that speaks other versions. */
  forget(table: Table): void {
    this.#versions.delete(table);
  }
}
