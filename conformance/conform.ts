/** Runs every scenario on engines side by side and judges what was said. */
import { readDocuments } from '../codegen/generate.js';
import { operationsOf } from '../codegen/swagger.js';
import { down, type Running, type Say, up } from '../engines/fleet.js';
import { type Instance, ofProcess } from '../engines/instance.js';
import type { EngineName } from '../engines/suites.js';
import type { ApiVersion } from '../src/table.js';
import { type Coverage, makeCoverage } from './coverage.js';
import type { Exchange } from './exchange.js';
import { makeJudge } from './judge.js';
import type { Mismatch } from './mismatch.js';
import type { Scenario } from './scenario.js';
import { scenarios } from './scenarios/index.js';
import { makeTestEngine, secondInstance } from './test-engine.js';

/** What is known of one engine, spoken to in one version, after all scenarios. */
export interface Conformance {
  readonly name: EngineName;
  /** The engine's, as `28.5.2`. */
  readonly engine: string;
  readonly version: ApiVersion;
  /** By operation, in the order of the document: how often it had an effect, and how often it was refused. */
  readonly calls: ReadonlyMap<string, { readonly succeeded: number; readonly refused: number }>;
  /** Each once, with how often it was seen. */
  readonly mismatches: readonly Seen[];
  readonly failures: readonly Failure[];
  /** What of the declared fields was seen in answers. */
  readonly coverage: Coverage;
}

export interface Seen extends Mismatch {
  readonly times: number;
}

/** A scenario that did not get to its end. */
export interface Failure {
  readonly scenario: string;
  readonly error: unknown;
}

export interface ConformOptions {
  readonly names: readonly EngineName[];
  /** The version to speak. @default each engine's newest */
  readonly version?: ApiVersion | undefined;
  /** Only these scenarios. @default all */
  readonly only?: readonly string[];
  readonly say: Say;
}

export async function conform({ names, version, only = [], say }: ConformOptions): Promise<Conformance[]> {
  const chosen = scenarios.filter(({ name }) => only.length === 0 || only.includes(name));
  const documents = await readDocuments('docker');
  const instance = ofProcess('conformance');
  try {
    const engines = await up(instance, [...names], { tied: true, say });
    return await Promise.all(
      engines.map(async (engine) => {
        const spoken = version ?? (`v${engine.apiVersion}` as ApiVersion);
        const document = documents.get(spoken);
        if (!document) throw new Error(`${engine.name} speaks ${spoken}, which is not pinned`);
        const { exchanges, failures } = await run(engine, instance, spoken, chosen, say);
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
          name: engine.name,
          engine: engine.version.replace(/[^\d.].*$/, ''),
          version: spoken,
          calls,
          mismatches: count(judged.flatMap(({ mismatches }) => mismatches)),
          coverage,
          failures,
        };
      }),
    );
  } finally {
    for (const one of [instance, secondInstance()]) await down(one, [], () => undefined);
  }
}

async function run(
  engine: Running,
  instance: Instance,
  version: ApiVersion,
  chosen: readonly Scenario[],
  say: Say,
): Promise<{ exchanges: readonly Exchange[]; failures: Failure[] }> {
  const testEngine = await makeTestEngine(engine, instance, version);
  const failures: Failure[] = [];
  try {
    for (const scenario of chosen) {
      const started = performance.now();
      await scenario
        .run(testEngine)
        .catch((error: unknown) => failures.push({ scenario: scenario.name, error }));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`${engine.name}  ${scenario.name}  ${seconds} s`);
    }
    return { exchanges: testEngine.exchanges(), failures };
  } finally {
    await testEngine.close();
  }
}

function count(mismatches: readonly Mismatch[]): Seen[] {
  const seen = new Map<string, Seen>();
  for (const mismatch of mismatches) {
    // The same fault of the same definition needs to be told once, wherever it is met.
    const key = `${mismatch.side} ${mismatch.place} ${mismatch.what.replace(/;.*/, '')}`;
    const before = seen.get(key);
    seen.set(key, { ...(before ?? mismatch), times: (before?.times ?? 0) + 1 });
  }
  return [...seen.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}
