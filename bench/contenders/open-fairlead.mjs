/** Opens an engine by one of the entries of fairlead. */
export async function openFairlead(load, socket) {
  const { connect } = await load();
  const engine = connect({ uri: `unix://${socket}` });
  return {
    list: (limit) => engine.containers.ContainerList({ all: true, limit }),
    close: () => engine.close(),
  };
}
