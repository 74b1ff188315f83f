import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const body = {
    Image: 'nginx:alpine',
    ExposedPorts: { '80/tcp': {} }, // a port has to be here to be published
    HostConfig: {
      Binds: ['site:/usr/share/nginx/html:ro'],
      PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }] },
    },
  };
  await engine.containers.ContainerCreate({ name: 'web', body });
  // #endregion
}
