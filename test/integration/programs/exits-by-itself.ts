/** Makes calls in several ways and closes nothing. It must exit by itself. */
import { client, connect, fetch, invoke } from 'fairlead';

const [uri = '', id = ''] = process.argv.slice(2);
const conn = { uri };
const engine = connect({ uri });
console.log(await engine._ping.SystemPing());
console.log(await invoke(client({ category: '_ping', conn }), { op: 'SystemPing' }));
console.log(await fetch({ conn, url: '/_ping' }));
for await (const { chunk } of await engine.containers.ContainerLogs({ id, stdout: true, follow: true })) {
  console.log(chunk.toString().trim());
  break;
}
