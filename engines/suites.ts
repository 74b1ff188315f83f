import { type Capability, ofFamily } from './capabilities.js';

/** The packages to fetch for one engine. */
export interface Recipe {
  /** A Debian suite. For a distribution derived from Debian, any name, with `ownSources`. */
  suite: string;
  packages: string[];
  /** Takes the packages from the apt sources of this machine instead of a Debian suite. */
  ownSources?: boolean;
}

/** The engines of a family have the same program and API. */
export type Family = 'docker' | 'podman';

export const families: Readonly<Record<Family, string>> = { docker: 'Docker', podman: 'Podman' };

export type DockerName = 'd20' | 'd26' | 'd28' | 'd28c';
export type PodmanName = 'p54' | 'p58';
export type EngineName = DockerName | PodmanName;

/** The packages that every engine needs in its sandbox. */
const base = ['base-files', 'busybox-static', 'dash', 'kmod', 'procps'];

/** The packages of Docker. Its own package does not depend on all of them. */
const run = ['docker.io', ...base, 'xz-utils'];

/** The packages for checkpoints: criu calls the others. bookworm's criu fails on the vDSO of newer kernels. */
const checkpoint = ['criu', 'gzip', 'iproute2', 'tar'];

const tested = (suite: string, extra: string[]): Recipe => ({
  suite,
  packages: [...run, ...extra, 'docker-registry'],
});

/** The packages of Podman. It calls those that it does not depend on. */
const podman = (suite: string): Recipe => ({
  suite,
  packages: [
    ...['podman', 'crun', 'netavark', 'aardvark-dns', 'conmon', 'catatonit', 'criu', 'libcriu2', 'nftables'],
    ...['passt', 'tini', ...base, 'docker-registry', 'iptables'],
  ],
});

export interface EngineUnderTest {
  readonly family: Family;
  readonly recipe: Recipe;
  /** The version that the suite had when the engine got its name. forky is not released, so its engine may change. */
  readonly expected: string;
  /** What is different from another engine under test with the same version; absent for the engine as Debian has it. */
  readonly variant?: string;
  /** More arguments of the engine's program. */
  readonly arguments?: readonly string[];
  readonly has: readonly Capability[];
}

const forky = tested('forky', checkpoint);
const withCheckpoints: readonly Capability[] = [...ofFamily.docker, 'checkpoints'];

/** The engines under test, the oldest first, and each variant after its engine. */
export const enginesUnderTest: Readonly<Record<EngineName, EngineUnderTest>> = {
  d20: { family: 'docker', recipe: tested('bookworm', []), expected: '20.10', has: ofFamily.docker },
  d26: { family: 'docker', recipe: tested('trixie', checkpoint), expected: '26.1', has: withCheckpoints },
  d28: { family: 'docker', recipe: forky, expected: '28.5', has: withCheckpoints },
  // Engine 29 keeps images in this way by default.
  d28c: {
    family: 'docker',
    recipe: forky,
    expected: '28.5',
    variant: 'containerd image store',
    arguments: ['--feature', 'containerd-snapshotter'],
    has: withCheckpoints,
  },
  p54: { family: 'podman', recipe: podman('trixie'), expected: '5.4', has: ofFamily.podman },
  p58: { family: 'podman', recipe: podman('forky'), expected: '5.8', has: ofFamily.podman },
};

/**
 * Programs that the tests use beside the engines: the docker CLI, for comparisons and for the remote side of an ssh
 * connection; ssh; openssl, which makes certificates; and the programs that the remote side and every unpacking need.
 */
export const programsRecipe: Recipe = {
  suite: 'trixie',
  packages: [
    ...['docker-cli', 'openssh-server', 'openssl', 'nginx', 'haproxy'],
    ...['bash', 'coreutils', 'dash', 'busybox-static'],
  ],
};

const namesOf = (family: Family): string[] =>
  Object.entries(enginesUnderTest).flatMap(([name, one]) => (one.family === family ? [name] : []));

export const engineNames = Object.keys(enginesUnderTest) as EngineName[];
export const dockerNames = namesOf('docker') as DockerName[];
export const podmanNames = namesOf('podman') as PodmanName[];

/** The engine of the machine's own suite. If an engine under test has the same suite, both share their packages. */
export function ownRecipe(release: { id: string; codename: string }): Recipe {
  const same = Object.values(enginesUnderTest).find(({ recipe }) => recipe.suite === release.codename);
  if (release.id === 'debian' && same) return same.recipe;
  return { suite: `${release.id}-${release.codename || 'rolling'}`, packages: run, ownSources: true };
}

/** Chromium of the machine's own suite, because it runs with the machine's loader. Its fonts come with it. */
export function browserRecipe(release: { id: string; codename: string }): Recipe {
  const packages = ['chromium', 'fonts-dejavu-core', 'busybox-static'];
  return release.id === 'debian' && release.codename !== ''
    ? { suite: release.codename, packages }
    : { suite: `${release.id}-${release.codename || 'rolling'}`, packages, ownSources: true };
}
