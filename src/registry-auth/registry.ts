/** Finds the registry of an image from its name, as docker does. */
import { UsageError } from '../errors.js';

/** The name under which the docker CLI and credential helpers store the credentials for Docker Hub. */
export const DOCKER_HUB = 'https://index.docker.io/v1/';

/** The hosts that stand for Docker Hub in the name of an image. */
const hubHosts: readonly string[] = ['docker.io', 'index.docker.io'];

const isUrl = (text: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

/** The host and port of a URL, or of an address with a path. */
export function hostOf(address: string): string {
  const bare = isUrl(address) ? address.slice(address.indexOf('://') + 3) : address;
  const host = bare.split('/', 1)[0] ?? '';
  return host.slice(host.lastIndexOf('@') + 1);
}

/** Tells if a text without a slash is a host: `localhost` or a name with a dot, with or without a port. */
const isHost = (text: string) => /^(localhost|[^@:[\]]*\.[^@:[\]]*|\[[^\]]*\])(:\d+)?$/.test(text);

/**
 * Tells if the part of an image's name before the first slash is a host. If it is not, it is a user of Docker Hub, whose
 * name has no dots, colons or capital letters.
 */
const isDomain = (part: string) => part === 'localhost' || /[.:]/.test(part) || part !== part.toLowerCase();

function hostIn(image: string): string {
  if (isUrl(image)) return hostOf(image);
  const slash = image.indexOf('/');
  if (slash < 0) return isHost(image) ? image : 'docker.io';
  const first = image.slice(0, slash);
  // If nothing is before or after the slash, the text is not the name of an image.
  return isDomain(first) || slash === 0 || slash === image.length - 1 ? first : 'docker.io';
}

/**
 * Finds the name under which the docker CLI stores the credentials for an image's registry: the host and port of the
 * registry, or `https://index.docker.io/v1/` for Docker Hub.
 *
 * @param image The name of an image, with or without tag and digest, or the host or URL of a registry. As for docker,
 *   `registry:5000` is an image of Docker Hub. Write `registry:5000/` for the registry. A name with a dot is a host.
 * @throws {UsageError} `INVALID_OPTION`: `image` is not a name of either kind.
 */
export function registryOf(image: string): string {
  // A line break in the name would add lines to the input of a helper.
  if (typeof image !== 'string' || !/^[^\s\p{Cc}\p{Cs}]+$/u.test(image))
    throw new UsageError('INVALID_OPTION', 'an image or a registry must be a string without white space');
  const host = hostIn(image);
  if (host === '')
    throw new UsageError('INVALID_OPTION', `${JSON.stringify(image)} does not name a registry`);
  return hubHosts.includes(host) ? DOCKER_HUB : host;
}
