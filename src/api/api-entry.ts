import type { EngineProfile } from '../engine-profile.js';
import type { ApiVersion, Prose, Table } from '../table.js';

/** What a generated entry binds to the runtime. */
export interface ApiEntry {
  readonly engine: EngineProfile;
  readonly table: Table;
  readonly prose: Prose;
  /** The version to which the entry is pinned. */
  readonly version: ApiVersion | undefined;
}
