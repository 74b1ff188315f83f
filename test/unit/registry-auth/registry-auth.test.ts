/** Credentials are found as the docker CLI finds them. CLI 28.2 sent the expected values for the same config. */
import { join } from 'node:path';
import {
  credentials,
  type RegistryAuthOptions,
  type RegistryConfig,
  type RegistryConfigOptions,
  type RegistryCredentials,
  registryAuth,
  registryConfig,
  reveal,
} from 'fairlead/registry-auth';
import type * as v125 from 'fairlead/v1.25';
import type * as v141 from 'fairlead/v1.41';
import type * as v155 from 'fairlead/v1.55';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { dockerConfigDirectory } from '../../../src/docker/config.js';
import { rejection } from '../helpers/async.js';
import { type DockerFolder, dockerFolder } from '../helpers/docker-folder.js';
import { printings } from '../helpers/printings.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const HUB = 'https://index.docker.io/v1/';

/** An environment without a docker config. */
const env = { HOME: '/nonexistent', USERPROFILE: '/nonexistent' };

const found = async (image: string, options?: RegistryAuthOptions) =>
  reveal(await registryAuth(image, { env, ...options }));
const foundAll = async (options?: RegistryConfigOptions) => {
  const config = await registryConfig({ env, ...options });
  return Object.fromEntries(Object.entries(config).map(([registry, one]) => [registry, reveal(one)]));
};

