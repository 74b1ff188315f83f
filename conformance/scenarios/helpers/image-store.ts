import type { TestEngine } from '../../scenario.js';

/**
 * Tells if the engine keeps images with containerd, as a registry has them: in manifests, which keep their digest when
 * they are pushed, loaded or removed. Graph drivers keep layers, and make a manifest of these for each push.
 */
export function keepsManifests({ variant }: Pick<TestEngine, 'variant'>): boolean {
  return variant === 'containerd image store';
}
