/** An answer gives the same body, whether the body is gathered or read as a stream, and whenever it is asked for. */
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answer } from '../../../../src/transport/undici/answer.js';
import { RefGroup } from '../../../../src/util/ref-group.js';
import { rejection } from '../../helpers/async.js';

function source() {
  const calls: string[] = [];
  return {
    calls,
    resume: () => void calls.push('resume'),
    abandon: () => void calls.push('abandon'),
    refs: new RefGroup(),
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const broken = new Error('broken');

/** Gathers a body as text. */
async function gathered(answer: Answer): Promise<string> {
  const parts: Buffer[] = [];
  await answer.gather((chunk) => parts.push(chunk));
  return String(Buffer.concat(parts));
}

/** Looks at the beginning of a body, puts it back, and gathers the body. */
async function peeked(answer: Answer): Promise<string> {
  const { body } = answer;
  const first = body.read();
  if (first !== null) body.unshift(first);
  return gathered(answer);
}

const ways = {
  gather: gathered,
  stream: (answer: Answer) => text(answer.body),
  'gather after a look': peeked,
};

describe.each(Object.entries(ways))('a body that is read by %s', (_, read) => {
  it('is whole, or fails, whenever its reader comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1 }), { maxLength: 6 }),
        fc.boolean(),
        fc.nat(7),
        async (chunks, breaks, when) => {
          const answer = new Answer(200, {}, source());
          const steps = [
            ...chunks.map((chunk) => () => void answer.push(Buffer.from(chunk))),
            () => (breaks ? answer.destroy(broken) : void answer.push(null)),
          ];
          let result: Promise<string> | undefined;
          for (const [index, step] of steps.entries()) {
            if (index === when) result = read(answer);
            result?.catch(() => {});
            step();
            if (index % 2 === 1) await turn();
          }
          result ??= read(answer);
          if (breaks) expect(await rejection(result)).toBe(broken);
          else expect(await result).toBe(chunks.join(''));
        },
      ),
    );
  });
});

describe.each(Object.entries(ways))('a body that is checked and read by %s', (_, read) => {
  it.each([0, 1, 2, 3])('is seen whole by its check, which begins after %i steps', async (when) => {
    const answer = new Answer(200, {}, source());
    const seen: string[] = [];
    const fault = new Error('not whole');
    const check = { take: (chunk: Buffer) => void seen.push(String(chunk)), end: () => fault };
    const steps = [
      () => answer.push(Buffer.from('a')),
      () => answer.push(Buffer.from('b')),
      () => answer.push(null),
    ];
    for (const step of steps.slice(0, when)) step();
    answer.check(check);
    const result = rejection(read(answer));
    for (const step of steps.slice(when)) step();
    expect(await result).toBe(fault);
    expect(seen).toEqual(['a', 'b']);
  });

  it('is not judged if it breaks off', async () => {
    const answer = new Answer(200, {}, source());
    answer.check({ take: () => {}, end: () => new Error('not whole') });
    const result = rejection(read(answer));
    answer.push(Buffer.from('a'));
    answer.destroy(broken);
    expect(await result).toBe(broken);
  });
});

describe('an answer', () => {
  it('has room for a piece before anybody reads, and lets the engine go on then', async () => {
    const its = source();
    const answer = new Answer(200, {}, its);
    const half = Buffer.alloc(40_000, 'x');
    expect([answer.push(half), answer.push(half)]).toEqual([true, false]);
    expect(its.calls).toEqual([]);
    const result = gathered(answer);
    expect(its.calls).toEqual(['resume']);
    expect(answer.push(Buffer.from('y'))).toBe(true);
    answer.push(null);
    expect(await result).toBe(`${'x'.repeat(80_000)}y`);
    expect(its.calls).toEqual(['resume']);
  });

  it.each([0, 1])('is given up when its reader refuses a part (%i)', async (early) => {
    const its = source();
    const answer = new Answer(200, {}, its);
    const refusal = new Error('too much');
    if (early === 1) answer.push(Buffer.from('a'));
    const result = answer.gather(() => {
      throw refusal;
    });
    if (early === 0) answer.push(Buffer.from('a'));
    expect(await rejection(result)).toBe(refusal);
    expect(its.calls).toContain('abandon');
  });

  it('that is destroyed unread is given up', async () => {
    const its = source();
    const answer = new Answer(200, {}, its);
    answer.push(Buffer.from('a'));
    answer.body.destroy();
    await turn();
    expect(its.calls).toContain('abandon');
    expect(answer.body).toBe(answer.body);
  });
});
