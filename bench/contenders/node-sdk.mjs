export const load = () => import('@docker/node-sdk');

export async function open({ socket }) {
  const { DockerClient } = await load();
  const docker = await DockerClient.fromDockerHost(`unix:${socket}`);
  return { list: (limit) => docker.containerList({ all: true, limit }), close: () => docker.close() };
}
