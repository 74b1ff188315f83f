/** The engines that the command knows, in one table. No other file of the command imports generated code. */
import type { ConnectionDescription } from '../src/api/describe.js';
import type { Client, ClientOptions, Conn, EngineMethods, OperationDoc, ValueDoc } from '../src/public.js';

/** The exports of an engine's entry that the command uses. The entry of each version has the same functions. */
export interface Entry {
  connect(options?: Conn): EngineMethods;
  categories(): string[];
  client(options: ClientOptions): Client;
  ops(client: Client): string[];
  doc(client: Client, op: string): OperationDoc;
  doc(client: Client, op: string, path: string): ValueDoc;
  describeConnection(conn?: Conn): ConnectionDescription;
  close(conn: Conn): Promise<void>;
  // The command only hands these to the REPL.
  readonly invoke: unknown;
  readonly fetch: unknown;
  readonly exec: unknown;
  readonly run: unknown;
}

/** The entry that is not pinned. It knows every version. */
export interface RootEntry extends Entry {
  categories(apiVersion?: string): string[];
}

interface EngineEntries {
  /** Loads the root entry. */
  root(): Promise<RootEntry>;
  /** Loads the entry of a version. TypeScript does not know the type of an import by a computed name. */
  pinned(version: string): Promise<Entry>;
}

export const engineNames = ['docker', 'podman'] as const;

export type EngineName = (typeof engineNames)[number];

export const defaultEngine: EngineName = 'docker';

/** Entries are loaded when a command needs them. The help loads none, and an engine does not load another engine's. */
export const engines: Readonly<Record<EngineName, EngineEntries>> = {
  docker: {
    root: () => import('../generated/docker/index.js'),
    pinned: (version) => import(`../generated/docker/${version}/index.js`),
  },
  podman: {
    root: () => import('../generated/podman/index.js'),
    // An entry is pinned to the newest patch of a minor release.
    pinned: (version) => import(`../generated/podman/${/^v\d+\.\d+/.exec(version)?.[0]}/index.js`),
  },
};
