/**
 * Measures how fast records are cut and parsed: with line ends and without, as a sequence, cut in small chunks, and
 * large. Lines are the yardstick, so every figure but the first is a multiple of the time of lines.
 */
import { JsonStream } from '../src/results/json-stream.js';
import { median } from './statistics.js';

const CHUNK = 64 * 1024;
const SIZE = 32 * 1024 * 1024;
const ROUNDS = 3;

/** A record of a pull, as engines send most. */
const small = (index: number) => ({
  status: 'Downloading',
  progressDetail: { current: index * 512, total: 14_209_315 },
  progress: `[==>       ] ${index}kB/14.21MB`,
  id: '4abcf2066143',
});
/** A record of statistics: nested, and of some KiB. */
const nested = (index: number) => ({
  id: index,
  cpu_stats: { cpu_usage: { total_usage: index * 1e6, percpu_usage: Array(64).fill(index) } },
  networks: Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`eth${at}`, { rx: at, tx: index }])),
});
/** A record of a build: text with braces. */
const text = (index: number) => ({
  stream: `step ${index}: if [ -f "a" ] { \\"b\\" } else { c } \u001b[0m\n`.repeat(3),
});
/** A record of a megabyte of small values. */
const large = (index: number) => ({ index, list: Array.from({ length: 12_000 }, (_, at) => small(at)) });
/** A record of a megabyte of text. */
const long = (index: number) => ({ index, text: 'words of "a" log\n'.repeat(60_000) });

function bytesOf(make: (index: number) => unknown, write: (json: string) => string): Buffer {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < SIZE; index++) {
    const part = write(JSON.stringify(make(index)));
    length += part.length;
    parts.push(part);
  }
  return Buffer.from(parts.join(''));
}

function time(bytes: Buffer, chunk: number): number {
  const start = performance.now();
  const json = new JsonStream(64 * 1024 * 1024);
  const documents: unknown[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    json.push(bytes.subarray(at, at + chunk), documents);
    documents.length = 0;
  }
  json.end(documents);
  return ((performance.now() - start) / bytes.length) * 1024 * 1024;
}

const shapes = { small, nested, text, large, long };
const writings: Record<string, [write: (json: string) => string, chunk: number]> = {
  lines: [(json) => `${json}\n`, CHUNK],
  'no separator': [(json) => json, CHUNK],
  'a blank between': [(json) => `${json} `, CHUNK],
  sequence: [(json) => `\x1e${json}\n`, CHUNK],
  'sequence without line ends': [(json) => `\x1e${json}`, CHUNK],
  'pretty-printed': [(json) => `${JSON.stringify(JSON.parse(json), null, 1)}\n`, CHUNK],
  'lines in chunks of 1000 bytes': [(json) => `${json}\n`, 1000],
  'no separator in chunks of 1000 bytes': [(json) => json, 1000],
  'lines in chunks of 1 byte': [(json) => `${json}\n`, 1],
};

for (const [shape, make] of Object.entries(shapes)) {
  let yardstick = 0;
  for (const [name, [write, chunk]] of Object.entries(writings)) {
    const bytes = bytesOf(make, write);
    const rounds = chunk === 1 ? 1 : ROUNDS;
    const ms = median(Array.from({ length: rounds }, () => time(bytes, chunk)));
    yardstick ||= ms;
    console.log(`${shape}, ${name}: ${ms.toFixed(2)} ms/MiB, ${(ms / yardstick).toFixed(2)}`);
  }
}
const one = Buffer.from(JSON.stringify('x'.repeat(60_000_000)));
for (const chunk of [CHUNK, 1000, 1])
  console.log(`a text of 60 MB in chunks of ${chunk}: ${time(one, chunk).toFixed(2)} ms/MiB`);
const deep = Buffer.from('['.repeat(1_000_000) + ']'.repeat(1_000_000));
console.log(`a million arrays in each other: ${time(deep, CHUNK).toFixed(2)} ms/MiB`);
