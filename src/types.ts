/** The types that generated code and callers share. */
import type { Duplex, Readable } from 'node:stream';
import type { CallOptions, CallOptionsAs } from './call-options.js';
import type { Frames } from './results/frames.js';
import type { HijackedConnection } from './results/hijack.js';
import type { Records } from './results/records.js';
import type { As, FormOf, ResponseKind } from './table.js';
import type { Body } from './transport/body.js';

export type { Body, CallOptions, CallOptionsAs, Duplex, Frames, HijackedConnection, Readable, Records };

/** The engine's body of an error. */
export interface ErrorResponse {
  message: string;
}

declare const unlisted: unique symbol;

/**
 * What an engine may answer beyond the values that its description lists, where the same type is sent as well: a service
 * that was inspected can be changed and sent back as it is, while a typo in one that is written by hand is an error. What
 * is meant all the same is written `'value' as Unlisted`.
 */
export type Unlisted = string & { readonly [unlisted]: true };

/** The parameters of an operation that takes none. */
export type NoParameters = Readonly<Record<string, never>>;

/** What `invoke` knows of an operation: how its answer is read, what it takes, and its result as data. */
export interface Shape<Kind extends ResponseKind, Parameters, Data> {
  readonly kind: Kind;
  readonly parameters: Parameters;
  readonly data: Data;
}

export type AnyShape = Shape<ResponseKind, unknown, unknown>;

/** The operations of a client whose category is not known to the compiler. */
export type UntypedShapes = {
  readonly [op: string]: Shape<ResponseKind, Readonly<Record<string, unknown>>, unknown>;
};

/** The result in each form. */
interface ResultForms<Data> {
  data: Data;
  stream: Readable;
  socket: Duplex;
}

/** The result in the form that `as` names. Where TypeScript erases `Form` to compare overloads, it is of any type. */
export type Taken<Form extends As, Data> = ResultForms<Data>[Form];

/** The forms in which `invoke` gives an operation's result. */
export type AsOf<S extends AnyShape> = FormOf<S['kind']>;

/** An operation's result, taken in a form. */
export type ResultOf<S extends AnyShape, Form extends As> = Taken<
  Form,
  'records' extends S['kind'] ? (ResponseKind extends S['kind'] ? S['data'] : Array<S['data']>) : S['data']
>;
