export const load = () => import('fairlead/v1.41');

export async function open({ socket }) {
  const { connect } = await load();
  const engine = connect({ uri: `unix://${socket}` });
  return {
    list: (limit) => engine.containers.ContainerList({ all: true, limit }),
    close: () => engine.close(),
  };
}
