import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorRecord } from '../../../src/docker/error-record.js';
import { AbortError, StreamError, UsageError } from '../../../src/errors.js';
import { JsonStream } from '../../../src/results/json-stream.js';
import { Records } from '../../../src/results/records.js';
import { rejection, until } from '../helpers/async.js';
import { bodyOf, cut, places } from '../helpers/chunks.js';
import { parseAll } from '../helpers/parse-all.js';

async function failure(records: Records): Promise<StreamError> {
  const error = await rejection(records.toArray());
  if (!(error instanceof StreamError)) throw error;
  return error;
}

describe('JsonStream', () => {
  const framings: Record<string, (documents: readonly unknown[]) => string> = {
    'JSON lines': (documents) => documents.map((each) => `${JSON.stringify(each)}\n`).join(''),
    'JSON lines, the last one unterminated': (documents) =>
      documents.map((each) => JSON.stringify(each)).join('\n'),
    'lines ended by CR LF': (documents) => documents.map((each) => `${JSON.stringify(each)}\r\n`).join(''),
    'a JSON text sequence': (documents) => documents.map((each) => `\x1e${JSON.stringify(each)}\n`).join(''),
    'pretty-printed documents': (documents) =>
      documents.map((each) => `${JSON.stringify(each, null, 2)}\n`).join('\n'),
    'a sequence without line ends': (documents) =>
      documents.map((each) => `\x1e${JSON.stringify(each)}`).join(''),
    'a blank between': (documents) => documents.map((each) => JSON.stringify(each)).join(' '),
    'several on a line': (documents) =>
      documents.map((each, index) => `${JSON.stringify(each)}${index % 3 === 2 ? '\n' : ' '}`).join(''),
    'blanks between': (documents) => documents.map((each) => ` \t\n${JSON.stringify(each)} `).join('\r\n'),
  };

  it.each(Object.entries(framings))('reads any documents, cut anywhere: %s', (_name, format) => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), places, (documents, cuts) => {
        // -0 is a number that JSON writes as 0.
        const expected = documents.map((each) => JSON.parse(JSON.stringify(each)));
        expect(parseAll(cut(Buffer.from(format(documents)), cuts))).toEqual(expected);
      }),
    );
  });

  it('reads objects, arrays and strings without anything between', () => {
    const document = fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.array(fc.jsonValue()),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(document, { maxLength: 8 }), places, fc.boolean(), (documents, cuts, newline) => {
        const expected = documents.map((each) => JSON.parse(JSON.stringify(each)));
        const text = documents.map((each) => JSON.stringify(each)).join('') + (newline ? '\n' : '');
        expect(parseAll(cut(Buffer.from(text), cuts))).toEqual(expected);
      }),
    );
  });

  it('is not led astray by texts that look like the end of a document', () => {
    const end = fc.constantFrom(
      '} {',
      '}{',
      '}\n{',
      '}',
      '"}{"',
      '\\"} {',
      '][',
      '] [',
      '\\',
      '"',
      'word'.repeat(12),
    );
    const text = fc.array(end, { maxLength: 6 }).map((parts) => parts.join(''));
    const document = fc.oneof(fc.record({ a: text, b: fc.array(text) }), fc.array(text), text);
    const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\x1e', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(document, gap), { maxLength: 12 }), places, (documents, cuts) => {
        const bytes = Buffer.from(documents.map(([each, its]) => JSON.stringify(each) + its).join(''));
        expect(parseAll(cut(bytes, cuts))).toEqual(documents.map(([each]) => each));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same for every single cut', () => {
    const bytes = Buffer.from('{"a":"}\\"ü{"}[1,\n[2]]"x"\n\x1e{"b":\n"€😀"}12 true{"c":[]}\r\nnull\n-1.5e3');
    const expected = [{ a: '}"ü{' }, [1, [2]], 'x', { b: '€😀' }, 12, true, { c: [] }, null, -1500];
    for (let at = 0; at <= bytes.length; at++) expect(parseAll(cut(bytes, [at]))).toEqual(expected);
    expect(parseAll(Array.from(bytes, (byte) => Buffer.from([byte])))).toEqual(expected);
  });

  it('gives a document as soon as its last byte is there', () => {
    const json = new JsonStream(1e9);
    const documents: unknown[] = [];
    json.push(Buffer.from('{"a":1}'), documents);
    expect(documents).toEqual([{ a: 1 }]);
    json.push(Buffer.from('{"b"'), documents);
    expect(documents.length).toBe(1);
    json.push(Buffer.from(':2}{"c":3}\n{"d"'), documents);
    expect(documents).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
  });

  it('takes any limit, and shows the beginning of a record that is too long', () => {
    expect(parseAll([Buffer.from('{"a":1}')], Number.POSITIVE_INFINITY)).toEqual([{ a: 1 }]);
    for (const pieces of [['{"a":"', 'b'.repeat(300)], [`{"a":"${'b'.repeat(300)}`]]) {
      const json = new JsonStream(100);
      const push = () => {
        for (const piece of pieces) json.push(Buffer.from(piece), []);
      };
      expect(push).toThrow(
        expect.objectContaining({ code: 'RECORD_TOO_LARGE', detail: `{"a":"${'b'.repeat(194)}` }),
      );
    }
  });

  it.each([
    ['{"a":1', 'TRUNCATED_RECORD'],
    ['{"a":1}\n{"b', 'TRUNCATED_RECORD'],
    ['"abc', 'TRUNCATED_RECORD'],
    ['[1,2', 'TRUNCATED_RECORD'],
    ['tru', 'TRUNCATED_RECORD'],
    ['\x1e{"a":\x1e{"a":1}\n', 'TRUNCATED_RECORD'],
    ['<html>\n', 'MALFORMED_RECORD'],
    ['{"a":}\n', 'MALFORMED_RECORD'],
    ['{a:1}{"b":2}', 'MALFORMED_RECORD'],
    ['{"a":1}}\n', 'MALFORMED_RECORD'],
    ['{]\n', 'MALFORMED_RECORD'],
  ])('does not take %j: %s', (text, code) => {
    for (let at = 0; at <= text.length; at++) {
      const chunks = cut(Buffer.from(text), [at]);
      let error: unknown;
      try {
        parseAll(chunks);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(StreamError);
      expect(error).toHaveProperty('code', code);
    }
  });

  it('refuses a document that is too long, whole, in pieces or without an end', () => {
    const long = `{"a":"${'x'.repeat(1000)}"}`;
    for (const chunks of [
      [`${long}\n`],
      [long],
      [long.slice(0, 500), long.slice(500)],
      [long.slice(0, 900)],
    ]) {
      const parse = () =>
        parseAll(
          chunks.map((chunk) => Buffer.from(chunk)),
          800,
        );
      expect(parse).toThrow('a record is longer than 800 bytes');
    }
    expect(parseAll([Buffer.from(`${long}\n`)], 1008)).toHaveLength(1);
  });
});

