/**
 * Keeps calls of every kind going on an engine that is killed and restarted, then stopped and restarted, and closes the
 * connection object under them. Prints what became of the calls, and must exit by itself.
 */
import { getEventListeners } from 'node:events';
import { connect } from 'fairlead/v1.41';
import { privateEngine } from '../../../engines/private-engine.js';
import { within } from '../../unit/helpers/async.js';
import { load } from '../load.js';
import { gaugeSockets } from '../sockets.js';
import { RIGHT } from '../tally.js';
import { makeThings, thingsRun } from '../things.js';
import { works } from '../works.js';

/** The number of calls of each kind at once. */
const AT_ONCE = 3;

const before = process.getActiveResourcesInfo().length;
const gauge = gaugeSockets();
const warnings: string[] = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));

const own = await privateEngine(undefined, { engine: 'd28' });
const engine = connect({ uri: own.uri });
const things = await makeThings(engine, 1500);
const { signal } = new AbortController();
const lasting = works.filter(({ endless }) => endless).map(({ kind }) => kind);
const ending = works.filter(({ endless }) => !endless).map(({ kind }) => kind);

const { tally, stop } = load(works, { engine, things }, { atOnce: AT_ONCE, signal });
/** Waits until each kind has a right result, or all its calls under way. */
const going = () =>
  within(
    () =>
      ending.every((kind) => (tally.outcomes[kind]?.[RIGHT] ?? 0) > 0) &&
      lasting.every((kind) => tally.underWay(kind) === AT_ONCE),
  );

async function through(restart: 'SIGKILL' | 'SIGTERM') {
  const began = Date.now();
  tally.take();
  await own.restart(restart);
  await within(() => tally.unsettled(began).length === 0);
  const hanging = tally.unsettled(began);
  const outcomes = tally.take();
  await within(() => thingsRun(own.uri, things));
  tally.take();
  // A call that hangs keeps its worker for good.
  return { hanging, outcomes, wentOn: hanging.length === 0 && (await going()) };
}

const began = await going();
const restarts = { SIGKILL: await through('SIGKILL'), SIGTERM: await through('SIGTERM') };

/** Closes the connection object under load. */
async function closed() {
  tally.take();
  const began = Date.now();
  await engine.close();
  await within(() => tally.unsettled(began).length === 0);
  return { hanging: tally.unsettled(began), outcomes: tally.take() };
}

const close = await closed();
const mostSockets = gauge.most();
const hanging = await stop();
const listeners = () => getEventListeners(signal, 'abort').length;
await within(() => listeners() === 0);
const left = () => process.getActiveResourcesInfo().length - before;
await within(() => left() === 0 && gauge.now() === 0);
gauge.stop();
const found = {
  began,
  ...restarts,
  close,
  hanging,
  faults: tally.faults,
  callsAtOnce: works.length * AT_ONCE,
  mostSockets,
  listeners: listeners(),
  left: left(),
  leftSockets: gauge.now(),
  warnings,
};
console.log(JSON.stringify(found));
await own.stop();

export type ThroughRestarts = typeof found;
