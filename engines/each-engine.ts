import { describe, inject, it } from 'vitest';
import type { Engine } from './index.js';
import { obstacleToDebian } from './machine.js';

/**
 * Registers a group of tests once for each engine, with the engine's name in the title.
 *
 * Without engines it registers one skipped test that gives the reason, so that a report never reads as if the group
 * had passed.
 */
export function onEveryEngine(title: string, body: (engine: Engine) => void): void {
  onEngines(inject('engines'), title, body);
}

/** Registers a group of tests for the newest engine alone, where it is not the engine that makes the difference. */
export function onNewestEngine(title: string, body: (engine: Engine) => void): void {
  onEngines(inject('engines').slice(-1), title, body);
}

function onEngines(engines: readonly Engine[], title: string, body: (engine: Engine) => void): void {
  if (engines.length === 0) it.skip(`${title}: ${inject('enginesMissing')}`, () => undefined);
  for (const engine of engines) {
    describe(`${title} on ${engine.name} (${engine.apiVersion})`, () => body(engine));
  }
}

/**
 * Registers a group of tests that start an engine, or an ssh server, of their own. Where that can't be, one skipped
 * test gives the reason.
 */
export function whereEnginesCanRun(title: string, body: () => void): void {
  const obstacle = obstacleToDebian();
  if (obstacle === undefined) describe(title, body);
  else it.skip(`${title}: ${obstacle}`, () => undefined);
}
