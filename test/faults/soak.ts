/**
 * Keeps calls of every kind going on a private engine for some minutes, directly and through proxies that damage what
 * passes, while the engine is killed or stopped and restarted now and then. Prints figures every minute. Fails if a call
 * hung, if the heap grew, or if an error was not fairlead's.
 *
 * `npm run soak -- --minutes 30`. Ctrl-C ends it in order.
 */
import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connect } from 'fairlead/v1.41';
import { LIMIT } from '../../engines/limit.js';
import { privateEngine } from '../../engines/private-engine.js';
import { within } from '../unit/helpers/async.js';
import { keepDamaging } from './damaged-calls.js';
import { heapInUse } from './heap.js';
import { load } from './load.js';
import { heavy, light } from './small-calls.js';
import { gaugeSockets } from './sockets.js';
import { type Outcomes, RIGHT, type Tally } from './tally.js';
import { makeThings, thingsRun } from './things.js';
import { works } from './works.js';

/** In bytes. The heap may be so much larger than after the first minute, whose calls load and compile what all calls use. */
const HEAP_BOUND = 1024 * 1024;
/** The number of calls of each kind at once. */
const AT_ONCE = 2;
const MINUTE = 60_000;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes must be a number above 0');

const ending = new AbortController();
process.on('SIGINT', () => ending.abort());
const say = (line: string) => process.stdout.write(`${line}\n`);
const warnings: string[] = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));

const resources = () => process.getActiveResourcesInfo().length;
const before = resources();
const gauge = gaugeSockets();
const own = await privateEngine(say, { engine: 'd28' });
const engine = connect({ uri: own.uri });
const things = await makeThings(engine, 1500);
/** The signal of all calls of the soak. */
const { signal } = new AbortController();

/** Waits for a time, or until a signal is aborted. */
const pause = (ms: number, until: AbortSignal) => sleep(ms, undefined, { signal: until }).catch(() => {});

async function keepSmallCallsGoing(tally: Tally, until: AbortSignal): Promise<void> {
  const calls = [...light, ...heavy].filter(({ cuttable }) => !cuttable);
  for (let at = 0; !until.aborted; at++) {
    const { kind, run } = calls[at % calls.length]!;
    const outcome = await tally.count(`${kind}, small`, () => run(engine, things, { signal }));
    if (outcome.startsWith('CONNECTION') || outcome === 'SOCKET_NOT_FOUND') await pause(50, until);
  }
}

/** Restarts the engine now and then. Returns the kinds of the calls that did not settle after that. */
async function keepRestarting(tally: Tally, until: AbortSignal): Promise<string[]> {
  const hanging: string[] = [];
  for (;;) {
    await pause(10_000 + Math.random() * 20_000, until);
    if (until.aborted) return hanging;
    const began = Date.now();
    await own.restart(Math.random() < 0.5 ? 'SIGKILL' : 'SIGTERM');
    restarts++;
    await within(() => tally.unsettled(began).length === 0);
    hanging.push(...tally.unsettled(began));
    await within(() => thingsRun(own.uri, things));
  }
}

const totals: Record<string, Record<string, number>> = {};
const hung: string[] = [];
const faults: string[] = [];
let restarts = 0;
let firstHeap: number | undefined;
let lastHeap = 0;

function addToTotals(outcomes: Outcomes): void {
  for (const [kind, counts] of Object.entries(outcomes)) {
    const total = { ...totals[kind] };
    for (const [outcome, count] of Object.entries(counts)) total[outcome] = (total[outcome] ?? 0) + count;
    totals[kind] = total;
  }
}

/** Shows the calls by kind, and the errors by code. */
function show(outcomes: Outcomes): void {
  const errors: Record<string, number> = {};
  const kinds = Object.entries(outcomes).map(([kind, counts]) => {
    let made = 0;
    for (const [outcome, count] of Object.entries(counts)) {
      made += count;
      if (outcome !== RIGHT) errors[outcome] = (errors[outcome] ?? 0) + count;
    }
    return `${kind} ${made}`;
  });
  say(`  calls: ${kinds.sort().join(', ')}`);
  say(
    `  errors: ${Object.entries(errors)
      .map(([code, count]) => `${code} ${count}`)
      .join(', ')}`,
  );
}

/** Keeps all calls going for a time. Then lets them settle, and takes the figures while nothing is under way. */
async function round(ms: number): Promise<Outcomes> {
  const { tally, stop } = load(works, { engine, things }, { atOnce: AT_ONCE, signal });
  const over = new AbortController();
  const loops = [
    keepRestarting(tally, over.signal).then((kinds) => void hung.push(...kinds)),
    ...Array.from({ length: 4 }, () => keepSmallCallsGoing(tally, over.signal)),
    ...Array.from({ length: 2 }, () => keepDamaging(own.uri, works, { things, tally, signal: over.signal })),
  ];
  await pause(ms, ending.signal);
  over.abort();
  // A restart takes its time, and calls settle when it is over.
  await loops[0];
  await stop();
  const clock = new AbortController();
  await Promise.race([Promise.all(loops), pause(LIMIT, clock.signal)]);
  clock.abort();
  hung.push(...tally.unsettled(Number.POSITIVE_INFINITY));
  faults.push(...tally.faults);
  return tally.outcomes;
}

async function figures(): Promise<void> {
  const listeners = () => getEventListeners(signal, 'abort').length;
  await within(() => listeners() === 0);
  lastHeap = await heapInUse();
  firstHeap ??= lastHeap;
  const mb = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MiB`;
  say(
    `  ${restarts} restarts, ${hung.length} hanging calls, heap ${mb(lastHeap)}, rss ${mb(process.memoryUsage().rss)}, ` +
      `sockets ${gauge.now()} (at most ${gauge.most()}), active handles ${resources() - before}, listeners ${listeners()}`,
  );
}

const end = Date.now() + minutes * MINUTE;
for (let minute = 1; Date.now() < end && !ending.signal.aborted; minute++) {
  const outcomes = await round(Math.min(MINUTE, end - Date.now()));
  addToTotals(outcomes);
  say(`minute ${minute}`);
  show(outcomes);
  await figures();
}

await engine.close();
await within(() => gauge.now() === 0);
say('in all');
show(totals);
await figures();
await own.stop();
gauge.stop();

const grown = lastHeap - (firstHeap ?? lastHeap);
const failures = [
  ...[...new Set(hung)].map((kind) => `hung: ${kind}`),
  ...new Set(faults),
  ...warnings,
  ...(grown > HEAP_BOUND ? [`the heap grew by ${grown} bytes`] : []),
  ...(gauge.now() > 0 ? [`${gauge.now()} sockets are left`] : []),
];
say(failures.length === 0 ? 'nothing failed' : failures.join('\n'));
process.exitCode = failures.length === 0 ? 0 : 1;
