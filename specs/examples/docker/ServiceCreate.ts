import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  await engine.services.ServiceCreate({
    body: {
      Name: 'web',
      TaskTemplate: { ContainerSpec: { Image: 'nginx:alpine' } },
      Mode: { Replicated: { Replicas: 2 } },
      EndpointSpec: { Ports: [{ TargetPort: 80, PublishedPort: 8080 }] },
    },
  });
  // #endregion
}
