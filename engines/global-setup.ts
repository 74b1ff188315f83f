import type { TestProject } from 'vitest/node';
import { acquireEngines, type Engine } from './index.js';
import { families } from './suites.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The engines on which every test runs, the oldest first. If empty, `enginesMissing` gives the reason. */
    engines: Engine[];
    enginesMissing: string | undefined;
  }
}

/**
 * Vitest's global setup of the integration tests.
 *
 * Tests get the engines through `onEveryEngine` of each-engine.ts, never by a loop over `inject('engines')`: a loop over
 * an empty list would register no test at all, so the report would not even show a skipped one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const say = (line: string): void => project.vitest.logger.log(`engines  ${line}`);
  const { engines, missing, release } = await acquireEngines(say);
  if (missing) project.vitest.logger.error(`\n  EVERY INTEGRATION TEST IS SKIPPED. ${missing}\n`);
  for (const [family, title] of Object.entries(families)) {
    if (missing || engines.some((engine) => engine.family === family)) continue;
    project.vitest.logger.error(`\n  EVERY TEST OF ${title} IS SKIPPED. FAIRLEAD_TEST_ENGINES names none.\n`);
  }
  project.provide('engines', engines);
  project.provide('enginesMissing', missing);
  return release;
}
