/** `fairlead/registry-auth`: credentials for registries, as the docker CLI finds them, in a form that does not print. */
export {
  credentials,
  type PlainCredentials,
  type RegistryConfig,
  type RegistryCredentials,
  reveal,
} from './credentials.js';
export { type RegistryConfigOptions, registryAuth, registryConfig } from './find.js';
export type { RegistryAuthOptions } from './sources.js';
export type { DockerConfig, StoredCredentials } from './stored.js';
