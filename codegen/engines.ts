/** The engines whose APIs are generated, and what sets each apart from the others. */

/** The facts about an engine that its pinned files, corrections and prose do not hold. */
export interface EngineDescription {
  /** The name of its folders: `specs/NAME`, `specs/corrections/NAME`, `generated/NAME`. */
  readonly name: string;
  /** The entry of the package that is typed for every version: `fairlead`. Each version is an entry below. */
  readonly packageEntry: string;
  /** The folder of `src/` that the entries bind. */
  readonly module: string;
  /** A URI that documentation shows as an example. */
  readonly exampleUri: string;
  /** The oldest version that an unpinned client settles on. */
  readonly oldestUnpinned: string;
  /** The address of an operation's reference: `{version}`, `{tag}` and `{op}` are filled in. */
  readonly reference: string;
  /** The addresses of the versions' upstream files. The first one that holds for a version is the version's. */
  readonly upstream: readonly UpstreamAddress[];
  /** The first segments of paths whose categories have two segments: `libpod` makes `libpod/containers` one. */
  readonly categoryPrefixes: readonly string[];
  /** The versions that are entries of the package. `minor` stands for the newest patch release. @default version */
  readonly entries?: 'version' | 'minor';
  /** Absent for an engine with one API. */
  readonly compatible?: CompatibleDescription;
  /**
   * The way in which a list of a query travels if the spec does not say: `multi` repeats the parameter. Swagger's own
   * default joins the items by commas.
   *
   * @default csv
   */
  readonly queryLists?: 'csv' | 'multi';
  /**
   * True if a list or a map without items may be null in an answer: so Go writes a nil slice or map, and its specs do not
   * say so.
   */
  readonly nullLists?: boolean;
  /** The page that shows the whole API: see `atlas/atlas.ts`. Absent for an engine without one. */
  readonly atlas?: AtlasDescription;
  /** The documents about the whole API, as paths in the repository. An engine without them has none. */
  readonly docs?: {
    readonly index: string;
    readonly llms: string;
    /** The part of `llms` that is written by hand. */
    readonly llmsHead: string;
  };
}

/** The page that shows the whole API of an engine. */
export interface AtlasDescription {
  readonly title: string;
  readonly file: string;
  /** The page of the conformance run, which tells the operations that were called on engines. */
  readonly conformance: string;
}

/** The API of another engine that an engine speaks beside its own: see `compatible.ts`. */
export interface CompatibleDescription {
  /** The name of the other engine. */
  readonly engine: string;
  /** The first segment of the paths of the engine's own API. All other paths are of the other API. */
  readonly ownPrefix: string;
}

/** The address of upstream files: `{version}` is filled in. */
export interface UpstreamAddress {
  readonly address: string;
  /** The first version for which the address does not hold. @default it holds for every version */
  readonly before?: string;
}

const descriptions: readonly EngineDescription[] = [
  {
    name: 'docker',
    packageEntry: 'fairlead',
    module: 'docker',
    exampleUri: 'unix:///var/run/docker.sock',
    oldestUnpinned: 'v1.40',
    reference: 'https://docs.docker.com/reference/api/engine/version/{version}/#tag/{tag}/operation/{op}',
    upstream: [{ address: 'https://docs.docker.com/reference/api/engine/version/{version}.yaml' }],
    categoryPrefixes: [],
    atlas: {
      title: 'Docker Engine API atlas',
      file: 'docs/atlas.html',
      conformance: 'docs/conformance.md',
    },
    docs: { index: 'docs/api-index.json', llms: 'docs/llms.txt', llmsHead: 'specs/prose/llms.md' },
  },
  {
    name: 'podman',
    packageEntry: 'fairlead/podman',
    module: 'podman',
    exampleUri: 'unix:///run/podman/podman.sock',
    oldestUnpinned: 'v5.0.2',
    reference: 'https://docs.podman.io/en/{version}/_static/api.html#tag/{tag}/operation/{op}',
    upstream: [
      {
        address: 'https://storage.googleapis.com/libpod-master-releases/swagger-{version}.yaml',
        before: 'v6.0.0',
      },
      { address: 'https://docs.podman.io/en/{version}/_static/swagger.yaml' },
    ],
    categoryPrefixes: ['libpod'],
    entries: 'minor',
    compatible: { engine: 'docker', ownPrefix: 'libpod' },
    atlas: {
      title: 'Podman API atlas',
      file: 'docs/atlas-podman.html',
      conformance: 'docs/conformance-podman.md',
    },
    // Podman 5.8.6 refuses joined items: `references=a,b` of ImageExportLibpod is `parsing reference "a,b"`.
    queryLists: 'multi',
    // More than fifty fields of answers were null on Podman 5.4.2 and 5.8.6, of all sorts of types.
    nullLists: true,
  },
];

/** The names of all engines. */
export const engineNames: readonly string[] = descriptions.map(({ name }) => name);

/** @throws {Error} There is no engine of this name. */
export function describeEngine(name: string): EngineDescription {
  const found = descriptions.find((one) => one.name === name);
  if (!found) throw new Error(`unknown engine ${name}; known: ${engineNames.join(', ')}`);
  return found;
}
