/**
 * Measures the cost of a small call for the client. Typed calls, `invoke` and undici's own Pool send the same requests
 * to the same stub server, in turn. The server is another process, so the CPU time of this process does not include it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { client, close, connect, invoke } from 'fairlead/v1.41';
import { Pool } from 'undici';
import { median } from './median.js';

const stub = `
const body = JSON.stringify([{ Id: 'x'.repeat(64), Names: ['/a'], Image: 'busybox:musl', State: 'running' }]);
const server = require('node:http').createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

const server = spawn(process.execPath, ['-e', stub], { stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = (await once(server.stdout, 'data')) as [Buffer];
const uri = `tcp://127.0.0.1:${Number(line)}`;

const engine = connect({ uri });
const conn = { uri };
const containers = client({ category: 'containers', conn });
const pool = new Pool(uri.replace('tcp', 'http'), { pipelining: 1 });

const contenders: Record<string, () => Promise<unknown>> = {
  'undici Pool': async () => {
    const { body } = await pool.request({ method: 'GET', path: '/v1.41/containers/json?all=true' });
    return body.json();
  },
  'typed call': () => engine.containers.ContainerList({ all: true }),
  invoke: () => invoke(containers, { op: 'ContainerList', params: { all: true } }),
};

const rounds = 9;
const calls = 2000;
const result: Record<string, Record<string, number>> = {};

for (const concurrency of [1, 32]) {
  const samples = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const before = process.cpuUsage();
      let left = calls;
      const worker = async () => {
        while (left-- > 0) await run();
      };
      await Promise.all(Array.from({ length: concurrency }, worker));
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) samples.get(name)?.push((user + system) / calls);
    }
  }
  const raw = median(samples.get('undici Pool')!);
  for (const [name, list] of samples) {
    result[`${name}, ${concurrency} at once`] = {
      'CPU µs per call, median': Number(median(list).toFixed(0)),
      'against the Pool': Number((median(list) / raw).toFixed(2)),
    };
  }
}
console.table(result);

await engine.close();
await close(conn);
await pool.close();
server.kill();
