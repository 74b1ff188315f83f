/** A thousand streams at once, in a process of their own. If the process ends, nothing was left open. */
import { expect, it } from 'vitest';
import { onEveryEngineWith } from '../../engines/each-engine.js';
import { runProgram } from './helpers/programs.js';
import { makeContainer } from './helpers/things.js';

onEveryEngineWith(['keptInput'], 'a thousand', ({ uri }) => {
  it('logs are followed at once, all of them to the last line, and let go by one abort', async () => {
    const cat = { Cmd: ['cat'], OpenStdin: true };
    const ids = await Promise.all(Array.from({ length: 10 }, () => makeContainer(uri, cat, { start: true })));
    const { stdout, stderr, code } = await runProgram('test/integration/programs/many-streams.ts', [
      uri,
      ...ids,
    ]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      followed: 1000,
      whole: 1000,
      abortedLogs: 1000,
      abortedCalls: 1000,
      open: true,
      left: 0,
      warnings: [],
    });
    expect(code).toBe(0);
  });
});
