/** The packages to fetch for one engine. */
export interface Recipe {
  /** A Debian suite. For a distribution derived from Debian, any name, with `ownSources`. */
  suite: string;
  packages: string[];
  /** Takes the packages from the apt sources of this machine instead of a Debian suite. */
  ownSources?: boolean;
}

export type EngineName = 'd20' | 'd26' | 'd28';

/** The packages that an engine needs at run time; its own package does not depend on all of them. */
const run = ['docker.io', 'base-files', 'busybox-static', 'dash', 'kmod', 'procps', 'xz-utils'];

/** The packages for checkpoints: criu calls the others. bookworm's criu fails on the vDSO of newer kernels. */
const checkpoint = ['criu', 'gzip', 'iproute2', 'tar'];

const tested = (suite: string, extra: string[]): Recipe => ({
  suite,
  packages: [...run, ...extra, 'docker-registry'],
});

/**
 * The engines under test, the oldest first. `expected` is the version that the suite had when the engine got its name.
 * forky is not released, so its engine may still change.
 */
export const enginesUnderTest: Record<EngineName, { recipe: Recipe; expected: string }> = {
  d20: { recipe: tested('bookworm', []), expected: '20.10' },
  d26: { recipe: tested('trixie', checkpoint), expected: '26.1' },
  d28: { recipe: tested('forky', checkpoint), expected: '28.5' },
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

export const engineNames = Object.keys(enginesUnderTest) as EngineName[];

/** The engine of the machine's own suite. If an engine under test has the same suite, both share their packages. */
export function ownRecipe(release: { id: string; codename: string }): Recipe {
  const same = Object.values(enginesUnderTest).find(({ recipe }) => recipe.suite === release.codename);
  if (release.id === 'debian' && same) return same.recipe;
  return { suite: `${release.id}-${release.codename || 'rolling'}`, packages: run, ownSources: true };
}
