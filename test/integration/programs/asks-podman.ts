/** Asks the engine that `connect()` finds for nothing in particular. Prints how the engine was found, or the error. */
import { connect, FairleadError } from 'fairlead/podman';

async function ask(): Promise<object> {
  try {
    await using engine = connect({ headers: { 'x-asked-by': 'fairlead' } });
    await engine.fetch({ url: '/_ping' });
    return engine.describe();
  } catch (error) {
    if (!(error instanceof FairleadError)) throw error;
    return { error };
  }
}

console.log(JSON.stringify(await ask()));
