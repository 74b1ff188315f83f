/**
 * Follows the logs of several containers whose process is `cat`, a hundred times each, and aborts all streams with one
 * signal. Then aborts a thousand waiting calls. Prints the results, and must exit by itself.
 */
import { AbortError, connect } from 'fairlead';
import { within } from '../../unit/helpers/async.js';

const [uri = '', ...ids] = process.argv.slice(2);
const FOLLOWERS = 100;
const WAITERS = 1000;

const warnings: string[] = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));

/** The number of sockets and timers that keep the process alive. */
const active = () => process.getActiveResourcesInfo().filter((name) => /Wrap$|^Timeout$/.test(name)).length;
// Node has some of its own for a moment at the start.
await new Promise((resolve) => setTimeout(resolve, 200));
const before = active();
/** The number of these that there are now and were not at the start. */
const resources = () => active() - before;

const isAbort = async (promise: Promise<unknown>) =>
  promise.then(
    () => false,
    (error) => error instanceof AbortError,
  );
const count = (values: readonly boolean[]) => values.filter(Boolean).length;

const engine = connect({ uri });
await engine._ping.SystemPing();
const controller = new AbortController();
const { signal } = controller;

const following = ids.flatMap((id) => Array<string>(FOLLOWERS).fill(id));
const logs = await Promise.all(
  following.map((id) => engine.containers.ContainerLogs({ id, stdout: true, follow: true }, { signal })),
);

let whole = 0;
const readers = logs.map(async (frames) => {
  let text = '';
  for await (const { chunk } of frames) {
    text += chunk;
    if (text === 'one\ntwo\n') whole++;
  }
});
const aborted = Promise.all(readers.map(isAbort));

for (const line of ['one\n', 'two\n']) {
  for (const id of ids) {
    const attached = await engine.containers.ContainerAttach({ id, stream: true, stdin: true });
    await attached.write(line);
    await attached.close();
  }
}
await within(() => whole === logs.length);
const whileFollowing = resources();
controller.abort();
const abortedLogs = count(await aborted);

const other = new AbortController();
const waiters = Array.from({ length: WAITERS }, (_, i) =>
  isAbort(engine.containers.ContainerWait({ id: ids[i % ids.length]! }, { signal: other.signal })),
);
await within(() => resources() >= WAITERS);
const whileWaiting = resources();
other.abort();
const abortedCalls = count(await Promise.all(waiters));

await engine.close();
await within(() => resources() === 0);
console.log(
  JSON.stringify({
    followed: logs.length,
    whole,
    abortedLogs,
    abortedCalls,
    open: whileFollowing >= logs.length && whileWaiting >= WAITERS,
    left: resources(),
    warnings,
  }),
);
