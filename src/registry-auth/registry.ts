/** Which registry an image is in, as docker resolves its name. */
import { UsageError } from '../errors.js';

/** The key of Docker Hub's credentials, wherever the docker CLI and its helpers keep some. */
export const DOCKER_HUB = 'https://index.docker.io/v1/';

/** The two names by which images of Docker Hub may call it. */
const hubHosts: readonly string[] = ['docker.io', 'index.docker.io'];

const isUrl = (text: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

/** The host, with its port, of a URL or of an address with a path. */
export function hostOf(address: string): string {
  const bare = isUrl(address) ? address.slice(address.indexOf('://') + 3) : address;
  const host = bare.split('/', 1)[0] ?? '';
  return host.slice(host.lastIndexOf('@') + 1);
}

/** Whether a text without a slash is a registry's host: `localhost`, or with a dot, with or without a port. */
const isHost = (text: string) => /^(localhost|[^@:[\]]*\.[^@:[\]]*|\[[^\]]*\])(:\d+)?$/.test(text);

/**
 * Whether the part of an image's name before the first slash is a host. A user's name on Docker Hub has neither dots,
 * colons nor capitals.
 */
const isDomain = (part: string) => part === 'localhost' || /[.:]/.test(part) || part !== part.toLowerCase();

function hostIn(image: string): string {
  if (isUrl(image)) return hostOf(image);
  const slash = image.indexOf('/');
  if (slash < 0) return isHost(image) ? image : 'docker.io';
  const first = image.slice(0, slash);
  // With nothing before or after the slash it is no image's name.
  return isDomain(first) || slash === 0 || slash === image.length - 1 ? first : 'docker.io';
}

/**
 * The name under which the docker CLI keeps the credentials of an image's registry: its host, with its port, or
 * `https://index.docker.io/v1/` for Docker Hub.
 *
 * @param image An image's name, with or without tag and digest, or a registry: its host, or its URL. Without a slash,
 *   `registry:5000` is an image of Docker Hub, as for docker; `registry:5000/` and what has a dot in its name is a host.
 * @throws {UsageError} `INVALID_OPTION`: it is neither.
 */
export function registryOf(image: string): string {
  // White space would be further lines of input to a helper.
  if (typeof image !== 'string' || !/^[^\s\p{Cc}]+$/u.test(image))
    throw new UsageError('INVALID_OPTION', 'an image or a registry must be a text without white space');
  const host = hostIn(image);
  if (host === '') throw new UsageError('INVALID_OPTION', `there is no registry in ${JSON.stringify(image)}`);
  return hubHosts.includes(host) ? DOCKER_HUB : host;
}
