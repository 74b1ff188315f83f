import { describe, inject, it } from 'vitest';
import type { Engine } from './index.js';

/**
 * Registers a group of tests once for each engine, with the engine's name in the title.
 *
 * Without engines it registers one skipped test that gives the reason, so that a report never reads as if the group
 * had passed.
 */
export function onEveryEngine(title: string, body: (engine: Engine) => void): void {
  const engines = inject('engines');
  if (engines.length === 0) it.skip(`${title}: ${inject('enginesMissing')}`, () => undefined);
  for (const engine of engines) {
    describe(`${title} on ${engine.name} (${engine.apiVersion})`, () => body(engine));
  }
}
