import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // Without `stream: false`, the engine sends figures every second.
  const stats = await engine.containers.ContainerStats({
    id: 'web',
    stream: false,
  });
  for await (const { memory_stats: memory } of stats)
    console.log(memory?.usage, 'of', memory?.limit, 'bytes');
  // #endregion
}
