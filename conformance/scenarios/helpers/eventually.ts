import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { LIMIT } from '../../../engines/limit.js';

const PAUSE_MS = 50;

/** Checks a condition again and again until it holds. Fails if it does not hold within `LIMIT`. */
export async function eventually(what: string, condition: () => Promise<boolean | undefined>): Promise<void> {
  const deadline = Date.now() + LIMIT;
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, `Not within ${LIMIT / 1000} s: ${what}`);
    await delay(PAUSE_MS);
  }
}
