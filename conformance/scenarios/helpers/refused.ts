import assert from 'node:assert/strict';
import { EngineError } from 'fairlead';

/** Asserts that the engine refuses a call with the given status, or with one of the given statuses. */
export async function refused(call: Promise<unknown>, status: number | readonly number[]): Promise<void> {
  const expected: readonly number[] = typeof status === 'number' ? [status] : status;
  const error: unknown = await call.then(
    () => assert.fail(`Refusal with ${expected.join(' or ')} expected, but the call succeeded`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof EngineError, error instanceof Error ? error : String(error));
  assert.ok(
    expected.includes(error.status),
    `Refusal with ${expected.join(' or ')} expected, but it was ${error.status}: ${error.message}`,
  );
}
