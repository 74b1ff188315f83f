/** Follows an endless log, and has an idle connection at the same time. */
import { connect } from 'fairlead';

const [uri = '', id = ''] = process.argv.slice(2);
const engine = connect({ uri });
const logs = await engine.containers.ContainerLogs({ id, stdout: true, follow: true });
await engine._ping.SystemPing();
for await (const { line } of logs.lines()) console.log(line);
