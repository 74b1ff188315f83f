/**
 * One whole process: `start.mjs CONTENDER [SOCKET]` loads a contender, and makes a first call if there is a socket.
 * Prints the time since the start of the process, and the CPU time, at that moment. Both are in microseconds.
 */
const [name, socket] = process.argv.slice(2);
const { load, open } = await import(`./contenders/${name}.mjs`);
let contender;
if (socket === undefined) await load();
else {
  contender = await open({ socket, concurrency: 1 });
  const list = await contender.list(1);
  if (list.length !== 1) throw new Error(`${name} got ${list.length} containers`);
}
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ cpu: user + system, wall: performance.now() * 1000 }));
await contender?.close();
