/** Abort signals, and the limit of a call. */
import { AbortError, FairleadError, TimeoutError } from '../errors.js';

/**
 * Returns the error for a call that a signal ended. A reason that is an error of fairlead is returned as it is; any
 * other reason becomes the cause of an `AbortError`.
 */
export function abortReason(signal: AbortSignal): FairleadError {
  const reason: unknown = signal.reason;
  return reason instanceof FairleadError ? reason : new AbortError(reason);
}

/**
 * The callbacks of each signal, behind one listener. A signal may serve any number of calls, and more than ten
 * listeners make Node warn.
 */
const waiting = new WeakMap<
  AbortSignal,
  { callbacks: Set<(reason: FairleadError) => void>; listener(): void }
>();

/**
 * Calls back once when the signal, not yet aborted, is aborted.
 *
 * @returns A function that removes the callback.
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

/** Waits for a promise that others wait for too: an abort ends the wait, not the work. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  if (signal.aborted) {
    // The others handle a rejection of the promise. Here nobody waits for the promise.
    promise.catch(() => {});
    throw abortReason(signal);
  }
  const { promise: aborted, reject } = withReject();
  const release = onAbort(signal, reject);
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    release();
  }
}

function withReject(): { promise: Promise<never>; reject(reason: Error): void } {
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}

/** The caller's signal and the time limit of a call, as one signal. */
export interface CallLimit {
  /**
   * The caller's signal, or, with a time limit, one that is aborted with an `AbortError` or a `TimeoutError` as its reason;
   * absent if nothing can end the call early.
   */
  readonly signal: AbortSignal | undefined;
  /** Stops the clock. The caller's signal can still end the stream or the connection that the call has given. */
  stopClock(): void;
  /** Stops the clock and stops listening to the caller's signal. Must be called in every case. */
  finish(): void;
  /** Lets the process end while the clock runs. */
  unref(): void;
  /** Undoes `unref`. */
  ref(): void;
}

const UNLIMITED: CallLimit = { signal: undefined, stopClock() {}, finish() {}, unref() {}, ref() {} };

/**
 * Makes one signal of the caller's signal and of a call's time limit.
 *
 * @param callTimeout In milliseconds, 0 for none.
 * @param where The address or the program that the call waits for, for the message.
 */
export function limitCall(signal: AbortSignal | undefined, callTimeout = 0, where?: string): CallLimit {
  if (callTimeout === 0) return signal === undefined ? UNLIMITED : { ...UNLIMITED, signal };
  const controller = new AbortController();
  if (signal?.aborted) {
    controller.abort(abortReason(signal));
    return { ...UNLIMITED, signal: controller.signal };
  }
  let release: (() => void) | undefined;
  const stopClock = () => clearTimeout(timer);
  const finish = () => {
    stopClock();
    release?.();
  };
  const stop = (reason: FairleadError) => {
    finish();
    controller.abort(reason);
  };
  if (signal !== undefined) release = onAbort(signal, stop);
  const timer = setTimeout(() => stop(new TimeoutError('call', callTimeout, where)), callTimeout);
  return {
    signal: controller.signal,
    stopClock,
    finish,
    unref: () => timer.unref(),
    ref: () => timer.ref(),
  };
}