describe('credentials in a config', () => {
  const auths = {
    [HUB]: { auth: base64('hub:pass:word') },
    'reg.example:5000': { auth: base64('u:p') },
    'https://old.example/v1/': { auth: base64('old:p\0\0') },
    'http://port.example:5000/v2/': { auth: base64('op:p') },
    'path.example/team': { auth: base64('pp:p') },
    'id.example': { auth: base64('00:'), identitytoken: 'idt' },
    'token.example': { registrytoken: 'rt' },
    'plain.example': { username: 'a', password: 'b' },
    'both.example': { auth: base64('a:b'), username: 'x', password: 'y' },
    'folded.example': {
      auth: `${base64('folded:secret').slice(0, 8)}\r\n${base64('folded:secret').slice(8)}`,
    },
    localhost: { auth: base64('l:h') },
    UPPER: { auth: base64('U:P') },
  };

  it.each([
    ['app', { username: 'hub', password: 'pass:word', serveraddress: HUB }],
    ['index.docker.io/team/app', { username: 'hub', password: 'pass:word', serveraddress: HUB }],
    ['reg.example:5000/app', { username: 'u', password: 'p', serveraddress: 'reg.example:5000' }],
    ['old.example/app', { username: 'old', password: 'p', serveraddress: 'https://old.example/v1/' }],
    [
      'port.example:5000/app',
      { username: 'op', password: 'p', serveraddress: 'http://port.example:5000/v2/' },
    ],
    ['path.example/app', { username: 'pp', password: 'p', serveraddress: 'path.example/team' }],
    ['id.example/app', { username: '00', identitytoken: 'idt', serveraddress: 'id.example' }],
    ['token.example/app', { registrytoken: 'rt', serveraddress: 'token.example' }],
    ['plain.example/app', { username: 'a', password: 'b', serveraddress: 'plain.example' }],
    ['both.example/app', { username: 'a', password: 'b', serveraddress: 'both.example' }],
    ['folded.example/app', { username: 'folded', password: 'secret', serveraddress: 'folded.example' }],
    ['localhost/app', { username: 'l', password: 'h', serveraddress: 'localhost' }],
    ['UPPER/app', { username: 'U', password: 'P', serveraddress: 'UPPER' }],
    ['reg.example/app', {}],
    ['localhost:5000/app', {}],
    ['constructor/app', { username: 'hub', password: 'pass:word', serveraddress: HUB }],
    ['toString/app', {}],
  ])('for %s are %o', async (image, want) => {
    expect(await found(image, { config: { auths } })).toEqual(want);
  });

  it('are none in an entry that is empty', async () => {
    const config = { auths: { 'a.example': {}, 'b.example': { auth: '' } } };
    expect(await found('a.example', { config })).toEqual({});
    expect(await foundAll({ config })).toEqual({});
  });

  it('are all those that there are, for a build', async () => {
    const all = await foundAll({ config: { auths } });
    expect(Object.keys(all).sort()).toEqual(Object.keys(auths).sort());
    expect(all[HUB]).toEqual({ username: 'hub', password: 'pass:word', serveraddress: HUB });
    expect(all['http://port.example:5000/v2/']).toMatchObject({ username: 'op', password: 'p' });
  });

  it('are those of the registries asked for', async () => {
    const registries = ['app:1', 'old.example/app', 'none.example', 'other/app'];
    const some = await foundAll({ config: { auths }, registries });
    expect(Object.keys(some)).toEqual([HUB, 'old.example']);
    expect(some['old.example']).toMatchObject({ username: 'old', password: 'p' });
  });

  it('cannot be printed', async () => {
    const config = { auths };
    const one = await registryAuth('app', { config });
    expect(one).toMatchObject({ username: 'hub', serveraddress: HUB });
    for (const value of [one, await registryConfig({ config }), await registryAuth('id.example', { config })])
      for (const text of printings(value)) {
        expect(text).not.toContain('pass:word');
        expect(text).not.toContain(base64('hub:pass:word'));
        expect(text).not.toContain('idt');
        expect(text).not.toContain('folded:');
      }
  });

  it.each([
    [{ auths: [] }, 'auths must be an object'],
    [{ auths: { 'a.example': 'secret' } }, 'auths["a.example"] must be an object'],
    [{ auths: { 'a.example': { auth: 5 } } }, 'auths["a.example"].auth must be a string'],
    [
      { auths: { 'a.example': { identitytoken: ['secret'] } } },
      'auths["a.example"].identitytoken must be a string',
    ],
    [
      { auths: { 'a.example': { auth: 'secret!' } } },
      'auths["a.example"].auth must be base64 of user:password',
    ],
    [
      { auths: { 'a.example': { auth: base64('secret') } } },
      'auths["a.example"].auth must be base64 of user:password',
    ],
    [
      { auths: { 'a.example': { auth: base64(':secret') } } },
      'auths["a.example"].auth must be base64 of user:password',
    ],
    [{ credsStore: {} }, 'credsStore must be the name of a helper'],
    [{ credHelpers: 'secret' }, 'credHelpers must be an object'],
    [{ credHelpers: { 'a.example': 1 } }, 'credHelpers["a.example"] must be the name of a helper'],
  ])('that is malformed (%j) are an error that says where, and not what', async (config, why) => {
    const folder = await dockerFolder();
    await folder.config(config);
    const error = await rejection(registryAuth('a.example/app', { env: folder.env }));
    const file = join(folder.path, 'config.json');
    expect(error).toMatchObject({ name: 'ConfigError', code: 'INVALID_CONFIG', source: file });
    expect(error.message).toBe(`${file}: ${why}`);
    for (const text of printings(error)) expect(text).not.toMatch(/secret(?!s)/);
  });

  it('of another registry may be malformed', async () => {
    const config = { auths: { 'a.example': { auth: '!' }, 'b.example': { username: 'u', password: 'p' } } };
    expect(await found('b.example', { config })).toMatchObject({ username: 'u' });
    const all = registryConfig({ config, env, onHelperError: () => {} });
    expect(await rejection(all)).toMatchObject({ code: 'INVALID_CONFIG', source: 'the option config' });
  });
});

