/** Images under the names that the examples use, without a registry. */
import type { Engine } from 'fairlead';
import { buildContext } from 'fairlead/build-context';
import { busyboxImage } from '../../../engines/index.js';

/** A page of its own makes each image differ from the others. */
const dockerfile = (command: string) =>
  [`FROM ${busyboxImage}`, 'WORKDIR /usr/share/nginx/html', 'COPY index.html .', `CMD ${command}`].join('\n');

const httpd = '["httpd", "-f", "-p", "80"]';
const idle = '["sleep", "1000"]';
const commands = { 'nginx:alpine': httpd, 'postgres:alpine': idle, 'app:1.0': idle } as const;

/** Builds an image, unless the engine has it: a web server for nginx, and a process that waits for all others. */
export async function ensureImage(engine: Engine, name: keyof typeof commands): Promise<void> {
  if ((await engine.images.ImageList({ filters: { reference: [name] } })).length > 0) return;
  const files = { Dockerfile: dockerfile(commands[name]), 'index.html': `page of ${name}\n` };
  await (
    await engine.build.ImageBuild({ ...(await buildContext({ files })), t: name, forcerm: true })
  ).toArray();
}
