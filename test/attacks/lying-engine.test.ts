/**
 * Engines that lie. Every call of every kind settles in time, with an error of fairlead, unless the answer may pass for an
 * honest one. Nothing is left open, the memory stays bounded, and no object inherits anything.
 */
import { connect, FairleadError } from 'fairlead/v1.51';
import { describe, expect, it } from 'vitest';
import { answers } from '../unit/helpers/answers.js';
import { outcome, until } from '../unit/helpers/async.js';
import { onRequest, rawServer, uriOf } from '../unit/helpers/server.js';
import { lies } from './lies.js';

/** In milliseconds. What has no end ends by this limit. */
const CALL_TIMEOUT = 500;
/** In bytes. What arrives within the limit of a call is less. */
const MEMORY = 500_000_000;
/** In characters. */
const MESSAGE = 5000;

/** One call of each kind. */
const kinds = [...new Map(answers.map((answer) => [answer.name.split(',')[0]!, answer]))];

describe.each(Object.entries(lies))('%s', (_group, all) => {
  it.each(all)('$name', async (lie) => {
    const server = await rawServer((socket) => onRequest(socket, () => lie.tell(socket)));
    const before = process.memoryUsage().rss;
    const engine = connect({ uri: uriOf(server), timeouts: { callTimeout: CALL_TIMEOUT } });
    const results = await Promise.all(
      kinds.map(async ([kind, { read }]) => ({ kind, result: await outcome(read(engine, {})) })),
    );
    const memory = process.memoryUsage().rss - before;
    await engine.close();
    await until(() => server.open() === 0);
    for (const { kind, result } of results) {
      // The answer to a HEAD has no body, and its other headers are the caller's.
      if (!lie.passes && kind !== 'headers') expect(result, kind).toBeInstanceOf(FairleadError);
      if (!(result instanceof FairleadError)) continue;
      expect(result.message.length, kind).toBeLessThan(MESSAGE);
      // The engine keeps its connections open, and no lie passes for a connection that was lost.
      expect(result.code, kind).not.toBe('CONNECTION_LOST');
    }
    // At least one kind of call notices.
    expect(results.some(({ result }) => result instanceof FairleadError)).toBe(true);
    expect(memory).toBeLessThan(MEMORY);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
