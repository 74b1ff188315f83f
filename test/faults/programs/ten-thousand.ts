/**
 * Makes 10,000 small calls on one connection object, 500 of them at once. Prints what became of the calls
 * and of the memory, and must exit by itself.
 */
import { getEventListeners } from 'node:events';
import { connect } from 'fairlead/v1.41';
import { within } from '../../unit/helpers/async.js';
import { heapInUse } from '../heap.js';
import { heavy, light, type SmallCall } from '../small-calls.js';
import { gaugeSockets } from '../sockets.js';
import { Tally } from '../tally.js';
import { makeThings, removeThings } from '../things.js';

const [uri = ''] = process.argv.slice(2);
/** The number of calls at once: for the first calls, and for the later ones. */
const callsAtOnce = { first: 500, later: 50 };
/** One call out of so many is more work for the engine. */
const HEAVY = 50;

const before = process.getActiveResourcesInfo().length;
const gauge = gaugeSockets();
const warnings: string[] = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));

const engine = connect({ uri });
const things = await makeThings(engine, 5);
const { signal } = new AbortController();
const tally = new Tally();
let made = 0;
let mostListeners = 0;

function next(): SmallCall {
  made++;
  const [calls, at] = made % HEAVY === 0 ? [heavy, made / HEAVY] : [light, made];
  return calls[at % calls.length]!;
}

async function make(total: number, atOnce: number): Promise<void> {
  const worker = async () => {
    while (made < total) {
      const { kind, run } = next();
      await tally.count(kind, () => run(engine, things, { signal }));
      mostListeners = Math.max(mostListeners, getEventListeners(signal, 'abort').length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** What is in use while no call is under way. */
async function inUse() {
  const listeners = () => getEventListeners(signal, 'abort').length;
  // A connection that left HTTP listens until it has closed.
  await within(() => listeners() === 0);
  return { heap: await heapInUse(), sockets: gauge.now(), listeners: listeners() };
}

await make(callsAtOnce.first, callsAtOnce.first);
const mostAtOnce = gauge.most();
await make(2000, callsAtOnce.later);
const early = await inUse();
await make(10_000, callsAtOnce.later);
const late = await inUse();

const most = gauge.most();
await removeThings(engine, things);
await engine.close();
const left = () => process.getActiveResourcesInfo().length - before;
await within(() => left() === 0 && gauge.now() === 0);
gauge.stop();
const found = {
  made,
  callsAtOnce,
  outcomes: tally.outcomes,
  faults: tally.faults,
  mostAtOnce,
  most,
  mostListeners,
  early,
  late,
  left: left(),
  leftSockets: gauge.now(),
  warnings,
};
console.log(JSON.stringify(found));

export type TenThousand = typeof found;