describe('the config', () => {
  const login = { username: 'tester', password: 'open-sesame', serveraddress: 'reg.example:5000' };

  it('is read as the docker CLI writes it', async () => {
    const folder = await dockerFolder();
    // This is the whole file after `docker login` of CLI 28.2.
    await folder.config(
      '{\n\t"auths": {\n\t\t"reg.example:5000": {\n\t\t\t"auth": "dGVzdGVyOm9wZW4tc2VzYW1l"\n\t\t}\n\t}\n}',
    );
    expect(await found('reg.example:5000/app', { env: folder.env })).toEqual(login);
    expect(await foundAll({ env: folder.env })).toEqual({ 'reg.example:5000': login });
    expect(await found('reg.example:5000/app', { configDirectory: folder.path })).toEqual(login);
  });

  it('is read as the docker CLI writes it when a helper keeps the password', async () => {
    const folder = await dockerFolder();
    await folder.config('{\n\t"auths": {\n\t\t"reg.example:5000": {}\n\t},\n\t"credsStore": "file"\n}');
    await folder.helper(
      'file',
      `echo '{"ServerURL":"reg.example:5000","Username":"tester","Secret":"open-sesame"}'`,
    );
    expect(await found('reg.example:5000/app', { env: folder.env })).toEqual(login);
  });

  it('is in .docker of the home folder, or where DOCKER_CONFIG or the option says', () => {
    expect(dockerConfigDirectory({ env: { HOME: '/h', USERPROFILE: '/h' } })).toBe(join('/h', '.docker'));
    expect(dockerConfigDirectory({ env: { HOME: '/h', DOCKER_CONFIG: '' } })).toBe(join('/h', '.docker'));
    expect(dockerConfigDirectory({ env: { HOME: '/h', DOCKER_CONFIG: '/d' } })).toBe('/d');
    expect(dockerConfigDirectory({ env: { DOCKER_CONFIG: '/d' }, configDirectory: '/c' })).toBe('/c');
    expect(dockerConfigDirectory({ env: {} })).toMatch(/\.docker$/);
    expect(dockerConfigDirectory()).not.toBe('');
  });

  it('need not exist, nor say anything', async () => {
    const folder = await dockerFolder();
    expect(await found('a.example', { env: folder.env })).toEqual({});
    expect(await foundAll({ env: folder.env })).toEqual({});
    for (const text of ['', ' \n', 'null', '{}', '{"auths":null,"credsStore":"","credHelpers":null}']) {
      await folder.config(text);
      expect(await found('a.example', { env: folder.env })).toEqual({});
      expect(await foundAll({ env: folder.env })).toEqual({});
    }
  });

  it.each(['{"auths": {"a.example": {"auth": "c2VjcmV0"', '[]', '"c2VjcmV0"', 'c2VjcmV0', '7'])(
    'that is %s is an error that names the file, and does not quote it',
    async (text) => {
      const folder = await dockerFolder();
      await folder.config(text);
      const file = join(folder.path, 'config.json');
      const askings = [
        () => registryAuth('a.example', { env: folder.env }),
        () => registryConfig({ env: folder.env }),
      ];
      for (const asking of askings) {
        const error = await rejection(asking());
        expect(error).toMatchObject({ name: 'ConfigError', code: 'INVALID_CONFIG', source: file });
        expect(error.message).toMatch(`${file} is not`);
        for (const printed of printings(error)) expect(printed).not.toContain('c2VjcmV0');
      }
    },
  );

  it('that cannot be read is an error that names the file', async () => {
    const folder = await dockerFolder();
    // A folder replaces the file, because root can read every file.
    await folder.config('{}');
    const error = await rejection(
      registryAuth('a.example', { configDirectory: join(folder.path, 'config.json') }),
    );
    expect(error).toMatchObject({ code: 'INVALID_CONFIG', cause: { code: 'ENOTDIR' } });
  });
});

