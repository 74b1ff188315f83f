/** One exported type of one version, before it is known which version it belongs to. */
export interface Declaration {
  readonly name: string;
  /** The declaration with its comment. `{version}` in it stands for the version that it turns out to belong to. */
  readonly text: string;
  /** The other declarations it mentions, by name. */
  readonly uses: readonly string[];
  /** The names it takes from the runtime's types. */
  readonly runtime: readonly string[];
  /** The file it goes to. */
  readonly module: 'models' | 'operations';
}

/** The declarations of one version, by name. */
export type Declarations = ReadonlyMap<string, Declaration>;

/** Tells if callers name a declaration: models and parameters. Operations and shapes are reached through the engine. */
export function isExported({ module, name }: Declaration): boolean {
  return module === 'models' || name.endsWith('Parameters');
}
