/**
 * What holds of the decoders, the addresses and the paths for any input, judged by references that are slow and plain.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeSegments } from '../../src/call/encode.js';
import { formatEndpoint, parseUri } from '../../src/endpoint/endpoint.js';
import { StreamError, UsageError } from '../../src/errors.js';
import { type Frame, FrameSplitter } from '../../src/results/frame-splitter.js';
import { JsonStream } from '../../src/results/json-stream.js';
import { Lines } from '../../src/results/lines.js';
import { cut, places } from '../unit/helpers/chunks.js';
import { frame } from '../unit/helpers/frame.js';

/** What a decoder gave, and the code of its error. */
interface Decoded<T> {
  readonly items: T[];
  readonly error: string | undefined;
}

function decoded<T>(work: (items: T[]) => void): Decoded<T> {
  const items: T[] = [];
  try {
    work(items);
  } catch (error) {
    if (error instanceof StreamError) return { items, error: error.code };
    throw error;
  }
  return { items, error: undefined };
}

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

/** Bytes of a format, of which some are other bytes. */
const damaged = (format: fc.Arbitrary<Buffer>) =>
  fc.tuple(format, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 })).map(([whole, changes]) => {
    const copy = Buffer.from(whole);
    for (const [at, byte] of changes) if (copy.length > 0) copy[at % copy.length] = byte;
    return copy;
  });

const anyFrame = fc
  .tuple(fc.nat(4), fc.uint8Array({ maxLength: 20 }))
  .map(([type, payload]) => frame(type, payload));
const framed = fc.array(anyFrame, { maxLength: 8 }).map((frames) => Buffer.concat(frames));

/** Reads frames of the whole input at once: a text for each stream, in order. */
function framesByReference(input: Buffer): Decoded<string> {
  const items: string[] = [];
  for (let at = 0; at < input.length; ) {
    const header = input.subarray(at, at + 8);
    if (header.length < 8) return { items, error: 'TRUNCATED_FRAME' };
    if (header[0]! > 3 || header.readUIntBE(1, 3) !== 0) return { items, error: 'MALFORMED_FRAME' };
    const length = header.readUInt32BE(4);
    const payload = input.subarray(at + 8, at + 8 + length);
    if (header[0] === 3) return { items, error: payload.length < length ? 'TRUNCATED_FRAME' : 'ERROR_FRAME' };
    for (const byte of payload) items.push(`${header[0]} ${byte}`);
    if (payload.length < length) return { items, error: 'TRUNCATED_FRAME' };
    at += 8 + length;
  }
  return { items, error: undefined };
}

const names = ['stdin', 'stdout', 'stderr'];

function framesOf(chunks: readonly Buffer[]): Decoded<string> {
  return decoded((items) => {
    const splitter = new FrameSplitter();
    const push = (work: (frames: Frame[]) => void) => {
      const frames: Frame[] = [];
      try {
        work(frames);
      } finally {
        for (const { stream, chunk } of frames)
          for (const byte of chunk) items.push(`${names.indexOf(stream)} ${byte}`);
      }
    };
    for (const chunk of chunks) push((frames) => splitter.push(chunk, frames));
    splitter.end();
  });
}

const documents = (chunks: readonly Buffer[]) =>
  decoded<unknown>((items) => {
    const json = new JsonStream(1e6);
    for (const chunk of chunks) json.push(chunk, items);
    json.end(items);
  });

/** Pieces of JSON, whole and broken, with the separators that engines use. */
const jsonish = fc
  .array(
    fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        '\\',
        '\n',
        '\r\n',
        '\x1e',
        ' ',
        ',',
        ':',
        '1',
        '-',
        'true',
        'nul',
        '\\u12',
        'é',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => Buffer.from(parts.join('')));

/** Reads lines of JSON: every line that is not blank is one document. */
function linesByReference(text: string): Decoded<unknown> {
  const items: unknown[] = [];
  for (const line of text.split('\n'))
    if (line.trim() !== '') {
      try {
        items.push(JSON.parse(line));
      } catch {
        return { items, error: 'some' };
      }
    }
  return { items, error: undefined };
}