describe('DOCKER_AUTH_CONFIG', () => {
  const variable = (auths: object, more = {}) => ({
    ...env,
    DOCKER_AUTH_CONFIG: JSON.stringify({ auths, ...more }),
  });
  const inVariable = variable({
    'a.example': { auth: base64('env:e') },
    'https://old.example': { auth: base64('env:o') },
  });

  it('comes before the file, by exact name, and leaves the rest to it', async () => {
    const folder = await dockerFolder();
    await folder.config({
      auths: {
        'a.example': { auth: base64('file:f') },
        'b.example': { auth: base64('file:f') },
        'old.example': { auth: base64('file:f') },
      },
    });
    const options = { env: { ...folder.env, ...inVariable } };
    expect(await found('a.example/app', options)).toMatchObject({ username: 'env', password: 'e' });
    expect(await found('b.example/app', options)).toMatchObject({ username: 'file' });
    expect(await found('old.example/app', options)).toMatchObject({ username: 'file' });
    const all = await foundAll(options);
    expect(
      Object.entries(all)
        .map(([registry, { username }]) => [registry, username])
        .sort(),
    ).toEqual([
      ['a.example', 'env'],
      ['b.example', 'file'],
      ['https://old.example', 'env'],
      ['old.example', 'file'],
    ]);
  });

  it('comes before a helper, which is not run then', async () => {
    const folder = await dockerFolder();
    await folder.config({ credHelpers: { 'a.example': 'missing' } });
    const options = { env: { ...folder.env, ...inVariable } };
    expect(await found('a.example/app', options)).toMatchObject({ username: 'env' });
    expect(await foundAll(options)).toMatchObject({ 'a.example': { username: 'env' } });
  });

  it('gives way to a config that the caller gives', async () => {
    const config = { auths: { 'a.example': { auth: base64('mine:m') } } };
    expect(await found('a.example', { config, env: inVariable })).toMatchObject({ username: 'mine' });
  });

  it.each([
    '{',
    '[]',
    JSON.stringify({ auths: 'secret' }),
    JSON.stringify({ auths: { 'a.example': { auth: 'secret!' } } }),
  ])('that is %s is an error that names it', async (text) => {
    const error = await rejection(registryAuth('a.example', { env: { ...env, DOCKER_AUTH_CONFIG: text } }));
    expect(error).toMatchObject({ code: 'INVALID_CONFIG', source: 'DOCKER_AUTH_CONFIG' });
    expect(error.message).toMatch('DOCKER_AUTH_CONFIG');
    for (const printed of printings(error)) expect(printed).not.toContain('secret!');
  });
});

