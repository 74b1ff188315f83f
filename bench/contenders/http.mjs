export const load = () => import('node:http');

export async function open({ socket, concurrency }) {
  const { Agent, request } = await load();
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  return {
    list: (limit) =>
      new Promise((resolve, reject) => {
        const path = `/v1.41/containers/json?all=true&limit=${limit}`;
        request({ socketPath: socket, path, agent }, (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
          response.on('error', reject);
        })
          .on('error', reject)
          .end();
      }),
    close: () => agent.destroy(),
  };
}
