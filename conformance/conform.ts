/** Runs scenarios on several engines at once, and judges every request and answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readDocuments } from '../codegen/prepare.js';
import { operationsOf } from '../codegen/swagger.js';
import { down, type Running, type Say, up } from '../engines/fleet.js';
import type { Instance } from '../engines/instance.js';
import { LIMIT } from '../engines/limit.js';
import { type EngineName, enginesUnderTest } from '../engines/suites.js';
import type { ApiVersion } from '../src/table.js';
import { type Coverage, makeCoverage } from './coverage.js';
import type { EngineKind } from './engines.js';
import type { Exchange } from './exchange.js';
import { makeJudge } from './judge.js';
import type { Mismatch } from './mismatch.js';
import { firstInstance, makeTestEngine, secondInstance } from './test-engine.js';

/** The result of all scenarios on one engine in one API version. */
export interface Conformance {
  readonly kind: EngineKind;
  readonly name: EngineName;
  /** The version of the engine itself: `28.5.2`. */
  readonly engineVersion: string;
  /** What is different from another engine with the same version. */
  readonly variant: string | undefined;
  readonly version: ApiVersion;
  /** For each operation, in the order of the document: how many calls had an effect, and how many were refused. */
  readonly calls: ReadonlyMap<string, { readonly succeeded: number; readonly refused: number }>;
  /** Every different mismatch, with the number of times that it was seen. */
  readonly mismatches: readonly Seen[];
  readonly failures: readonly Failure[];
  /** The declared fields that answers had. */
  readonly coverage: Coverage;
}

export interface Seen extends Mismatch {
  readonly times: number;
}

/** A scenario that threw before its end. */
export interface Failure {
  readonly scenario: string;
  readonly error: unknown;
}

export interface ConformOptions {
  readonly kind: EngineKind;
  /** The test engines to run on. @default all of the kind */
  readonly names?: readonly EngineName[];
  /** The API version to speak. @default each engine's newest */
  readonly version?: ApiVersion | undefined;
  /** The names of the scenarios to run. @default all */
  readonly only?: readonly string[] | undefined;
  readonly say: Say;
}

export async function conform(options: ConformOptions): Promise<Conformance[]> {
  const { kind, names = kind.testEngines, version, only, say } = options;
  const scenarios = kind.scenarios.filter(({ name }) => only?.includes(name) ?? true);
  const documents = await readDocuments(kind.name);
  const instance = firstInstance(kind);
  try {
    const engines = await up(instance, [...names], { tied: true, say });
    return await Promise.all(
      engines.map(async (engine) => {
        const spoken = version ?? kind.versionOf(engine);
        const document = documents.get(spoken);
        if (!document) throw new Error(`${engine.name} speaks ${spoken}, which is not pinned`);
        const { exchanges, failures } = await run({ ...kind, scenarios }, engine, instance, spoken, say);
        const coverage = makeCoverage(document);
        const judge = makeJudge(document, coverage.note);
        const judged = exchanges.flatMap((exchange) => judge(exchange) ?? []);
        const calls = new Map(
          operationsOf(document).map(({ operation: { operationId } }) => {
            const its = judged.filter(({ op }) => op === operationId);
            const succeeded = its.filter(({ status }) => status < 400).length;
            return [operationId, { succeeded, refused: its.length - succeeded }];
          }),
        );
        return {
          kind,
          name: engine.name,
          engineVersion: engine.version.replace(/[^\d.].*$/, ''),
          variant: enginesUnderTest[engine.name].variant,
          version: spoken,
          calls,
          mismatches: count(judged.flatMap(({ mismatches }) => mismatches)),
          coverage,
          failures,
        };
      }),
    );
  } finally {
    for (const one of [instance, secondInstance(kind)]) await down(one, [], () => undefined);
  }
}

async function run(
  kind: EngineKind,
  engine: Running,
  instance: Instance,
  version: ApiVersion,
  say: Say,
): Promise<{ exchanges: readonly Exchange[]; failures: Failure[] }> {
  const testEngine = await makeTestEngine(kind, engine, instance, version);
  const failures: Failure[] = [];
  try {
    for (const scenario of kind.scenarios) {
      const started = performance.now();
      await withinLimit(scenario.run(testEngine)).catch((error: unknown) =>
        failures.push({ scenario: scenario.name, error }),
      );
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`${engine.name}  ${scenario.name}  ${seconds} s`);
    }
    return { exchanges: testEngine.exchanges(), failures };
  } finally {
    await testEngine.close();
  }
}

/** The longest time that a scenario may take, in milliseconds: it waits for many things. */
export const SCENARIO_LIMIT = 5 * LIMIT;

/**
 * A call that never ends fails its scenario, by name, and not the whole run without a word.
 *
 * @throws {Error} the scenario has not ended within the limit
 */
async function withinLimit(scenario: Promise<void>): Promise<void> {
  const ended = new AbortController();
  const limit = sleep(SCENARIO_LIMIT, undefined, { signal: ended.signal }).then(
    () => {
      throw new Error(`the scenario has not ended after ${SCENARIO_LIMIT / 1000} s`);
    },
    () => undefined,
  );
  try {
    await Promise.race([scenario, limit]);
  } finally {
    ended.abort();
  }
}

function count(mismatches: readonly Mismatch[]): Seen[] {
  const seen = new Map<string, Seen>();
  for (const mismatch of mismatches) {
    // A fault of a definition is reported once, even if several operations meet it.
    const key = `${mismatch.side} ${mismatch.place} ${mismatch.what.replace(/;.*/, '')}`;
    const before = seen.get(key);
    seen.set(key, { ...(before ?? mismatch), times: (before?.times ?? 0) + 1 });
  }
  return [...seen.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}