describe('a helper', () => {
  const known = `
read -r server
case "$1 $server" in
"list unused") echo '{"${HUB}":"hubber","reg.example:5000":"x","token.example":"<token>","gone.example":"x"}';;
"get ${HUB}") echo '{"ServerURL":"${HUB}","Username":"hubber","Secret":"hubsecret"}';;
"get reg.example:5000") echo '{"ServerURL":"reg.example:5000","Username":"x","Secret":"y"}';;
"get token.example") echo '{"ServerURL":"token.example","Username":"<token>","Secret":"tok"}';;
*) echo "credentials not found in native keychain"; exit 1;;
esac`;
  const hub = { username: 'hubber', password: 'hubsecret', serveraddress: HUB };
  const reg = { username: 'x', password: 'y', serveraddress: 'reg.example:5000' };
  const token = { identitytoken: 'tok', serveraddress: 'token.example' };

  async function folderWith(config: object): Promise<{ folder: DockerFolder; options: RegistryAuthOptions }> {
    const folder = await dockerFolder();
    await folder.config(config);
    await folder.helper('known', known);
    return { folder, options: { env: folder.env } };
  }

  const inFile = {
    'reg.example:5000': { auth: base64('file:f') },
    'file.example': { auth: base64('file:f') },
  };

  it('for all is asked for each registry, in the place of the file', async () => {
    const { options } = await folderWith({ auths: inFile, credsStore: 'known' });
    expect(await found('app', options)).toEqual(hub);
    expect(await found('reg.example:5000/app', options)).toEqual(reg);
    expect(await found('token.example/app', options)).toEqual(token);
    expect(await found('file.example/app', options)).toEqual({});
    expect(await foundAll(options)).toEqual({ [HUB]: hub, 'reg.example:5000': reg, 'token.example': token });
  });

  it('for one registry is asked for that one', async () => {
    const { options } = await folderWith({
      auths: inFile,
      credHelpers: { 'reg.example:5000': 'known', [HUB]: 'known', 'gone.example': 'known' },
    });
    const file = { username: 'file', password: 'f', serveraddress: 'file.example' };
    expect(await found('reg.example:5000/app', options)).toEqual(reg);
    expect(await found('app', options)).toEqual(hub);
    expect(await found('file.example/app', options)).toEqual(file);
    expect(await found('gone.example/app', options)).toEqual({});
    expect(await foundAll(options)).toEqual({ [HUB]: hub, 'reg.example:5000': reg, 'file.example': file });
  });

  it('for one registry comes before that for all; with an empty name the file does', async () => {
    const { folder, options } = await folderWith({
      auths: inFile,
      credsStore: 'known',
      credHelpers: { 'token.example': 'own', 'reg.example:5000': '' },
    });
    await folder.helper('own', `echo '{"Username":"own","Secret":"o"}'`);
    const own = { username: 'own', password: 'o', serveraddress: 'token.example' };
    const file = { username: 'file', password: 'f', serveraddress: 'reg.example:5000' };
    expect(await found('token.example/app', options)).toEqual(own);
    expect(await found('reg.example:5000/app', options)).toEqual(file);
    expect(await foundAll(options)).toEqual({ [HUB]: hub, 'reg.example:5000': file, 'token.example': own });
  });

  it('leaves a registry token of the file', async () => {
    const auths = { 'reg.example:5000': { registrytoken: 'rt' } };
    const { options } = await folderWith({ auths, credsStore: 'known' });
    expect(await found('reg.example:5000/app', options)).toEqual({ ...reg, registrytoken: 'rt' });
  });

  it('may be named in a config that the caller gives', async () => {
    const { options } = await folderWith({});
    const config = { credsStore: 'known' };
    expect(await found('app', { ...options, config })).toEqual(hub);
  });

  it('is asked for nothing but the registries that are wanted', async () => {
    const { folder, options } = await folderWith({ credsStore: 'noting' });
    await folder.helper('noting', `read -r server; echo "$1 $server" >> ${folder.path}/asked; echo '{}'`);
    expect(await foundAll({ ...options, registries: ['a.example/app', 'a.example', 'b.example'] })).toEqual(
      {},
    );
    expect(await folder.read('asked')).toBe('get a.example\nget b.example\n');
  });

  it('that fails fails the search for all, or only its own part if the caller is told', async () => {
    const { folder, options } = await folderWith({
      auths: inFile,
      credHelpers: { 'a.example': 'bad', 'reg.example:5000': 'known', 'b.example': 'missing' },
    });
    await folder.helper('bad', 'echo oops; exit 3');
    expect(await rejection(foundAll(options))).toMatchObject({ code: 'HELPER_FAILED' });
    const errors: Error[] = [];
    const all = await foundAll({ ...options, onHelperError: (error) => errors.push(error) });
    expect(Object.keys(all).sort()).toEqual(['file.example', 'reg.example:5000']);
    expect(errors).toMatchObject([
      { code: 'HELPER_FAILED', source: 'docker-credential-bad' },
      { code: 'HELPER_NOT_FOUND', source: 'docker-credential-missing' },
    ]);
  });

  it('for all that fails leaves those of single registries', async () => {
    const { options } = await folderWith({ credsStore: 'missing', credHelpers: { [HUB]: 'known' } });
    const errors: Error[] = [];
    expect(await foundAll({ ...options, onHelperError: (error) => errors.push(error) })).toEqual({
      [HUB]: hub,
    });
    expect(errors).toMatchObject([{ code: 'HELPER_NOT_FOUND' }]);
  });

  it('that fails ends the search with what onHelperError throws', async () => {
    const { options } = await folderWith({ credsStore: 'missing' });
    const onHelperError = () => {
      throw new Error('enough');
    };
    expect((await rejection(foundAll({ ...options, onHelperError }))).message).toBe('enough');
  });
});

