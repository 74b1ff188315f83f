import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';

const LIMIT_MS = 15_000;
const PAUSE_MS = 50;

/** Checks a condition again and again until it holds. Fails after 15 seconds. */
export async function eventually(what: string, condition: () => Promise<boolean | undefined>): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, `Not within ${LIMIT_MS / 1000} s: ${what}`);
    await delay(PAUSE_MS);
  }
}
