/** Calls an engine as a user without permission to open its socket, and prints the result. */
import { connect, FairleadError } from 'fairlead';

const [uri = ''] = process.argv.slice(2);

async function attempt(at: string): Promise<unknown> {
  const engine = connect({ uri: at });
  try {
    return await engine._ping.SystemPing();
  } catch (error) {
    if (!(error instanceof FairleadError)) throw error;
    return { name: error.name, code: error.code, message: error.message };
  }
}

// The first call loads all modules: afterwards, the user may have no permission to read them.
await attempt('unix:///none.sock');
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(65_534);
  process.setuid?.(65_534);
}
console.log(JSON.stringify(await attempt(uri)));
