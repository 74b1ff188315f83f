/** Guesses of where a document ends. A wrong guess costs time and no document, so the results of the decoder do not tell. */
import { describe, expect, it } from 'vitest';
import { EndGuess, gapEnd, lineEnd } from '../../../src/results/end-guess.js';
import { closerOf, isBlank, mayEnclose } from '../../../src/results/json-bytes.js';

const byte = (character: string) => character.charCodeAt(0);

describe('the end of a line', () => {
  it.each<[string, number, number]>([
    ['{"a":1}\n{"b":2}\n', 0, 7],
    ['{"a":1}\n{"b":2}\n', 8, 15],
    ['{"a":1} \t\r\n', 0, 10],
    ['[1]\n', 0, 3],
    ['"a"\n', 0, 3],
    ['12\n', 0, 2],
    ['true\n', 0, 4],
    ['\n', 0, -1],
    ['{"a":1}', 0, -1],
    ['{"a":\n1}\n', 0, -1],
    ['[1}\n', 0, -1],
    ['{1]\n', 0, -1],
    ['"a\n', 0, -1],
    ['1"\n', 0, -1],
    ['1}\n', 0, -1],
  ])('of %j from %i is at %i', (text, from, end) => {
    expect(lineEnd(Buffer.from(text), from)).toBe(end);
  });
});

describe('the end before a gap', () => {
  it.each<[string, number, number]>([
    ['{"a":1}{"b":2}', 0, 7],
    ['{"a":1}{"b":2}', 7, 14],
    ['{"a":1} \n{"b":2}', 0, 7],
    ['{"a":1} ', 0, 7],
    ['{"a":{"b":1},"c":1}', 0, 19],
    ['{"a":{"b":1}}', 0, 13],
    ['[1][2]', 0, 3],
    ['[[1],[2]]', 0, 9],
    ['[1]{"a":1}', 0, -1],
    ['{"a":1', 0, -1],
    ['{"a":1},', 0, -1],
    ['"a""b"', 0, -1],
    ['12', 0, -1],
    ['x{}{}', 1, 3],
  ])('of %j from %i is at %i', (text, from, end) => {
    expect(gapEnd(Buffer.from(text), from)).toBe(end);
  });
});

describe('a guess', () => {
  const chunk = Buffer.alloc(100);

  /** A guess that always finds the same, and the positions that it was asked for. */
  function asked(found: number) {
    const positions: number[] = [];
    const guess = new EndGuess((_chunk, from) => {
      positions.push(from);
      return found;
    });
    return { guess, positions };
  }

  it('is what was found', () => {
    const { guess, positions } = asked(7);
    expect([guess.end(chunk, 0), guess.end(chunk, 8)]).toEqual([7, 7]);
    expect(positions).toEqual([0, 8]);
  });

  it('at the first byte is one', () => {
    const { guess, positions } = asked(0);
    expect([guess.end(chunk, 0), guess.end(chunk, 1)]).toEqual([0, 0]);
    expect(positions).toEqual([0, 1]);
  });

  it('does not search a chunk again in which nothing was found, and searches the next one', () => {
    const { guess, positions } = asked(-1);
    expect([guess.end(chunk, 0), guess.end(chunk, 50)]).toEqual([-1, -1]);
    expect(positions).toEqual([0]);
    guess.begin();
    expect(guess.end(chunk, 0)).toBe(-1);
    expect(positions).toEqual([0, 0]);
  });

  it('that was wrong rests for 64 documents, and then begins after the wrong place', () => {
    const { guess, positions } = asked(30);
    guess.wrong(20);
    for (let document = 0; document < 64; document++) expect(guess.end(chunk, 25)).toBe(-1);
    expect(positions).toEqual([]);
    expect(guess.end(chunk, 19)).toBe(-1);
    expect(positions).toEqual([]);
    expect(guess.end(chunk, 20)).toBe(30);
    expect(positions).toEqual([20]);
  });
});

describe('a byte', () => {
  it('closes what another one opens', () => {
    expect(closerOf(byte('{'))).toBe(byte('}'));
    expect(closerOf(byte('['))).toBe(byte(']'));
    for (const other of '}]"1 \n') expect(closerOf(byte(other))).toBeUndefined();
  });

  it('is blank between documents, or not', () => {
    for (const blank of ' \t\n\r\x1e') expect(isBlank(byte(blank))).toBe(true);
    for (const other of '{}[]"\\a1-') expect(isBlank(byte(other))).toBe(false);
  });

  it.each(['{}', '[]', '""', '11', 'tl', '1e'])('encloses a document with another: %s', ([first, last]) => {
    expect(mayEnclose(byte(first!), byte(last!))).toBe(true);
  });

  it.each(['{]', '[}', '"1', '1"', '1}', 't]', '{{', '{1', '["'])(
    'does not with another: %s',
    ([first, last]) => {
      expect(mayEnclose(byte(first!), byte(last!))).toBe(false);
    },
  );
});
