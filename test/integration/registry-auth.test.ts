/** Credentials in the docker CLI's configuration, used with a registry that requires credentials. */
import { client, invoke } from 'fairlead';
import { credentials, type RegistryAuthOptions, registryAuth, registryConfig } from 'fairlead/registry-auth';
import { describe, expect, it } from 'vitest';
import { onEveryVariant } from '../../engines/each-engine.js';
import { busyboxImage } from '../../engines/index.js';
import { rejection } from '../unit/helpers/async.js';
import { dockerFolder } from '../unit/helpers/docker-folder.js';
import { printings } from '../unit/helpers/printings.js';
import { tar } from './helpers/tar.js';
import { connTo, engineAt, removeImage, unique } from './helpers/things.js';

onEveryVariant('credentials', ({ uri, registry }) => {
  describe.skipIf(registry === undefined)('for a registry', () => {
    const { address, username, password } = registry?.auth ?? { address: '', username: '', password: '' };
    const wrong = 'not-the-password-7391';
    const refused = /unauthorized|authentication|no basic auth/i;

    /** A docker configuration that contains the credentials. */
    async function inFile(login = `${username}:${password}`): Promise<RegistryAuthOptions> {
      const folder = await dockerFolder();
      await folder.config({ auths: { [address]: { auth: Buffer.from(login).toString('base64') } } });
      return { env: folder.env };
    }

    /** A docker configuration with a credential helper that has the credentials. */
    async function inHelper(kind: 'credsStore' | 'credHelpers'): Promise<RegistryAuthOptions> {
      const folder = await dockerFolder();
      await folder.config(
        kind === 'credsStore' ? { credsStore: 'vault' } : { credHelpers: { [address]: 'vault' } },
      );
      const answer = JSON.stringify({ ServerURL: address, Username: username, Secret: password });
      await folder.helper(
        'vault',
        `case "$1" in list) echo '{"${address}":"${username}"}';; get) echo '${answer}';; esac`,
      );
      return { env: folder.env };
    }

    /** Pushes busybox with a unique name, which the engine does not keep. */
    async function push(auth: object): Promise<string> {
      const { images } = engineAt(uri);
      const repo = `${address}/${unique()}/app`;
      const image = `${repo}:1.0`;
      removeImage(uri, image);
      await images.ImageTag({ name: busyboxImage, repo, tag: '1.0' });
      await (await images.ImagePush({ name: repo, tag: '1.0', 'X-Registry-Auth': auth })).toArray();
      await images.ImageDelete({ name: image });
      return image;
    }

    const pull = async (fromImage: string, auth: object) =>
      (await engineAt(uri).images.ImageCreate({ fromImage, 'X-Registry-Auth': auth })).toArray();
    const downloaded = (image: string) =>
      expect.objectContaining({
        status: expect.stringMatching(`^Status: Downloaded newer image for ${image}`),
      });

    it.each([
      ['the file', () => inFile()],
      ['the helper for all', () => inHelper('credsStore')],
      ['the helper of the registry', () => inHelper('credHelpers')],
    ])('of %s push and pull', async (_where, where) => {
      const options = await where();
      const image = await push(await registryAuth(`${address}/any/app`, options));
      expect(await pull(image, await registryAuth(image, options))).toContainEqual(downloaded(image));
    });

    it('of DOCKER_AUTH_CONFIG, of the caller, wrapped or spread or plain, push and pull', async () => {
      const auth = { auth: Buffer.from(`${username}:${password}`).toString('base64') };
      const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [address]: auth } }) };
      const folder = await dockerFolder();
      const plain = { username, password, serveraddress: address };
      for (const each of [
        await registryAuth(address, { env: { ...folder.env, ...env } }),
        await registryAuth(address, { config: { auths: { [address]: auth } } }),
        credentials(plain),
        { ...credentials(plain) },
        plain,
      ]) {
        const image = await push(each);
        expect(await pull(image, each)).toContainEqual(downloaded(image));
      }
    });

    it('pull as data, by digest', async () => {
      const options = await inFile();
      const image = await push(await registryAuth(address, options));
      const images = client({ category: 'images', conn: connTo(uri) });
      const get = async (fromImage: string) =>
        invoke(images, {
          op: 'ImageCreate',
          params: { fromImage, 'X-Registry-Auth': await registryAuth(fromImage, options) },
          throwException: true,
        });
      const records = await get(image);
      expect(records).toContainEqual(downloaded(image));
      const digest = records.map(({ status }) => /^Digest: (.*)/.exec(status ?? '')?.[1]).find(Boolean);
      const pinned = `${image.slice(0, image.lastIndexOf(':'))}@${digest}`;
      expect(await get(pinned)).toContainEqual(
        expect.objectContaining({ status: expect.stringContaining(pinned) }),
      );
    });

    it('are checked by SystemAuth', async () => {
      const { auth } = engineAt(uri);
      const answer = await auth.SystemAuth({ authConfig: await registryAuth(address, await inFile()) });
      expect(answer?.Status).toBe('Login Succeeded');
    });

    it('that are wrong are refused, in an error that does not have them', async () => {
      const options = await inFile(`${username}:${wrong}`);
      const image = await push(await registryAuth(address, await inFile()));
      const auth = await registryAuth(image, options);
      const { auth: system, build } = engineAt(uri);
      const inputStream = tar({ Dockerfile: `FROM ${image}\n` });
      const config = { 'X-Registry-Config': await registryConfig(options) };
      const built = async () => (await build.ImageBuild({ inputStream, forcerm: true, ...config })).toArray();
      const errors = {
        EngineError: [
          await rejection(system.SystemAuth({ authConfig: auth })),
          await rejection(pull(image, auth)),
        ],
        StreamError: [await rejection(push(auth)), await rejection(built())],
      };
      for (const [name, list] of Object.entries(errors))
        for (const error of list) {
          expect(error).toMatchObject({ name });
          expect(error.message).toMatch(refused);
          for (const text of printings(error)) expect(text).not.toContain(wrong);
        }
    });

    it('that are none are anonymous, as a push needs them', async () => {
      const folder = await dockerFolder();
      const anonymous = await registryAuth(address, { env: folder.env });
      const error = await rejection(push(anonymous));
      expect(error).toMatchObject({ name: 'StreamError', code: 'ERROR_RECORD' });
      expect(error.message).toMatch(refused);
      // For the open registry, the engine needs the header, but the header may be empty.
      const repo = `${registry?.open}/${unique()}`;
      const { images } = engineAt(uri);
      removeImage(uri, `${repo}:1`);
      await images.ImageTag({ name: busyboxImage, repo, tag: '1' });
      const open = await images.ImagePush({ name: repo, tag: '1', 'X-Registry-Auth': anonymous });
      expect((await open.toArray()).length).toBeGreaterThan(0);
    });

    it.each([
      ['the file', () => inFile()],
      ['the helper for all', () => inHelper('credsStore')],
      ['the helper of the registry', () => inHelper('credHelpers')],
    ])('of %s are for all registries of a build', async (_where, where) => {
      const options = await where();
      const base = await push(await registryAuth(address, options));
      const name = `${unique()}:built`;
      removeImage(uri, name);
      const { build } = engineAt(uri);
      const params = () => ({
        inputStream: tar({ Dockerfile: `FROM ${base}\nLABEL a=b\n` }),
        t: name,
        forcerm: true,
      });
      const without = async () => (await build.ImageBuild(params())).toArray();
      expect((await rejection(without())).message).toMatch(refused);
      const config = await registryConfig(options);
      expect(Object.keys(config)).toEqual([address]);
      const progress = await build.ImageBuild({ ...params(), 'X-Registry-Config': config });
      expect((await progress.toArray()).at(-1)?.stream).toBe(`Successfully tagged ${name}\n`);
    });
  });
});
