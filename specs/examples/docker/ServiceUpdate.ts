import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // The body is the whole new spec. With an old version, it is refused.
  const { Version, Spec } = await engine.services.ServiceInspect({ id: 'web' });
  await engine.services.ServiceUpdate({
    id: 'web',
    version: Version?.Index ?? 0,
    body: { ...Spec, Mode: { Replicated: { Replicas: 3 } } },
  });
  // #endregion
}
