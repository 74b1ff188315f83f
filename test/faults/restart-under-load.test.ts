/** An engine that is killed or stopped, and restarted, while a client has calls of every kind under way. */
import { beforeAll, describe, expect, it } from 'vitest';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { LIMIT } from '../../engines/limit.js';
import { type Ran, runProgram } from '../integration/helpers/programs.js';
import type { ThroughRestarts } from './programs/through-restarts.js';
import { RIGHT } from './tally.js';
import { works } from './works.js';

whereEnginesCanRun('an engine that is restarted under load', () => {
  let ran: Ran;
  let found: ThroughRestarts;

  beforeAll(async () => {
    ran = await runProgram('test/faults/programs/through-restarts.ts', [], {}, 4 * LIMIT);
    if (ran.stdout === '') throw new Error(`the program ended with ${ran.code}: ${ran.stderr}`);
    found = JSON.parse(ran.stdout);
  });

  describe.each(['SIGKILL', 'SIGTERM'] as const)('by %s', (signal) => {
    it('lets no call hang, and serves the same connection object again', () => {
      expect(found[signal]).toMatchObject({ hanging: [], wentOn: true });
    });

    it.each(works)('ends $kind with a whole result or a fitting error', ({ kind, endless, codes }) => {
      const seen = Object.keys(found[signal].outcomes[kind] ?? {});
      // Only containers that stop end such a call in order, and an engine that is killed stops none.
      const right = endless && signal === 'SIGKILL' ? [] : [RIGHT];
      expect([...right, ...codes]).toEqual(expect.arrayContaining(seen));
      expect(seen.some((outcome) => outcome !== RIGHT)).toBe(true);
    });
  });

  it('lets no call hang when its connection object is closed under load', () => {
    expect(found.close.hanging).toEqual([]);
  });

  it.each(works)('$kind settles when the connection object is closed', ({ kind, endless }) => {
    const seen = Object.keys(found.close.outcomes[kind] ?? {});
    // The caller may write to a process when its connection has closed.
    const codes = ['CONNECTION_CLOSED', ...(kind === 'a conversation' ? ['NOT_WRITABLE'] : [])];
    expect([...(endless ? [] : [RIGHT]), ...codes]).toEqual(expect.arrayContaining(seen));
  });

  it('gets right results before and after, and no error that is not of fairlead', () => {
    expect(found).toMatchObject({ began: true, hanging: [], faults: [] });
  });

  it('leaves no socket, timer or listener, and lets the program end', () => {
    expect(found).toMatchObject({ listeners: 0, left: 0, leftSockets: 0, warnings: [] });
    expect(found.mostSockets).toBeLessThan(2 * found.callsAtOnce);
    expect(ran).toMatchObject({ stderr: '', code: 0 });
  });
});
