/** Captures the build context that the docker CLI sends. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { dockerCli } from '../../../engines/docker-cli.js';

export interface CliBuilds {
  /** The tar that `docker build` sends with the classic builder, or the CLI's message if it refuses. */
  build(...args: readonly string[]): Promise<{ tar: Buffer } | { refusal: string }>;
  close(): void;
}

/** @param folder The folder for the socket of a server that answers like an engine and captures the context. */
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
      // The home folder has no configuration. The classic builder is the one that sends a tar.
      const env = { DOCKER_BUILDKIT: '0', HOME: folder, PATH: process.env['PATH'] };
      const said = await new Promise<string>((done) => {
        const command = [...first, '--host', `unix://${socket}`, 'build', ...args];
        execFile(program, command, { env }, (error, _, stderr) => done(error === null ? '' : stderr));
      });
      if (said !== '') return { refusal: said };
      if (sent === undefined) throw new Error('the docker CLI has sent no build context');
      return { tar: sent };
    },
    close: () => engine.close(),
  };
}
