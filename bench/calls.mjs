/**
 * A process that makes calls on demand: `calls.mjs CONTENDER SOCKET`. For each line `LIMIT CONCURRENCY CALLS` on its input,
 * it makes calls that list LIMIT containers, and prints the CPU time of one call, in microseconds.
 */
import { createInterface } from 'node:readline';

const [name, socket] = process.argv.slice(2);
const { open } = await import(`./contenders/${name}.mjs`);
const opened = new Map();

for await (const line of createInterface({ input: process.stdin })) {
  const [limit, concurrency, calls] = line.split(' ').map(Number);
  let contender = opened.get(concurrency);
  if (contender === undefined) {
    contender = await open({ socket, concurrency });
    opened.set(concurrency, contender);
  }
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await contender.list(limit);
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify((user + system) / calls));
}
for (const contender of opened.values()) await contender.close();
