/** BuildKit's traces: those of engines, and messages written for these tests. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { StreamError } from 'fairlead';
import { type BuildTrace, decodeTrace, followProgress } from 'fairlead/progress';
import fc from 'fast-check';
import { PbfWriter } from 'pbf';
import { describe, expect, it } from 'vitest';
import { Records } from '../../../src/results/records.js';

function sent(name: string): Record<string, unknown>[] {
  const text = readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const record = (bytes: Uint8Array) => ({
  id: 'moby.buildkit.trace',
  aux: Buffer.from(bytes).toString('base64'),
});

type Write = (writer: PbfWriter) => void;

function message(write: Write): Uint8Array {
  const writer = new PbfWriter();
  write(writer);
  return writer.finish();
}

/** A trace with one part. The parts are numbered from 1: vertexes, statuses, logs and warnings. */
function traceOf(part: number, write: Write): BuildTrace {
  const trace = decodeTrace(
    record(message((writer) => writer.writeMessage(part, (_, inner) => write(inner), null))),
  );
  if (trace === undefined) throw new Error('it is a trace');
  return trace;
}

const timestamp =
  (seconds: number, nanos: number): Write =>
  (writer) => {
    writer.writeVarintField(1, seconds);
    writer.writeVarintField(2, nanos);
  };

const nested = (writer: PbfWriter, field: number, write: Write) =>
  writer.writeMessage(field, (_, inner) => write(inner), null);

function failure(value: unknown): StreamError {
  try {
    decodeTrace(value);
  } catch (error) {
    if (error instanceof StreamError) return error;
    throw error;
  }
  throw new Error('it could be read');
}

