/** The archive from which a plugin is created. */
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { packTar, type TarEntry, unpackTar } from 'modern-tar';
import type { TestEngine } from '../../scenario.js';

const socket = 'engine.sock';

/** The plugin's process. It handles SIGTERM, which the first process of a container ignores by default. */
const script = (target: string): string =>
  [
    `/bin/busybox ln -sf '${target}' /run/docker/plugins/${socket}`,
    'trap exit TERM',
    '/bin/busybox sleep 1000 & wait',
  ].join('\n');

/**
 * The engine enables a plugin only if a process listens on the plugin's socket. No other process listens here than the
 * engine, so the plugin makes a link to the engine's own socket.
 */
const bare = (uri: string, description: string) => ({
  description,
  documentation: 'https://example.test/',
  interface: { types: ['docker.dummy/1.0'], socket },
  entrypoint: ['/bin/busybox', 'sh', '-c', script(uri.replace('unix://', ''))],
  workdir: '/',
  network: { type: '' },
  linux: { capabilities: null, allowAllDevices: false, devices: null },
  mounts: null,
  propagatedMount: '',
  env: null,
  args: { name: '', description: '', settable: null, value: null },
});

const full = (uri: string, description: string) => ({
  ...bare(uri, description),
  network: { type: 'host' },
  linux: {
    capabilities: ['CAP_SYS_ADMIN'],
    allowAllDevices: false,
    devices: [{ name: 'nothing', description: 'a device', settable: ['path'], path: '/dev/null' }],
  },
  mounts: [
    {
      name: 'temporary',
      description: 'a mount',
      settable: ['source'],
      source: '/tmp',
      destination: '/data',
      type: 'bind',
      options: ['rbind', 'ro'],
    },
  ],
  env: [{ name: 'COLOUR', description: 'of no use', settable: ['value'], value: 'red' }],
  args: { name: 'arguments', description: 'of no use either', settable: ['value'], value: [] },
});

/** A plugin with settings of which most are left out. The engine does not enable such a plugin. */
const unset = (uri: string, description: string) => ({
  ...bare(uri, description),
  linux: { devices: [{ name: 'nothing' }] },
  mounts: [{ destination: '/data', type: 'bind' }],
  env: [{ name: 'COLOUR' }],
});

const configs = { bare, full, unset };

/** @param description distinguishes one plugin from another */
export async function pluginArchive(
  { uri, rootfs }: TestEngine,
  extent: keyof typeof configs,
  description: string,
): Promise<Buffer> {
  const [busybox] = await unpackTar(await buffer(createReadStream(rootfs)), {
    filter: ({ name }) => /^(\.\/)?bin\/busybox$/.test(name),
  });
  if (!busybox?.data) throw new Error(`${rootfs} has no busybox`);
  const config = Buffer.from(JSON.stringify(configs[extent](uri, description)));
  const entries: TarEntry[] = [
    { header: { name: 'config.json', size: config.length, mode: 0o644 }, body: config },
    ...['rootfs/', 'rootfs/bin/'].map((name) => ({
      header: { name, type: 'directory' as const, size: 0, mode: 0o755 },
    })),
    {
      header: { name: 'rootfs/bin/busybox', size: busybox.data.length, mode: 0o755 },
      body: busybox.data,
    },
  ];
  return Buffer.from(await packTar(entries));
}
