/** The tests that a mutant is run against: those of the mutated rooms that need neither an engine nor a program of their own. */
import { defineConfig } from 'vitest/config';
import project from '../../vitest.config.js';

export default defineConfig({
  ...(project.resolve && { resolve: project.resolve }),
  test: {
    include: [
      'test/unit/{results,call,util}/**/*.test.ts',
      'test/unit/transport/{body,raw-hijack}.test.ts',
      'test/unit/api/{connect,fetch,wrong-arguments}.test.ts',
    ],
    exclude: [
      'test/unit/results/records-cost.test.ts',
      // These start programs, in which no mutant is active.
      'test/unit/call/{unref,first-call}.test.ts',
      // These take long, and touch everything.
      'test/unit/call/{broken-peers,texts,limits-after-upgrade}.test.ts',
    ],
    testTimeout: 10_000,
  },
});