describe('decodeTrace', () => {
  it('reads what engines send', () => {
    const traces = sent('docker28-buildkit').flatMap((each) => decodeTrace(each) ?? []);
    const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
    const run = '[2/3] RUN echo out; echo err >&2; sleep 1; echo done';
    const [first, ...rest] = traces.flatMap(({ vertexes }) => vertexes).filter(({ name }) => name === run);
    expect(first).toEqual({ digest, inputs: [digest], name: run, cached: false });
    expect(rest.at(-1)).toEqual({
      ...first,
      started: new Date('2026-11-24T08:52:28.309Z'),
      completed: new Date('2026-11-24T08:52:29.463Z'),
    });
    expect(traces.flatMap(({ logs }) => logs)).toMatchObject([
      { vertex: first?.digest, stream: 1, data: Buffer.from('out\n'), timestamp: expect.any(Date) },
      { vertex: first?.digest, stream: 2, data: Buffer.from('err\n') },
      { vertex: first?.digest, stream: 1, data: Buffer.from('done\n') },
    ]);
    expect(traces.flatMap(({ statuses }) => statuses)[0]).toEqual({
      id: 'exporting layers',
      vertex: digest,
      name: '',
      current: 0,
      total: 0,
      timestamp: expect.any(Date),
      started: expect.any(Date),
    });
  });

  it('reads the warnings that engines send', () => {
    const warnings = sent('docker28-buildkit-warnings').flatMap((each) => decodeTrace(each)?.warnings ?? []);
    expect(warnings.length).toBe(4);
    expect(warnings[1]).toEqual({
      vertex: expect.stringMatching(/^sha256:3984/),
      level: 1,
      short: 'MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 3)',
      detail: ['The MAINTAINER instruction is deprecated, use a label instead to define an image author'],
      url: 'https://docs.docker.com/go/dockerfile/rule/maintainer-deprecated/',
      file: 'Dockerfile',
      ranges: [{ start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }],
    });
  });

  it('reads why a vertex failed', () => {
    const vertexes = sent('docker26-buildkit-failing').flatMap((each) => decodeTrace(each)?.vertexes ?? []);
    expect(vertexes.at(-1)?.error).toBe(
      'process "/bin/sh -c echo going && false" did not complete successfully: exit code: 1',
    );
  });

  it('has numbers beyond 32 bits, times to the millisecond, and bytes as they are', () => {
    const { statuses } = traceOf(2, (writer) => {
      writer.writeVarintField(4, 2 ** 40 + 1);
      writer.writeVarintField(5, Number.MAX_SAFE_INTEGER);
      nested(writer, 7, timestamp(1_795_510_348, 999_999_999));
      nested(writer, 8, timestamp(-62_135_596_800, 0));
    });
    expect(statuses).toEqual([
      {
        id: '',
        vertex: '',
        name: '',
        current: 2 ** 40 + 1,
        total: Number.MAX_SAFE_INTEGER,
        started: new Date(1_795_510_348_999),
        completed: new Date('0001-01-01T00:00:00Z'),
      },
    ]);
    const data = Buffer.from([0, 255, 0xe2, 0x82]);
    expect(traceOf(3, (writer) => writer.writeBytesField(4, data)).logs[0]?.data).toEqual(data);
  });

  it('has no time that a Date cannot hold', () => {
    const { vertexes } = traceOf(1, (writer) => nested(writer, 5, timestamp(Number.MAX_SAFE_INTEGER, 0)));
    expect(vertexes[0]?.started).toBeUndefined();
  });

  it('passes over fields that it does not know, and those of another type', () => {
    const { vertexes } = traceOf(1, (writer) => {
      writer.writeStringField(99, 'new');
      writer.writeDoubleField(98, 1.5);
      writer.writeFixed32Field(97, 7);
      writer.writeVarintField(1, 12);
      writer.writeStringField(4, 'true');
      writer.writeStringField(3, 'name');
      writer.writeVarintField(96, 1);
    });
    expect(vertexes).toEqual([{ digest: '', inputs: [], name: 'name', cached: false }]);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['the aux of a record', record(new Uint8Array()).aux],
    ['an id', 'moby.buildkit.trace'],
    ['a number', 1],
    ['a record without its id', { aux: record(new Uint8Array()).aux }],
    ['a decoded trace', decodeTrace(record(new Uint8Array()))],
    ['bytes', Buffer.from('x')],
    ['a list of records', [record(new Uint8Array())]],
    ['a set of records', new Set([record(new Uint8Array())])],
    ['a stream of records', new Records(Readable.from([]))],
    ['a promise of a record', Promise.resolve(record(new Uint8Array()))],
    ['a function', () => record(new Uint8Array())],
  ])('refuses what is no whole record: %s', (_what, given) => {
    expect(() => decodeTrace(given)).toThrow(
      expect.objectContaining({
        name: 'UsageError',
        code: 'INVALID_OPTION',
        message: expect.stringMatching(/^decodeTrace: .* must be an? .*, not /),
      }),
    );
  });

  it('leaves other records alone', () => {
    const others = [
      { id: 'moby.image.id', aux: { ID: 'sha256:a' } },
      { stream: 'x' },
      { id: 'new', aux: 'AA==' },
    ];
    for (const other of [
      ...others,
      {},
      { aux: { ID: 'sha256:a' } },
      { aux: null },
      { id: null, status: 'x' },
    ])
      expect(decodeTrace(other)).toBeUndefined();
    expect(decodeTrace(record(new Uint8Array()))).toEqual({
      vertexes: [],
      statuses: [],
      logs: [],
      warnings: [],
    });
  });

  it.each([
    ['no data', undefined],
    ['an object', { ID: 'sha256:a' }],
    ['no base64', '***'],
    ['base64 with something else in it', 'Cg A='],
    ['a message cut off', 'CgU='],
    ['a number cut off', 'CIA='],
    ['a number of more than ten bytes', 'CP//////////////AQ=='],
    ['a field without a number', 'AA=='],
    ['a type that is none', 'Dw=='],
    ['a fixed number cut off', 'DQAA'],
  ])('fails for %s', (_what, aux) => {
    const malformed = { id: 'moby.buildkit.trace', aux };
    expect(failure(malformed)).toMatchObject({
      code: 'MALFORMED_RECORD',
      message: expect.stringMatching(/^a trace of BuildKit cannot be read: /),
      detail: malformed,
      cause: expect.any(Error),
    });
  });

  it('fails, or reads less, for every beginning of a trace', () => {
    const { aux } = sent('docker28-buildkit-warnings').find((each) => String(each['aux']).length > 2000)!;
    const whole = Buffer.from(String(aux), 'base64');
    const all = decodeTrace(record(whole))!;
    let failed = 0;
    for (let length = 0; length < whole.length; length++) {
      const beginning = record(whole.subarray(0, length));
      let trace: BuildTrace | undefined;
      try {
        trace = decodeTrace(beginning);
      } catch {
        failed++;
        expect(failure(beginning).code).toBe('MALFORMED_RECORD');
      }
      if (trace !== undefined) expect(trace.warnings).toEqual(all.warnings.slice(0, trace.warnings.length));
    }
    // A cut is not an error only between two parts of the trace.
    expect(whole.length - failed).toBe(all.warnings.length);
  });

  it('fails, or reads something, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          expect(decodeTrace(record(bytes))).toBeDefined();
        } catch (error) {
          expect(error).toMatchObject({ name: 'StreamError', code: 'MALFORMED_RECORD' });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('output that is cut within a character is put together again, of each stream by itself', async () => {
  const log = (stream: number, data: Uint8Array) =>
    record(
      message((writer) =>
        nested(writer, 3, (inner) => {
          inner.writeStringField(1, 'sha256:a');
          inner.writeVarintField(3, stream);
          inner.writeBytesField(4, data);
        }),
      ),
    );
  const euro = Buffer.from('€');
  const { output } = await followProgress([
    log(1, euro.subarray(0, 1)),
    log(2, Buffer.from('ä')),
    log(1, euro.subarray(1)),
  ]);
  expect(output).toBe('ä€');
});
