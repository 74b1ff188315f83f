/** What the docker CLI sends as a build context. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { dockerCli } from '../../../engines/docker-cli.js';

export interface CliBuilds {
  /** The tar of `docker build`, by the classic builder's rules, or the CLI's words if it refuses. */
  build(...args: readonly string[]): Promise<{ tar: Buffer } | { refusal: string }>;
  close(): void;
}

/** @param folder Where to put the socket of something that answers as an engine does, and keeps what it is sent. */
export async function cliBuilds(folder: string): Promise<CliBuilds> {
  const [program, ...first] = await dockerCli();
  let sent: Buffer | undefined;
  const engine = createServer(async (request, response) => {
    response.setHeader('api-version', '1.45').setHeader('ostype', 'linux');
    if (request.url === '/_ping') return response.end('OK');
    sent = await buffer(request);
    response.setHeader('content-type', 'application/json').end('{"stream":"Successfully built 1\\n"}');
  });
  const socket = join(folder, 'engine.sock');
  engine.listen(socket);
  await once(engine, 'listening');
  return {
    async build(...args) {
      sent = undefined;
      // A home without a configuration, and the builder that sends a tar.
      const env = { DOCKER_BUILDKIT: '0', HOME: folder, PATH: process.env['PATH'] };
      const said = await new Promise<string>((done) => {
        const command = [...first, '--host', `unix://${socket}`, 'build', ...args];
        execFile(program, command, { env }, (error, _, stderr) => done(error === null ? '' : stderr));
      });
      if (said !== '') return { refusal: said };
      if (sent === undefined) throw new Error('the docker CLI has built nothing');
      return { tar: sent };
    },
    close: () => engine.close(),
  };
}
