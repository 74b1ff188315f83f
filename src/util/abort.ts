import { abortReason, onAbort } from '../transport/timeouts.js';

/** Waits for a promise that others wait for too: an abort ends the wait, not what is waited for. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  if (signal.aborted) {
    // Others are told how it ends; here nobody waits.
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
