import { connect } from 'fairlead';
import { expect } from 'vitest';
import { start } from './containers.js';
import type { Fixtures } from './fixture.js';

export const system: Fixtures = {
  async SystemInfo({ engine, run }) {
    const { ServerVersion, OperatingSystem, Driver, NCPU, MemTotal } = await engine.info.SystemInfo();
    expect(await run()).toEqual([
      `${ServerVersion} ${OperatingSystem} ${Driver}`,
      `${NCPU} CPUs, ${MemTotal} bytes of memory`,
    ]);
  },

  async SystemVersion({ engine, run }) {
    const { ServerVersion } = await engine.info.SystemInfo();
    const version = (await engine.apiVersion()).slice(1);
    const [line] = await run();
    expect(line).toMatch(/ on linux\/[a-z0-9]+$/);
    expect(line).toContain(`Docker ${ServerVersion} (API ${version}) on`);
  },

  async SystemPing({ run }) {
    expect(await run()).toEqual([]);
    await using nowhere = connect({ uri: 'unix:///none.sock' });
    expect(await run(nowhere)).toEqual([expect.stringMatching(/^the engine is not up: cannot reach/)]);
  },

  async SystemAuth({ run }) {
    expect(await run()).toEqual(['Login Succeeded']);
  },

  async SystemEvents({ engine, run }) {
    const past = await start(engine, 'past', { Cmd: ['true'] });
    await engine.containers.ContainerWait({ id: past });
    const printed = run();
    const next = await start(engine, 'next', { Cmd: ['true'] });
    // Events of the examples before come first.
    expect((await printed).slice(-4)).toEqual([past, next].flatMap((id) => [`start ${id}`, `die ${id}`]));
  },
};
