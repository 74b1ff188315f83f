/** The types that generated code and callers share. */
import type { CallOptions, CallOptionsAs } from './call-options.js';
import type { Frames } from './results/frames.js';
import type { HijackedConnection } from './results/hijack.js';
import type { Records } from './results/records.js';
import type { As, FormOf, ResponseKind } from './table.js';
import type { Body } from './transport/body.js';
import type { ResultSocket, ResultStream } from './util/ref-counted.js';

export type {
  Body,
  CallOptions,
  CallOptionsAs,
  Frames,
  HijackedConnection,
  Records,
  ResultSocket as Duplex,
  ResultStream as Readable,
};

/** The body of an answer with an error status. */
export interface ErrorResponse {
  message: string;
}

declare const unlisted: unique symbol;

/**
 * A value that the API's description does not list, in a type that is both answered and sent. An engine may answer such
 * a value, and callers can send the value back: a service that was inspected can be changed and sent. An unlisted
 * literal is a type error, so that typos are found. To send an unlisted value on purpose, write `'value' as Unlisted`.
 */
export type Unlisted = string & { readonly [unlisted]: true };

/** The parameters of an operation without parameters. */
export type NoParameters = Readonly<Record<string, never>>;

/** The type of an operation for `invoke`: the kind of its answer, its parameters, and its result as data. */
export interface Shape<Kind extends ResponseKind, Parameters, Data> {
  /** The way in which the answer is read. */
  readonly kind: Kind;
  /** The type of the parameters. */
  readonly parameters: Parameters;
  /** The type of the result as data. Of records: the type of one record. */
  readonly data: Data;
}

export type AnyShape = Shape<ResponseKind, unknown, unknown>;

/** The operations of a client whose category the compiler does not know. */
export type UntypedShapes = {
  readonly [op: string]: Shape<ResponseKind, Readonly<Record<string, unknown>>, unknown>;
};

/** The result in each form. */
interface ResultForms<Data> {
  data: Data;
  stream: ResultStream;
  socket: ResultSocket;
}

/**
 * The result in the form that `as` names. TypeScript erases `Form` when it compares overloads: an indexed type then
 * accepts any result, a conditional type would not.
 */
export type Taken<Form extends As, Data> = ResultForms<Data>[Form];

/** The forms in which `invoke` can give an operation's result. */
export type AsOf<S extends AnyShape> = FormOf<S['kind']>;

/** An operation's result in a form. */
export type ResultOf<S extends AnyShape, Form extends As> = Taken<
  Form,
  'records' extends S['kind'] ? (ResponseKind extends S['kind'] ? S['data'] : Array<S['data']>) : S['data']
>;
