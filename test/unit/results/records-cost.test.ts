/**
 * What records cost. Where the time would grow with the square of the length, these tests run into the time that vitest
 * gives to a test.
 */
import { describe, expect, it } from 'vitest';
import { JsonStream } from '../../../src/results/json-stream.js';
import { cut } from '../helpers/chunks.js';
import { parseAll } from '../helpers/parse-all.js';

describe('JsonStream', () => {
  it('needs time in proportion to length, whatever the framing', () => {
    const many = Buffer.from(`${'{"a":1}'.repeat(100_000)}\n`);
    expect(parseAll([many]).length).toBe(100_000);
    const large = Buffer.from(JSON.stringify('x'.repeat(5_000_000)));
    expect(
      parseAll(
        cut(
          large,
          Array.from({ length: 500 }, (_, i) => i * 10_000),
        ),
      ).length,
    ).toBe(1);
    // Guesses fail often in these, and the right end is far away.
    for (const repeated of [
      '{"a":"} {"}',
      '{"a":1}"x"',
      '{"a":1}[1]',
      '{"a":{"b":1} }',
      '{\n"a":1\n} ',
      '[[]] ',
    ]) {
      const documents = Buffer.from(`${repeated.repeat(100_000)}\n`);
      expect(parseAll([documents]).length).toBeGreaterThanOrEqual(100_000);
      expect(parseAll([documents], 1000).length).toBeGreaterThanOrEqual(100_000);
    }
  });

  it('needs little memory for a record in tiny pieces', () => {
    const json = new JsonStream(1e9);
    const documents: unknown[] = [];
    const before = process.memoryUsage();
    json.push(Buffer.from('"'), documents);
    for (let i = 0; i < 2_000_000; i++) json.push(Buffer.from('x'), documents);
    const { heapUsed, external } = process.memoryUsage();
    expect(heapUsed + external - before.heapUsed - before.external).toBeLessThan(60_000_000);
    json.push(Buffer.from('"'), documents);
    expect(documents).toEqual(['x'.repeat(2_000_000)]);
  });
});
