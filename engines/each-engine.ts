import { describe, inject, it } from 'vitest';
import type { Engine } from './index.js';
import { obstacleToDebian } from './machine.js';

/**
 * Registers a group of tests once for each engine, with the engine's name in the title. Variants of an engine are left
 * out: see `onEveryVariant`.
 *
 * Without engines, it registers one skipped test whose title gives the reason. So a report never looks as if the group
 * had passed.
 */
export function onEveryEngine(title: string, body: (engine: Engine) => void): void {
  onEngines(usual(), title, body);
}

/** Registers a group of tests for each engine and each variant: for tests of images, which one variant keeps differently. */
export function onEveryVariant(title: string, body: (engine: Engine) => void): void {
  onEngines(of('docker'), title, body);
}

/** Registers a group of tests once for each Podman under test. */
export function onEveryPodman(title: string, body: (engine: Engine) => void): void {
  onEngines(of('podman'), title, body);
}

/** Registers a group of tests for the newest engine alone: for tests whose result does not depend on the engine. */
export function onNewestEngine(title: string, body: (engine: Engine) => void): void {
  onEngines(usual().slice(-1), title, body);
}

const of = (family: Engine['family']) => inject('engines').filter((engine) => engine.family === family);
const usual = () => of('docker').filter(({ variant }) => variant === undefined);

function onEngines(engines: readonly Engine[], title: string, body: (engine: Engine) => void): void {
  if (engines.length === 0) it.skip(`${title}: ${inject('enginesMissing')}`, () => undefined);
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
