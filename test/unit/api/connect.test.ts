/** The parts of the typed layer that need no engine: replacing operations, and the options for TLS. */
import { type ContainerSummary, connect, describeConnection, exec, type Frames } from 'fairlead';
import { connect as connect141 } from 'fairlead/v1.41';
import { afterEach, describe, expect, it, vi } from 'vitest';

/** Nothing listens at this address: an operation that is not replaced fails. */
const conn = { uri: 'unix:///nowhere/engine.sock' };

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['fairlead', connect],
  ['fairlead/v1.41', connect141],
])('an engine of %s', (_, make) => {
  it('has operations that a spy can replace, and gives them back', async () => {
    const engine = make(conn);
    const spy = vi.spyOn(engine.containers, 'ContainerList').mockResolvedValue([]);
    expect(await engine.containers.ContainerList({ all: true })).toEqual([]);
    expect(spy).toHaveBeenCalledExactlyOnceWith({ all: true });
    spy.mockRestore();
    await expect(engine.containers.ContainerList()).rejects.toMatchObject({ code: 'SOCKET_NOT_FOUND' });
  });

  it('has a fetch and other methods that a spy can replace', async () => {
    const engine = make(conn);
    vi.spyOn(engine, 'apiVersion').mockResolvedValue('v9');
    vi.spyOn(engine, 'fetch').mockResolvedValue('raw');
    expect([await engine.apiVersion(), await engine.fetch({ url: '/' })]).toEqual(['v9', 'raw']);
  });

  it('has categories that can be replaced', async () => {
    const engine = make(conn);
    Object.assign(engine, { containers: { ContainerList: async () => [] } });
    expect(await engine.containers.ContainerList()).toEqual([]);
  });

  it('shares nothing with another engine', async () => {
    const [one, other] = [make(conn), make(conn)];
    vi.spyOn(one.containers, 'ContainerList').mockResolvedValue([]);
    expect(vi.isMockFunction(other.containers.ContainerList)).toBe(false);
  });

  it('lets compositions call the operations that were replaced', async () => {
    const engine = make(conn);
    vi.spyOn(engine.containers, 'ContainerExec').mockResolvedValue({ Id: 'an exec' });
    const output = { output: async () => ({ stdout: 'out', stderr: '' }), exitCode: async () => 3 };
    vi.spyOn(engine.exec, 'ExecStart').mockResolvedValue(output as never);
    expect(await exec(engine, { id: 'conny', execConfig: { Cmd: ['true'] } })).toEqual({
      exitCode: 3,
      stdout: 'out',
      stderr: '',
    });
  });
});

it('code that needs some operations accepts a fake of these', async () => {
  interface Needed {
    readonly containers: Pick<ReturnType<typeof connect>['containers'], 'ContainerList' | 'ContainerLogs'>;
  }
  const names = async ({ containers }: Needed) =>
    (await containers.ContainerList()).flatMap(({ Names }) => Names);
  const listed = [{ Names: ['/conny'] }] as ContainerSummary[];
  const fake: Needed = {
    containers: { ContainerList: async () => listed, ContainerLogs: async () => ({}) as Frames },
  };
  expect(await names(fake)).toEqual(['/conny']);
});

describe('TLS', () => {
  it('is given as mtls or as tls, with the same meaning', () => {
    const options = { ca: 'ca.pem' };
    const described = describeConnection({ uri: 'tcp://host', mtls: options });
    expect(described).toMatchObject({ uri: 'https://host:2376', tls: { ca: 'ca.pem', verify: true } });
    expect(describeConnection({ uri: 'tcp://host', tls: options })).toEqual(described);
  });

  it('cannot be given twice', () => {
    expect(() => connect({ uri: 'tcp://host', tls: {}, mtls: {} })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining('give one') }),
    );
  });

  it.each(['mtls', 'tls'])('is never silently none: %s', (name) => {
    expect(() => connect({ uri: 'tcp://host', [name]: null })).toThrow(
      new RegExp(`^${name} takes an object`),
    );
    expect(() => connect({ uri: 'tcp://host', [name]: { caa: 'ca.pem' } })).toThrow(
      new RegExp(`^${name}: unknown`),
    );
  });

  it.each(['mtls', 'tls'])('is checked as %s', (name) => {
    expect(() => connect({ uri: 'tcp://host', [name]: { cert: 'cert.pem' } })).toThrow(
      /cert and key go together/,
    );
    expect(() => connect({ uri: 'tcp://host', [name]: { cacert: 'ca.pem' } })).toThrow(
      /unknown option cacert/,
    );
    expect(() => connect({ uri: 'unix:///socket', [name]: {} })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    );
  });
});
