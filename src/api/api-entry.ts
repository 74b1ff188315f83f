import type { EngineProfile } from '../engine-profile.js';
import type { ApiVersion, Prose, Table } from '../table.js';

/** The facts that a generated entry passes to the runtime. */
export interface ApiEntry {
  readonly engine: EngineProfile;
  readonly table: Table;
  readonly prose: Prose;
  /** The version to which the entry is pinned. Undefined if its clients negotiate the version. */
  readonly version: ApiVersion | undefined;
}
