import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Scenario } from '../scenario.js';
import { randomName } from './helpers/random-name.js';

export const session: Scenario = {
  name: 'session',
  async run({ engine }) {
    const headers = { 'X-Docker-Expose-Session-Uuid': randomName() };
    const socket = await engine.session.Session({}, { as: 'socket', headers });
    // The engine is the client of an HTTP/2 connection: https://www.rfc-editor.org/rfc/rfc9113#section-3.4
    const [preface]: unknown[] = await once(socket, 'data');
    assert.match(String(preface), /^PRI \* HTTP\/2\.0\r\n/);
    socket.destroy();
  },
};
