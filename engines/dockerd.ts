import type { Service, ServiceOptions } from './service.js';

/** The daemon of Docker. Checkpoints need `--experimental` in every version. */
export function dockerd({ folder, socket, cgroup, registries, arguments: more }: ServiceOptions): Service {
  // With a configuration of its own, the engine does not read the machine's.
  const configuration = 'fairlead/daemon.json';
  return {
    settings: { [configuration]: '{}' },
    command: [
      'dockerd',
      '--experimental',
      ...['--config-file', `/etc/${configuration}`, '--host', `unix://${socket}`],
      ...['--data-root', `${folder}/data`],
      ...['--exec-opt', 'native.cgroupdriver=cgroupfs', '--cgroup-parent', `/${cgroup}`],
      ...(registries ? ['--registry-mirror', `http://${registries.open}`] : []),
      ...more,
    ],
  };
}
