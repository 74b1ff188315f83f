/**
 * Hostile texts in every parameter of every operation, on a real engine. Each call settles with a result or an error of
 * fairlead. The engine lives on, and nothing of it leaks into a path, a header or another operation.
 */
import { client, close, connect, FairleadError, invoke } from 'fairlead/v1.51';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { whereEnginesCanRun } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { type PrivateEngine, privateEngine } from '../../engines/private-engine.js';
import { table } from '../../generated/docker/table.js';
import { existsIn } from '../../src/call/operation.js';
import type { OperationEntry, ParameterEntry } from '../../src/table.js';

const VERSION = 'v1.51';
/** The number of calls at once. */
const AT_ONCE = 16;

/** Texts that differ from one another in what they could do to an engine. */
const texts = [
  ' ',
  '-1',
  '1e999',
  '%2e%2e%2f',
  '?force=true&all=1',
  'a\\..\\b',
  '{"a":{"b":true}}',
  '$(reboot)`reboot`;reboot',
  "' or 1=1 --",
  '\u202e\u{1f600}',
  '__proto__',
  'x'.repeat(3000),
];

/** An operation that would end what the other calls need. */
const ENDS = /^(Swarm|Plugin)|Delete|Prune|Stop|Kill|Restart|Pause|Rename|Update|Wait|Session/;

interface Attack {
  readonly op: string;
  readonly entry: OperationEntry;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Values that are right for the other parameters: objects that exist, where the operation harms none. */
function harmless(op: string, { category }: OperationEntry, one: ParameterEntry, id: string): unknown {
  if (one.in === 'path' && !ENDS.test(op)) {
    if (category === 'containers') return id;
    if (category === 'images') return busyboxImage;
    if (category === 'networks') return 'bridge';
  }
  if (one.in === 'body') return one.type === 'stream' ? Buffer.alloc(1024) : {};
  if (one.type === 'boolean') return true;
  return /integer|number/.test(one.type) ? 1 : one.type.endsWith('[]') ? ['a'] : 'a';
}

function attacks(id: string): Attack[] {
  return Object.entries(table.operations).flatMap(([op, entry]) => {
    if (!existsIn(entry, VERSION)) return [];
    const parameters = entry.parameters.filter((one) => existsIn(one, VERSION));
    const required = Object.fromEntries(
      parameters.filter((one) => one.required).map((one) => [one.name, harmless(op, entry, one, id)]),
    );
    return parameters.flatMap(({ name }) =>
      texts.map((text) => ({ op, entry, params: { ...required, [name]: text } })),
    );
  });
}

let engine: PrivateEngine;

whereEnginesCanRun('a real engine', () => {
  beforeAll(async () => {
    engine = await privateEngine(undefined, { engine: 'd28' });
  });
  afterAll(() => engine?.stop());

  it('lives on, and every call settles', async () => {
    const { uri } = engine;
    await using own = connect({ uri });
    const { Id: id } = await own.containers.ContainerCreate({
      name: 'victim',
      body: { Image: busyboxImage, Cmd: ['sleep', '600'] },
    });
    await own.containers.ContainerStart({ id });
    const conn = { uri, timeouts: { callTimeout: 1000 } };
    const queue = attacks(id).values();
    const seen = new Map<string, number>();
    const worker = async () => {
      for (const { op, entry, params } of queue) {
        const category = client({ category: entry.category, conn } as never);
        const request = {
          op,
          params,
          throwException: true,
          ...(entry.kind === 'socket' ? {} : { as: 'data' }),
        };
        const settled = await invoke(category, request as never).then(
          (result: unknown) => {
            if (typeof result === 'object' && result !== null && 'destroy' in result)
              (result as { destroy(): void }).destroy();
            return 'a result';
          },
          (error: unknown) => {
            if (error instanceof FairleadError) return error.code;
            throw error;
          },
        );
        seen.set(settled, (seen.get(settled) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await close(conn);
    console.log([...seen].map(([what, count]) => `${what} ${count}`).join(', '));
    // Both sides refuse: fairlead what is no value of the parameter, the engine what it does not know.
    for (const code of ['a result', 'INVALID_PARAMETER', 'NOT_FOUND', 'BAD_REQUEST'])
      expect(seen.get(code), code).toBeGreaterThan(20);
    for (const code of ['CONNECTION_LOST', 'PROTOCOL_ERROR', 'BODY_BROKEN'])
      expect(seen.get(code), code).toBeUndefined();
    expect(await own._ping.SystemPing()).toBe('OK');
    const [victim, ...others] = await own.containers.ContainerList({ filters: { name: ['victim'] } });
    expect(victim).toMatchObject({ Id: id, State: 'running' });
    expect(others).toEqual([]);
  });
});
