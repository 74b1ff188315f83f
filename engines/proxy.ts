import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { program } from './programs.js';

/** A proxy over HTTP/1.1 between this machine and an engine. */
export interface Proxy {
  readonly uri: string;
  stop(): Promise<void>;
}

type ProxyProgram = {
  readonly path: string;
  readonly arguments: (configuration: string) => string[];
  readonly configuration: (socket: string, port: number, folder: string) => string;
};

/** nginx, with one location that passes everything on. */
const nginx = (...directives: string[]): ProxyProgram => ({
  path: 'sbin/nginx',
  arguments: (configuration) => ['-c', configuration],
  configuration: (socket, port, folder) => `
user root; daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  upstream engine { server unix:${socket}; }
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://engine; proxy_http_version 1.1; ${directives.join(' ')} }
  }
}
`,
});

const proxies = {
  /** Drops upgrades: nginx passes them on only if it is told to. */
  nginx: nginx('proxy_buffering off;'),
  /** Passes upgrades on. When a client ends its side, nginx closes both sides. */
  'nginx with upgrades': nginx(
    'proxy_set_header Upgrade $http_upgrade;',
    'proxy_set_header Connection "upgrade";',
  ),
  /** Drops upgrades by a rule. */
  HAProxy: {
    path: 'sbin/haproxy',
    arguments: (configuration) => ['-db', '-f', configuration],
    configuration: (socket, port) => `
global
  maxconn 100
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
listen engine
  bind 127.0.0.1:${port}
  http-request del-header upgrade
  server engine unix@${socket}
`,
  },
} satisfies Record<string, ProxyProgram>;

export type ProxyName = keyof typeof proxies;

/**
 * Starts a proxy. It ends with this process at the latest.
 *
 * @param socket The path of the engine's socket.
 */
export async function proxy(name: ProxyName, socket: string): Promise<Proxy> {
  const { path, arguments: args, configuration } = proxies[name];
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-proxy-'));
  const port = await freePort();
  const file = join(folder, 'configuration');
  await writeFile(file, configuration(socket, port, folder));
  const [loader, ...first] = await program(path);
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', loader, ...first, ...args(file)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-10_000);
  });
  let running = true;
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      running = false;
      resolve();
    }),
  );
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await listens(port)); tries++) {
    if (running && tries < 200) await sleep(25);
    else {
      await stop();
      throw new Error(`${name} did not start:\n${log}`);
    }
  }
  return { uri: `tcp://127.0.0.1:${port}`, stop };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (outcome: boolean) => {
      socket.destroy();
      resolve(outcome);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}
