/** Tells if two types are the same for code that reads or writes their values. */
import type { Unlisted } from '../../../src/types.js';

/**
 * `'same'`, or else what sets the types apart.
 *
 * The first half: each type can be assigned to the other. The first half is not enough: anything can be assigned to and from
 * `any`, and `{}` to and from an object all of whose properties are optional. So the second half compares what the
 * types spell out: every property, whether it may be missing, and `any`, `unknown`, any text and `Unlisted` as types of
 * their own (an enum that is open can be assigned to and from `string`).
 */
export type Verdict<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? Same<Spelled<A>, Spelled<B>> extends true
      ? 'same'
      : 'assignable both ways, but not the same'
    : 'the second is wider'
  : [B] extends [A]
    ? 'the first is wider'
    : 'neither can be assigned to the other';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type IsAny<T> = 0 extends 1 & T ? true : false;

type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;

/** Distributes over unions; intersections become one object. */
type Spelled<T> =
  IsAny<T> extends true
    ? { any: true }
    : unknown extends T
      ? { unknown: true }
      : T extends string
        ? SpelledText<T>
        : T extends readonly unknown[]
          ? { length: T['length']; items: Spelled<T[number]> }
          : T extends object
            ? { properties: { [K in keyof T]-?: { optional: IsOptional<T, K>; type: Spelled<T[K]> } } }
            : T;

type SpelledText<T extends string> = string extends T
  ? { text: true }
  : T extends Unlisted
    ? { unlisted: true }
    : T;

/** The properties of the first type, however deep, that the second knows nothing of; `never` if there are none. */
export type Lost<A, B> = A extends string
  ? never
  : A extends readonly unknown[]
    ? Lost<A[number], B extends readonly unknown[] ? B[number] : never>
    : A extends object
      ? {
          [K in keyof A]-?: K extends KeyOf<B> ? Lost<NonNullable<A[K]>, NonNullable<ValueOf<B, K>>> : K;
        }[keyof A]
      : never;

/** The keys of any member of a union, and what the members have under one. */
type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
