/** The profile of Podman: the facts about the engine that the runtime needs. */
import { profile as docker } from '../docker/profile.js';
import type { EngineProfile } from '../engine-profile.js';

export const profile: EngineProfile = { ...docker, entry: 'fairlead/podman', versionLabel: 'Podman' };
