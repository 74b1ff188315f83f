/** Ten thousand calls on one connection object, 500 of them at once, in a process of their own. */
import { beforeAll, expect, it } from 'vitest';
import { onNewestEngine } from '../../engines/each-engine.js';
import { LIMIT } from '../../engines/limit.js';
import { type Ran, runProgram } from '../integration/helpers/programs.js';
import type { TenThousand } from './programs/ten-thousand.js';
import { heavy, light } from './small-calls.js';

/** The number of connections that wait for their next call, as the pool limits it. */
const IDLE = 64;
/** What the heap may grow by for each call, in bytes. The least that a call could leave, an entry of a set, takes more. */
const GROWTH = 32;

onNewestEngine('ten thousand calls', ({ uri }) => {
  let ran: Ran;
  let found: TenThousand;

  beforeAll(async () => {
    ran = await runProgram('test/faults/programs/ten-thousand.ts', [uri], {}, 4 * LIMIT);
    if (ran.stdout === '') throw new Error(`the program ended with ${ran.code}: ${ran.stderr}`);
    found = JSON.parse(ran.stdout);
  });

  it.each([...light, ...heavy])('settle as they should: $kind', ({ kind, outcome }) => {
    expect(found.outcomes[kind]).toEqual({ [outcome]: expect.any(Number) });
  });

  it('give no wrong result, and no error that is not of fairlead', () => {
    expect(found).toMatchObject({ made: 10_000, faults: [], warnings: [] });
  });

  it('take a connection each at most, and leave few idle', () => {
    expect(found.mostAtOnce).toBeGreaterThan(300);
    expect(found.mostAtOnce).toBeLessThanOrEqual(found.callsAtOnce.first);
    expect(found.most).toBeLessThanOrEqual(found.callsAtOnce.later + IDLE);
    expect(found.late.sockets).toBeLessThanOrEqual(IDLE);
  });

  it('leave nothing in memory', () => {
    console.log(`heap: ${found.early.heap} bytes after 2,000 calls, ${found.late.heap} after 10,000`);
    expect((found.late.heap - found.early.heap) / 8000).toBeLessThan(GROWTH);
    expect(found.mostListeners).toBe(1);
    expect([found.early.listeners, found.late.listeners]).toEqual([0, 0]);
  });

  it('leave no socket, timer or listener, and let the program end', () => {
    expect(found).toMatchObject({ left: 0, leftSockets: 0 });
    expect(ran).toMatchObject({ stderr: '', code: 0 });
  });
});
