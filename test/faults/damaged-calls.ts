/** Calls through proxies that damage what passes, at random. */
import { AssertionError } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'fairlead/v1.41';
import { changing, cutting, type Fault, faultyProxy, harmless } from './faulty-proxy.js';
import type { Tally } from './tally.js';
import type { Things } from './things.js';
import type { Work } from './works.js';

const pick = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)]!;

/** In milliseconds. A stalled call ends by this timeout. */
const CALL_TIMEOUT = 2000;
/** The number of calls through a proxy. */
const AT_ONCE = 4;
/** To split an archive takes the proxy longer than all other work. */
const actions = [...harmless, ...cutting, ...changing].filter((action) => action !== 'split to bytes');

function randomFault(): Fault {
  // Small numbers are about the heads, and large ones within the bodies.
  const after = Math.floor(10 ** (Math.random() * 5));
  return { of: pick(['request', 'answer']), action: pick(actions), after };
}

/** Tells if a fault leaves the result as it is, or makes an error of it. */
function leavesNoOther({ of, action }: Fault, { cuttable }: Work): boolean {
  if (harmless.includes(action)) return true;
  // An engine may end its answer early, and in order, when the client's side of the connection ends.
  return cutting.includes(action) && of === 'answer' && !cuttable;
}

/** Makes some calls on a connection object of their own, through a proxy with one fault. */
async function throughFault(
  uri: string,
  works: readonly Work[],
  things: Things,
  tally: Tally,
): Promise<void> {
  const fault = randomFault();
  const proxy = await faultyProxy(uri, pick(['unix', 'tcp']), fault);
  const engine = connect({ uri: proxy.uri });
  const each = (work: Work) =>
    tally.count(`${work.kind}, damaged`, async () => {
      try {
        // The timeout ends with the handshake of a websocket, since the caller takes that connection itself.
        const signal = AbortSignal.timeout(2 * CALL_TIMEOUT);
        await work.run(engine, things, { signal, timeouts: { callTimeout: CALL_TIMEOUT } });
      } catch (error) {
        if (!(error instanceof AssertionError) || leavesNoOther(fault, work)) throw error;
      }
    });
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, () => each(pick(works))));
    await engine.close();
  } finally {
    await proxy.close();
  }
}

/** Goes on until a signal is aborted. */
export async function keepDamaging(
  uri: string,
  works: readonly Work[],
  { things, tally, signal }: { things: Things; tally: Tally; signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    await throughFault(uri, works, things, tally);
    await sleep(20);
  }
}
