import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const tasks = await engine.tasks.TaskList({
    filters: { service: ['web'], 'desired-state': ['running'] },
  });
  for (const { NodeID, Status } of tasks)
    console.log(NodeID, Status?.State, Status?.Err);
  // #endregion
}
