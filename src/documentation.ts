/**
 * The shape of an engine's documentation as data: what `doc()` tells and the table lacks. The data are large, so they are
 * parsed at the first `doc()`.
 *
 * Most things differ between versions. Each has a list of variants, in the order of the versions that have them.
 */

/** The versions of a variant, as numbers of `Table.versions`, both included. An absent number is the table's bound. */
export interface VariantRange {
  readonly from?: number;
  readonly to?: number;
}

/** What a variant of a parameter or a field tells. */
export interface ValueFacts {
  /** The number of the text in `Documentation.texts`. */
  readonly doc?: number;
  /** The values that the specs list. */
  readonly values?: readonly unknown[];
  readonly default?: unknown;
  /** The first version in which the thing is deprecated. */
  readonly deprecated?: string;
  /** What replaces it: the number of a text. */
  readonly instead?: number;
}

/** A variant of a field. */
export interface FieldVariant extends VariantRange, ValueFacts {
  readonly name: string;
  /** A Swagger type, the name of a type, `NAME[]` or `map of NAME`. */
  readonly type: string;
  readonly required?: true;
  readonly nullable?: true;
  /** The first version that has the field on the wire, if its type is older. */
  readonly since?: string;
  /** The last version that has the field on the wire, if its type is newer. */
  readonly until?: string;
}

/** A variant of a type itself. */
export interface TypeVariant extends VariantRange, ValueFacts {
  /** The types whose fields this type has, too. */
  readonly extends?: readonly string[];
  /** Of what is no object: a Swagger type, the name of a type, `NAME[]` or `map of NAME`. */
  readonly type?: string;
}

export interface TypeDocumentation {
  readonly variants: readonly TypeVariant[];
  readonly fields: readonly FieldVariant[];
}

/** A variant of an operation itself. */
export interface OperationVariant extends VariantRange {
  /** The number of the text. */
  readonly doc?: number;
  /** The type of the result as data. */
  readonly answer: string;
  /** What replaces the operation: the number of a text. */
  readonly instead?: number;
}

/** A variant of an error status. */
export interface ErrorVariant extends VariantRange {
  readonly status: number;
  /** The number of a clause that tells when the status comes. */
  readonly doc?: number;
}

export interface OperationDocumentation {
  readonly variants: readonly OperationVariant[];
  /** By the names of parameters for callers. */
  readonly parameters: Readonly<Record<string, readonly (VariantRange & ValueFacts)[]>>;
  readonly errors: readonly ErrorVariant[];
  readonly example?: string;
}

/** The documentation of an engine's API. */
export interface Documentation {
  /** Every text once. */
  readonly texts: readonly string[];
  readonly operations: Readonly<Record<string, OperationDocumentation>>;
  /**
   * By the names of definitions. An object without a name has its place for its name: `TaskSpec.ContainerSpec`, or
   * `NAME.item` for an item of a definition that is a list. The headers of an answer are `OPERATION.headers`.
   */
  readonly types: Readonly<Record<string, TypeDocumentation>>;
}
