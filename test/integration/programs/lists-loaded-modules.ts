/** Prints if undici is loaded: after the import, after making an engine and a client, and after a call. */
import { createRequire } from 'node:module';

const { cache } = createRequire(import.meta.url);
const loaded = () => Object.keys(cache).some((path) => /[/\\]node_modules[/\\]undici[/\\]/.test(path));

const { client, connect, doc, FairleadError } = await import('fairlead');
const seen = [loaded()];
const conn = { uri: 'unix:///none.sock' };
doc(client({ category: 'images', conn }), 'ImageList');
const engine = connect(conn);
seen.push(loaded());
try {
  await engine._ping.SystemPing();
} catch (error) {
  if (!(error instanceof FairleadError)) throw error;
}
seen.push(loaded());
console.log(JSON.stringify(seen));
