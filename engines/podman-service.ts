import type { Registries } from './registry.js';
import type { Service, ServiceOptions } from './service.js';

/**
 * The API service of Podman, with its data in the engine's own folder. Podman reads its configuration from
 * `/etc/containers`. Without a `policy.json` there, no image can be imported.
 */
export function podmanService({ folder, socket, registries, arguments: more }: ServiceOptions): Service {
  const data = `${folder}/data`;
  return {
    command: ['podman', ...more, 'system', 'service', '--time', '0', `unix://${socket}`],
    settings: {
      'containers/policy.json': JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] }),
      'containers/containers.conf': containersConf(folder, data),
      'containers/storage.conf': `[storage]
driver = "overlay"
graphroot = "${data}/storage"
runroot = "/run/containers/storage"
`,
      'containers/registries.conf': registriesConf(registries),
    },
    oneCgroupVersion: true,
    ownFolders: [
      // The locks of all containers, pods and volumes. After its start, an engine takes them all to be free.
      '/dev/shm',
      // The blobs that each registry is known to have, and the short names that were resolved.
      '/var/lib/containers',
      '/var/cache/containers',
    ],
  };
}

/**
 * There is no systemd in a sandbox, so the engine keeps cgroups, logs and events by itself. Builds set limits, which may
 * not be higher than those of the engine's own process.
 */
function containersConf(folder: string, data: string): string {
  return `[containers]
log_driver = "k8s-file"
default_ulimits = ["nofile=1024:4096", "nproc=1024:4096"]
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
runtime = "crun"
stop_timeout = 1
static_dir = "${data}/libpod"
tmp_dir = "/run/libpod"
volume_path = "${data}/volumes"
image_copy_tmp_dir = "${folder}/tmp"
[network]
network_backend = "netavark"
network_config_dir = "${data}/networks"
`;
}

/** As the Docker engines, Podman looks for unqualified names in the open registry. */
function registriesConf(registries: Registries | undefined): string {
  const head = 'unqualified-search-registries = ["docker.io"]\nshort-name-mode = "permissive"\n';
  if (registries === undefined) return head;
  return `${head}[[registry]]
location = "${registries.auth.address}"
insecure = true
[[registry]]
location = "${registries.open}"
insecure = true
[[registry]]
location = "docker.io"
[[registry.mirror]]
location = "${registries.open}"
insecure = true
`;
}
