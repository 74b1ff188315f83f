/** Timers and signals that end a call. */
import { AbortError, FairleadError, TimeoutError, UsageError } from '../errors.js';
import type { Timeouts } from './transport.js';

/** The longest delay of a timer, about 25 days: `setTimeout` takes a longer one for 1 ms. */
const LONGEST = 2 ** 31 - 1;
const NAMES = ['connectTimeout', 'readTimeout', 'writeTimeout', 'callTimeout'] as const;

/** All four timeouts in milliseconds, 0 for none. */
export type ResolvedTimeouts = Readonly<Record<(typeof NAMES)[number], number>>;

const NONE: ResolvedTimeouts = { connectTimeout: 0, readTimeout: 0, writeTimeout: 0, callTimeout: 0 };

/**
 * Checks timeouts and fills in what is absent. One that is longer than a timer can be (about 25 days) is none.
 *
 * @throws {UsageError} `INVALID_OPTION`: an unknown name, or not a number of milliseconds.
 */
export function resolveTimeouts(timeouts: Timeouts | undefined): ResolvedTimeouts {
  if (timeouts === undefined) return NONE;
  const resolved = { ...NONE };
  for (const [given, value] of Object.entries(timeouts)) {
    const name = NAMES.find((known) => known === given);
    if (name === undefined) {
      throw new UsageError('INVALID_OPTION', `unknown timeout ${given}: there are ${NAMES.join(', ')}`);
    }
    if (value === undefined || value === null) continue;
    if (typeof value !== 'number' || !(value >= 0)) {
      throw new UsageError('INVALID_OPTION', `${name} must be a number of milliseconds, 0 for none`);
    }
    resolved[name] = value > LONGEST ? 0 : value;
  }
  return resolved;
}

/** A timer that is armed, pushed back and disarmed many times; one of 0 ms never fires. */
export class RepeatTimer {
  readonly #delay: number;
  readonly #fire: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(delay: number, fire: () => void) {
    this.#delay = delay;
    this.#fire = fire;
  }

  /** Starts it, or starts it afresh. */
  arm(): void {
    if (this.#delay === 0) return;
    if (this.#timer === undefined) this.#timer = setTimeout(this.#fire, this.#delay);
    else this.#timer.refresh();
  }

  disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** What `limitCall` gives: a signal to watch, to be told when the call is over. */
export interface CallLimit {
  /** Aborted with an `AbortError` or a `TimeoutError` as its reason; absent if nothing can end the call early. */
  readonly signal: AbortSignal | undefined;
  /** The call is over: its timer and its listener on the caller's signal are gone. To be called in every case. */
  finish(): void;
}

const UNLIMITED: CallLimit = { signal: undefined, finish() {} };

/** The error for a call that a signal ended: the reason itself if it is one of ours, else it is the cause. */
export function abortReason(signal: AbortSignal): FairleadError {
  const reason: unknown = signal.reason;
  return reason instanceof FairleadError ? reason : new AbortError(reason);
}

/** By signal, what waits for it. A signal may serve any number of calls; more than ten listeners make Node warn. */
const waiting = new WeakMap<
  AbortSignal,
  { callbacks: Set<(reason: FairleadError) => void>; listener(): void }
>();

/**
 * Calls back once when the signal, not yet aborted, is aborted.
 *
 * @returns What takes the callback back.
 */
export function onAbort(signal: AbortSignal, callback: (reason: FairleadError) => void): () => void {
  let entry = waiting.get(signal);
  if (entry === undefined) {
    const callbacks = new Set<(reason: FairleadError) => void>();
    const listener = () => {
      waiting.delete(signal);
      const reason = abortReason(signal);
      for (const each of callbacks) each(reason);
    };
    entry = { callbacks, listener };
    waiting.set(signal, entry);
    signal.addEventListener('abort', listener, { once: true });
  }
  const { callbacks, listener } = entry;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0 || waiting.get(signal)?.listener !== listener) return;
    waiting.delete(signal);
    signal.removeEventListener('abort', listener);
  };
}

/**
 * Makes one signal of the caller's and of a call's time limit in milliseconds (0 or absent: none).
 *
 * @param spent How much of the limit is spent already.
 */
export function limitCall(
  signal: AbortSignal | undefined,
  callTimeout = 0,
  endpoint?: string,
  spent = 0,
): CallLimit {
  if (signal === undefined && callTimeout === 0) return UNLIMITED;
  const controller = new AbortController();
  if (signal?.aborted) {
    controller.abort(abortReason(signal));
    return { signal: controller.signal, finish() {} };
  }
  let timer: NodeJS.Timeout | undefined;
  let release: (() => void) | undefined;
  const finish = () => {
    clearTimeout(timer);
    release?.();
  };
  const stop = (reason: FairleadError) => {
    finish();
    controller.abort(reason);
  };
  if (signal !== undefined) release = onAbort(signal, stop);
  if (callTimeout > 0)
    timer = setTimeout(
      () => stop(new TimeoutError('call', callTimeout, endpoint)),
      Math.max(callTimeout - spent, 1),
    );
  return { signal: controller.signal, finish };
}
