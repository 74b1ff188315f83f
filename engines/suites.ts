/** What is fetched for one engine. */
export interface Recipe {
  /** A Debian suite, or for a distribution derived from Debian any name: then `ownSources` is set. */
  suite: string;
  packages: string[];
  /** Take the packages from exactly what this machine's apt is set up for, instead of from a Debian suite. */
  ownSources?: boolean;
}

export type EngineName = 'd20' | 'd26' | 'd28';

/** What an engine needs at run time beyond what its package depends on. */
const run = ['docker.io', 'base-files', 'busybox-static', 'dash', 'kmod', 'procps', 'xz-utils'];

/** What checkpoints need: criu calls the others. bookworm's criu fails on the vDSO of newer kernels. */
const checkpoint = ['criu', 'gzip', 'iproute2', 'tar'];

const tested = (suite: string, extra: string[]): Recipe => ({
  suite,
  packages: [...run, ...extra, 'docker-registry'],
});

/**
 * The engines under test, oldest first. `expected` is the version that the suite had when the name was given.
 * forky isn't released, so its engine may still move on.
 */
export const enginesUnderTest: Record<EngineName, { recipe: Recipe; expected: string }> = {
  d20: { recipe: tested('bookworm', []), expected: '20.10' },
  d26: { recipe: tested('trixie', checkpoint), expected: '26.1' },
  d28: { recipe: tested('forky', checkpoint), expected: '28.5' },
};

/**
 * Programs beside the engines: the docker CLI, to compare with and for the far side of an ssh connection; ssh itself;
 * openssl, which makes certificates; and what a far side and the unpacking of any recipe need.
 */
export const programsRecipe: Recipe = {
  suite: 'trixie',
  packages: ['docker-cli', 'openssh-server', 'openssl', 'bash', 'coreutils', 'dash', 'busybox-static'],
};

export const engineNames = Object.keys(enginesUnderTest) as EngineName[];

/** The engine of the machine's own suite; it shares the packages of an engine under test where it can. */
export function ownRecipe(release: { id: string; codename: string }): Recipe {
  const same = Object.values(enginesUnderTest).find(({ recipe }) => recipe.suite === release.codename);
  if (release.id === 'debian' && same) return same.recipe;
  return { suite: `${release.id}-${release.codename || 'rolling'}`, packages: run, ownSources: true };
}