const uri = fc.oneof(
  fc.webUrl({
    validSchemes: ['tcp', 'http', 'https', 'ssh'],
    withQueryParameters: true,
    withFragments: true,
  }),
  fc
    .tuple(
      fc.constantFrom('unix://', 'tcp://', 'https://', 'ssh://', 'npipe://', ''),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    .map((parts) => parts.join('')),
  fc.tuple(fc.ipV6(), fc.nat(70_000)).map(([host, port]) => `tcp://[${host}]:${port}`),
);

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(fc.constantFrom('/', '.', '..', '%', 'a', '\\', '?', '#', ';'), { maxLength: 8 })
    .map((parts) => parts.join('')),
);

export const properties: Readonly<Record<string, () => fc.IPropertyWithHooks<never>>> = {
  'frames are what a plain reader makes of them, however they are cut': () =>
    fc.property(fc.oneof(damaged(framed), framed, bytes), places, (input, at) => {
      assert.deepEqual(framesOf(cut(input, at)), framesByReference(input));
    }) as never,
  'JSON is the same however the stream is cut, and so is its failure': () =>
    fc.property(fc.oneof(jsonish, damaged(jsonish), bytes), places, (input, at) => {
      const [whole, pieces] = [documents([input]), documents(cut(input, at))];
      assert.deepEqual(pieces.items, whole.items);
      // Where broken JSON ends cannot be known: it may count as malformed, or as cut.
      assert.equal(pieces.error === undefined, whole.error === undefined);
    }) as never,
  'JSON of one document to a line is what JSON.parse makes of each line': () =>
    fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), places, (values, at) => {
      const lines = values.map((value) => `${JSON.stringify(value)}\n`).join('');
      assert.deepEqual(documents(cut(Buffer.from(lines), at)), linesByReference(lines));
    }) as never,
  'a whole line that is no JSON is an error, whatever stands around it': () =>
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 3 }),
      fc.constantFrom('{', '{]', 'x', '{"a" 1}', '[1,]', '"'),
      places,
      (values, wrong, at) => {
        const lines = values.map((value) => `${JSON.stringify(value)}\n`).join('');
        const { error } = documents(cut(Buffer.from(`${lines}${wrong}\n`), at));
        assert.notEqual(error, undefined);
      },
    ) as never,
  'lines are the text, split': () =>
    fc.property(
      fc.array(fc.constantFrom('a', 'é', '\u{1f600}', '\n', '\r\n', '\r', ' '), { maxLength: 30 }),
      places,
      (parts, at) => {
        const whole = parts.join('');
        const lines: string[] = [];
        const reader = new Lines(1e6);
        for (const chunk of cut(Buffer.from(whole), at)) reader.push(chunk, (line) => lines.push(line));
        reader.end((line) => lines.push(line));
        const expected = whole.split('\n').map((line) => line.replace(/\r$/, ''));
        if (whole.endsWith('\n') || whole === '') expected.pop();
        assert.deepEqual(lines, expected);
      },
    ) as never,
  'a path holds one segment for a text, which is the text again when it is decoded': () =>
    fc.property(text, (given) => {
      let encoded: string;
      try {
        encoded = encodeSegments('op', 'name', given);
      } catch (error) {
        assert.ok(error instanceof UsageError);
        return;
      }
      const { pathname } = new URL(`http://host/a/${encoded}/z`);
      const [first, value, last, ...more] = pathname.slice(1).split('/');
      assert.deepEqual([first, last, more], ['a', 'z', []]);
      assert.equal(decodeURIComponent(value!), given.replace(/^\/(?=.)/, ''));
    }) as never,
  'a uri is refused, or is the same again when it is written and read': () =>
    fc.property(uri, (given) => {
      let endpoint: ReturnType<typeof parseUri>;
      try {
        endpoint = parseUri(given);
      } catch (error) {
        assert.ok(error instanceof UsageError);
        return;
      }
      const written = formatEndpoint(endpoint);
      assert.deepEqual(parseUri(written), endpoint);
    }) as never,
};
