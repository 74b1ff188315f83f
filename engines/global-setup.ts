import type { TestProject } from 'vitest/node';
import { acquireEngines, type Engine } from './index.js';
import { families } from './suites.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /**
     * The engines on which every test runs, the oldest first: one set for each worker, or one for all. If there is none,
     * `enginesMissing` gives the reason.
     */
    engineSets: Engine[][];
    enginesMissing: string | undefined;
  }
}

/**
 * Vitest's global setup of the integration tests.
 *
 * Tests get the engines through `onEveryEngine` of each-engine.ts, never by a loop over `testEngines()`: a loop over
 * an empty list would register no test at all, so the report would not even show a skipped one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const say = (line: string): void => project.vitest.logger.log(`engines  ${line}`);
  const { sets, missing, release } = await acquireEngines(say);
  if (missing) project.vitest.logger.error(`\n  EVERY INTEGRATION TEST IS SKIPPED. ${missing}\n`);
  for (const [family, title] of Object.entries(families)) {
    if (missing || sets[0]?.some((engine) => engine.family === family)) continue;
    project.vitest.logger.error(`\n  EVERY TEST OF ${title} IS SKIPPED. FAIRLEAD_TEST_ENGINES names none.\n`);
  }
  project.provide('engineSets', sets);
  project.provide('enginesMissing', missing);
  return release;
}
