export const load = () => import('undici');

/** One connection, or as many as there are calls at once. */
export async function open({ socket, concurrency }) {
  const { Client, Pool } = await load();
  const Dispatcher = concurrency === 1 ? Client : Pool;
  const dispatcher = new Dispatcher('http://localhost', { socketPath: socket, connections: concurrency });
  return {
    async list(limit) {
      const path = `/v1.41/containers/json?all=true&limit=${limit}`;
      const { body } = await dispatcher.request({ method: 'GET', path });
      return JSON.parse(await body.text());
    },
    close: () => dispatcher.close(),
  };
}
