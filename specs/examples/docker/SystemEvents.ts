import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const now = Math.floor(Date.now() / 1000);
  // Events of the past, then those of the next seconds. Without `until`: no end.
  const events = await engine.events.SystemEvents({
    since: `${now - 3600}`,
    until: `${now + 2}`,
    filters: { type: ['container'], event: ['start', 'die'] },
  });
  for await (const { Action, Actor } of events) console.log(Action, Actor?.ID);
  // #endregion
}
