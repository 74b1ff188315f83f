/** One exported type of one version. The version whose files hold it is not known yet. */
export interface Declaration {
  readonly name: string;
  /** The declaration with its comment. `{version}` is filled in with the version whose files hold it. */
  readonly text: string;
  /** The names of the other declarations that the text mentions. */
  readonly uses: readonly string[];
  /** The names that the text takes from the runtime's types. */
  readonly runtime: readonly string[];
  /** The file that holds the declaration. */
  readonly module: 'models' | 'operations';
}

/** The declarations of one version, by name. */
export type Declarations = ReadonlyMap<string, Declaration>;

/**
 * Tells if an entry exports a declaration: callers name models and parameters. Operations and shapes are reached through
 * the engine and the client.
 */
export function isExported({ module, name }: Declaration): boolean {
  return module === 'models' || name.endsWith('Parameters');
}
