/** A web server in the engine's own network, since the engine cannot reach any other. */
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import type { TestEngine } from '../../scenario.js';
import { withRunning } from './container.js';

const PORT = 5058;
/** Without any setting, an engine uses plain http for registries in 127.0.0.0/8. */
const ADDRESS = `127.0.0.1:${PORT}`;

/**
 * Serves files for as long as `use` takes.
 *
 * @param files the contents by path, without a leading slash
 */
export async function withWebServer(
  testEngine: TestEngine,
  files: Readonly<Record<string, string>>,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const paths = Object.keys(files);
  const writes = paths.flatMap((path, at) => [
    `mkdir -p ${posix.dirname(`/www/${path}`)}`,
    `printf %s "$FILE${at}" > /www/${path}`,
  ]);
  // httpd moves to the background when it listens.
  const script = [...writes, `httpd -p ${ADDRESS} -h /www`, 'echo listening', 'exec sleep 1000'].join(' && ');
  const body = {
    Cmd: ['sh', '-c', script],
    Env: paths.map((path, at) => `FILE${at}=${files[path]}`),
    HostConfig: { NetworkMode: 'host' },
  };
  await withRunning(testEngine, body, async (id) => {
    const { containers } = testEngine.engine;
    const logs = await containers.ContainerLogs({ id, stdout: true, stderr: true, follow: true });
    for await (const { chunk } of logs) {
      assert.equal(chunk.toString(), 'listening\n');
      break;
    }
    await use(ADDRESS);
  });
}
