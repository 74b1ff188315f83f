/** Prints `describe()` for the given options, the engine's ID and the negotiated version, or the error. */
import { connect, FairleadError } from 'fairlead';

async function find(): Promise<object> {
  try {
    await using engine = connect(JSON.parse(process.argv[2] ?? '{}'));
    const description = engine.describe();
    try {
      const { ID } = await engine.info.SystemInfo();
      return { description, id: ID, apiVersion: await engine.apiVersion() };
    } catch (error) {
      if (!(error instanceof FairleadError)) throw error;
      return { description, error };
    }
  } catch (error) {
    if (!(error instanceof FairleadError)) throw error;
    return { error };
  }
}

console.log(JSON.stringify(await find()));
