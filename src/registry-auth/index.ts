/// <reference types="node" preserve="true" />
/** `fairlead/registry-auth`: finds credentials for registries as the docker CLI does, and keeps them out of logs. */
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
