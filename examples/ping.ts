/** Pinging the engine: through `fetch`, as data, and with a typed call. */
import { client, connect, fetch, invoke } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log } = options;
  const conn = { uri };

  say(await fetch({ conn, url: '/v1.40/_ping' }));

  const ping = client({ category: '_ping', conn });
  const answer = await invoke(ping, { op: 'SystemPing', throwException: true });
  say(answer);

  await using engine = connect({ uri });
  const headers = await engine._ping.SystemPingHead();
  say(`the newest version that it speaks: ${headers['api-version']}`);
}

await run(import.meta.url, main);
