import type { ApiVersion, Table } from '../table.js';

/** The versions that APIs have negotiated over one connection. Each API negotiates once and has its own version. */
export class NegotiatedVersions {
  readonly #versions = new Map<Table, Promise<ApiVersion>>();

  /** @param negotiate Asks the engine. Called if no version has been negotiated, or if the negotiation failed. */
  get(table: Table, negotiate: () => Promise<ApiVersion>): Promise<ApiVersion> {
    // An earlier call may have failed because its limits were narrower than the limits of this call.
    return this.#versions.get(table)?.catch(() => this.#ask(table, negotiate)) ?? this.#ask(table, negotiate);
  }

  #ask(table: Table, negotiate: () => Promise<ApiVersion>): Promise<ApiVersion> {
    const others = this.#versions.get(table);
    if (others !== undefined) return others;
    const version = negotiate();
    this.#versions.set(table, version);
    version.catch(() => this.forget(table, version));
    return version;
  }

  /** Forgets a version: negotiating failed, or the engine was replaced by one that speaks other versions. */
  forget(table: Table, version = this.#versions.get(table)): void {
    if (this.#versions.get(table) === version) this.#versions.delete(table);
  }
}