describe('wrapped credentials', () => {
  const plain = {
    username: 'tester',
    password: 'secret-p',
    serveraddress: 'reg.example',
    identitytoken: 'secret-i',
    registrytoken: 'secret-r',
  };

  it('show their user and their registry', () => {
    const wrapped = credentials(plain);
    expect(JSON.parse(JSON.stringify(wrapped))).toEqual({ username: 'tester', serveraddress: 'reg.example' });
    for (const text of printings(wrapped)) expect(text).not.toContain('secret-');
  });

  it('are the same again when revealed', () => {
    expect(reveal(credentials(plain))).toStrictEqual(plain);
    expect(reveal({ ...credentials(plain) })).toStrictEqual(plain);
    expect(reveal(credentials({}))).toStrictEqual({});
    expect(reveal(credentials({ username: 'u', password: '' }))).toStrictEqual({ username: 'u' });
  });

  it.each([
    [{ passwort: 'secret' }, 'credentials: unknown option passwort; did you mean password?'],
    [{ password: 5 }, 'credentials: password must be a string'],
    [{ registrytoken: { secret: 1 } }, 'credentials: registrytoken must be a string'],
    ['secret', 'credentials takes an object, not a string'],
    [null, 'credentials takes an object, not null'],
  ])('are not made of %j', (wrong, message) => {
    // JavaScript code can pass any value.
    const wrap: (value: never) => unknown = credentials;
    expect(() => wrap(wrong as never)).toThrow(
      expect.objectContaining({ name: 'UsageError', code: 'INVALID_OPTION', message }),
    );
  });

  it('are what the API takes, in any version', () => {
    expectTypeOf<RegistryCredentials>().toExtend<v125.RegistryAuth>();
    expectTypeOf<RegistryCredentials>().toExtend<v125.AuthConfig>();
    expectTypeOf<RegistryCredentials>().toExtend<v141.RegistryAuth>();
    expectTypeOf<RegistryCredentials>().toExtend<v155.RegistryAuth>();
    expectTypeOf<RegistryCredentials>().toExtend<v155.AuthConfig>();
    expectTypeOf<RegistryConfig>().toExtend<v125.RegistryConfig>();
    expectTypeOf<RegistryConfig>().toExtend<v141.RegistryConfig>();
    expectTypeOf<RegistryConfig>().toExtend<v155.RegistryConfig>();
    expectTypeOf<RegistryCredentials>().not.toHaveProperty('password');
  });
});

describe('an option', () => {
  it.each([
    [{ configDir: '/x' }, 'registryAuth: unknown option configDir; did you mean config?'],
    [{ timeout: '5' }, 'timeout must be a number of milliseconds, 0 for none'],
    [{ timeout: -1 }, 'timeout must be a number of milliseconds, 0 for none'],
    [{ signal: {} }, 'registryAuth: signal must be an AbortSignal'],
  ])('%j is refused', async (options, message) => {
    const asking: (image: string, options: never) => Promise<unknown> = registryAuth;
    expect(await rejection(asking('app', options as never))).toMatchObject({
      name: 'UsageError',
      code: 'INVALID_OPTION',
      message,
    });
  });

  it('of registries must be a list', async () => {
    const asking: (options: never) => Promise<unknown> = registryConfig;
    expect(await rejection(asking({ registries: 'app' } as never))).toMatchObject({ code: 'INVALID_OPTION' });
  });

  it('of an image must be one', async () => {
    expect(await rejection(registryAuth('a b'))).toMatchObject({ code: 'INVALID_OPTION' });
    expect(await rejection(registryConfig({ registries: ['app', ''] }))).toMatchObject({
      code: 'INVALID_OPTION',
    });
  });
});
