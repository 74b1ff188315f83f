import type { ApiVersion, Table } from '../table.js';
import { abortable, abortReason } from '../util/abort.js';

/** Negotiates a version. The signal ends the negotiation if nobody waits for the version any more. */
export type Negotiate = (signal: AbortSignal) => Promise<ApiVersion>;

/** A negotiation that several calls may wait for. */
interface Negotiation {
  readonly version: Promise<ApiVersion>;
  readonly controller: AbortController;
  waiters: number;
}

/** The versions that APIs have negotiated over one connection. Each API negotiates once and has its own version. */
export class NegotiatedVersions {
  readonly #versions = new Map<Table, ApiVersion>();
  readonly #running = new Map<Table, Negotiation>();

  /**
   * Returns the negotiated version. Calls that come during a negotiation wait for it together. If the negotiation of
   * another call fails, a call negotiates for itself: the limits of the other call may have been narrower.
   *
   * @param negotiate Asks the engine. Called if no version is negotiated yet.
   * @param signal Ends the waiting of this call. The negotiation ends when the last waiting call has left: a later call
   * must not wait for an engine that once fell silent.
   * @throws {AbortError} The signal was aborted.
   */
  async get(table: Table, negotiate: Negotiate, signal?: AbortSignal): Promise<ApiVersion> {
    const known = this.#versions.get(table);
    if (known !== undefined) return known;
    if (signal?.aborted) throw abortReason(signal);
    const running = this.#running.get(table);
    if (running === undefined) return this.#wait(table, this.#start(table, negotiate), signal);
    try {
      return await this.#wait(table, running, signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      return this.#wait(table, this.#running.get(table) ?? this.#start(table, negotiate), signal);
    }
  }

  #start(table: Table, negotiate: Negotiate): Negotiation {
    const controller = new AbortController();
    const negotiation: Negotiation = { version: negotiate(controller.signal), controller, waiters: 0 };
    this.#running.set(table, negotiation);
    const end = () => this.#running.get(table) === negotiation && this.#running.delete(table);
    negotiation.version.then(
      (version) => {
        if (end()) this.#versions.set(table, version);
      },
      () => end(),
    );
    return negotiation;
  }

  async #wait(table: Table, negotiation: Negotiation, signal: AbortSignal | undefined): Promise<ApiVersion> {
    negotiation.waiters++;
    try {
      return await abortable(negotiation.version, signal);
    } finally {
      if (--negotiation.waiters === 0 && this.#running.get(table) === negotiation) {
        this.#running.delete(table);
        negotiation.controller.abort();
      }
    }
  }

  /** Forgets a version: the engine was replaced by one that speaks other versions. */
  forget(table: Table): void {
    this.#versions.delete(table);
  }
}
