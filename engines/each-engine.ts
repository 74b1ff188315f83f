import { describe, inject, it } from 'vitest';
import type { Capability } from './capabilities.js';
import type { Engine } from './index.js';
import { obstacleToDebian } from './machine.js';
import type { Family } from './suites.js';

/**
 * Registers a group of tests once for each engine that speaks the API of Docker, whatever its family, with the engine's name
 * in the title. Variants of an engine are left out: see `onEveryVariant`. What only some engines can do, a test finds in
 * `engine.has`.
 *
 * Without such an engine, it registers one skipped test whose title gives the reason. So a report never looks as if the
 * group had passed. The functions below do the same.
 */
export function onEveryEngine(title: string, body: (engine: Engine) => void): void {
  onEngines('speaks the API of Docker', standard(testEngines()), title, body);
}

/** Registers a group of tests for each Docker and each variant: for tests of images, which one variant keeps differently. */
export function onEveryVariant(title: string, body: (engine: Engine) => void): void {
  onEngines('is Docker', of('docker'), title, body);
}

/** Registers a group of tests once for each Podman. */
export function onEveryPodman(title: string, body: (engine: Engine) => void): void {
  onEngines('is Podman', standard(of('podman')), title, body);
}

/** Registers a group of tests once for each engine of any family that has all of these capabilities, without variants. */
export function onEveryEngineWith(
  needs: readonly Capability[],
  title: string,
  body: (engine: Engine) => void,
): void {
  const able = standard(testEngines()).filter(({ has }) => needs.every((need) => has.includes(need)));
  onEngines(`has ${needs.join(', ')}`, able, title, body);
}

/** Registers a group of tests for the newest Docker alone: for tests whose result does not depend on the engine. */
export function onNewestEngine(title: string, body: (engine: Engine) => void): void {
  onEngines('is Docker', standard(of('docker')).slice(-1), title, body);
}

/** The engines of this worker, the oldest first. */
export function testEngines(): readonly Engine[] {
  const sets = inject('engineSets');
  return sets[(Number(process.env['VITEST_POOL_ID']) - 1) % sets.length] ?? [];
}

const of = (family: Family) => testEngines().filter((engine) => engine.family === family);
const standard = (engines: readonly Engine[]) => engines.filter(({ variant }) => variant === undefined);

/** @param which What is true for these engines, as the end of a sentence. */
function onEngines(
  which: string,
  engines: readonly Engine[],
  title: string,
  body: (engine: Engine) => void,
): void {
  const reason = inject('enginesMissing') ?? `no engine of FAIRLEAD_TEST_ENGINES ${which}`;
  if (engines.length === 0) it.skip(`${title}: ${reason}`, () => undefined);
  for (const engine of engines) {
    describe(`${title} on ${engine.name} (${engine.apiVersion})`, () => body(engine));
  }
}

/**
 * Registers a group of tests that start their own engine or ssh server. On a machine where this is impossible, it
 * registers one skipped test whose title gives the reason.
 */
export function whereEnginesCanRun(title: string, body: () => void): void {
  const obstacle = obstacleToDebian();
  if (obstacle === undefined) describe(title, body);
  else it.skip(`${title}: ${obstacle}`, () => undefined);
}
