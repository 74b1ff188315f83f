import type { RegistryAuth } from 'fairlead';

/** Credentials as a header, for operations whose parameters don't have it. */
export function registryAuthHeader(auth: RegistryAuth): Record<string, string> {
  return { 'X-Registry-Auth': Buffer.from(JSON.stringify(auth)).toString('base64url') };
}