describe('Records', () => {
  it('are iterated as they come, without broken characters', async () => {
    const bytes = Buffer.from('{"status":"füür"}\n{"status":"b"}\n');
    for (let at = 0; at <= bytes.length; at++) {
      const records = new Records(bodyOf(cut(bytes, [at])));
      const seen = [];
      for await (const record of records) seen.push(record);
      expect(seen).toEqual([{ status: 'füür' }, { status: 'b' }]);
    }
  });

  it('may be none', async () => {
    expect(await new Records(bodyOf([])).toArray()).toEqual([]);
    expect(await new Records(bodyOf(['\n', '\r\n'])).toArray()).toEqual([]);
  });

  it.each([
    [{ errorDetail: { code: 3, message: 'it failed' }, error: 'it failed' }, 'it failed'],
    [{ error: 'it failed' }, 'it failed'],
    [{ errorDetail: { message: 'it failed' } }, 'it failed'],
    [{ errorDetail: {} }, 'the engine reported an error'],
  ])('throw for %j', async (record, message) => {
    const body = bodyOf([
      '{"stream":"Step 1"}\n',
      `${JSON.stringify(record)}\n`,
      '{"stream":"never seen"}\n',
    ]);
    const error = await failure(new Records(body, { op: 'ImageBuild', errorRecord }));
    expect(error).toMatchObject({ code: 'ERROR_RECORD', message: `ImageBuild: ${message}` });
    expect(error.detail).toEqual(record);
    expect(error.records).toEqual([{ stream: 'Step 1' }]);
    expect(body.destroyed).toBe(true);
    expect((await failure(new Records(bodyOf([JSON.stringify(record)]), { errorRecord }))).message).toBe(
      message,
    );
  });

  it.each([{ error: '' }, { error: null }, { Error: 'x' }, { status: 'error' }, { errorDetail: null }])(
    'take %j for what it is',
    async (record) => {
      expect(await new Records(bodyOf([JSON.stringify(record)]), { errorRecord }).toArray()).toEqual([
        record,
      ]);
    },
  );

  it('give the records before a failure, and the error has the last hundred', async () => {
    const lines = Array.from({ length: 250 }, (_, i) => `${i}\n`).join('');
    const seen: unknown[] = [];
    const read = async () => {
      for await (const record of new Records(bodyOf([`${lines}{"a":`]))) seen.push(record);
    };
    const error = await rejection(read());
    expect(seen.length).toBe(250);
    expect(error).toHaveProperty('code', 'TRUNCATED_RECORD');
    expect((error as StreamError).records).toEqual(Array.from({ length: 100 }, (_, i) => 150 + i));
    const malformed = await failure(new Records(bodyOf(['1\n2\nnope\n3\n'])));
    expect([malformed.code, malformed.records, malformed.detail]).toEqual([
      'MALFORMED_RECORD',
      [1, 2],
      'nope',
    ]);
  });

  it('fail with the error of a broken body, which has the records before it', async () => {
    const body = new Readable({ read() {} });
    body.push('{"a":1}\n{"b"');
    const reading = failure(new Records(body));
    setTimeout(() => body.destroy(new StreamError('BODY_BROKEN', 'broken')), 10);
    const error = await reading;
    expect([error.code, error.records]).toEqual(['BODY_BROKEN', [{ a: 1 }]]);
  });

  it('obey maxRecordBytes', async () => {
    const error = await failure(new Records(bodyOf(['"123456789"\n']), { maxRecordBytes: 10 }));
    expect(error.code).toBe('RECORD_TOO_LARGE');
  });

  it('let the body go when a loop is left, by break, by a throw, or while it waits', async () => {
    const broken = new Readable({ read() {} });
    broken.push('1\n2\n');
    for await (const record of new Records(broken)) {
      expect(record).toBe(1);
      break;
    }
    expect(broken.destroyed).toBe(true);

    const thrown = new Readable({ read() {} });
    thrown.push('1\n');
    const loop = async () => {
      for await (const _ of new Records(thrown)) throw new Error('mine');
    };
    expect((await rejection(loop())).message).toBe('mine');
    expect(thrown.destroyed).toBe(true);

    const silent = new Readable({ read() {} });
    const iterator = new Records(silent)[Symbol.asyncIterator]();
    const waiting = iterator.next();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(silent.destroyed).toBe(true);
  });

  it('end when they are destroyed, are never whole then, or fail with the reason for it', async () => {
    const quiet = new Records(new Readable({ read() {} }));
    const ending = rejection(quiet.toArray());
    setImmediate(() => quiet.destroy());
    expect(await ending).toBeInstanceOf(AbortError);
    const left = new Records(new Readable({ read() {} }));
    setImmediate(() => left.destroy());
    for await (const _ of left) throw new Error('there is no record');
    const loud = new Records(new Readable({ read() {} }));
    const failing = rejection(loud.toArray());
    setImmediate(() => loud.destroy(new Error('reason')));
    expect((await failing).message).toBe('reason');
    const body = new Readable({ read() {} });
    {
      await using records = new Records(body);
      expect(records).toBeInstanceOf(Records);
    }
    expect(body.closed).toBe(true);
  });

  it('can be read once', async () => {
    const records = new Records(bodyOf(['1\n']));
    expect(await records.toArray()).toEqual([1]);
    const error = await rejection(records.toArray());
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toHaveProperty('code', 'ALREADY_CONSUMED');
  });

  it('do not read ahead of a slow reader', async () => {
    let pulled = 0;
    const body = new Readable({
      read() {
        pulled++;
        this.push(`${JSON.stringify('x'.repeat(10_000))}\n`);
      },
    });
    for await (const _ of new Records(body)) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      break;
    }
    expect(pulled).toBeLessThan(30);
    await until(() => body.destroyed);
  });
});
