/** A server that lists as many containers as are asked for: `stub.mjs SOCKET`. It prints a line once it listens. */
import { createServer } from 'node:http';

const container = (index) => ({
  Id: index.toString(16).padStart(64, 'a'),
  Names: [`/container-${index}`],
  Image: 'busybox:musl',
  ImageID: `sha256:${'b'.repeat(64)}`,
  Command: "sh -c 'sleep 60'",
  Created: 1_700_000_000 + index,
  Ports: [{ IP: '0.0.0.0', PrivatePort: 80, PublicPort: 8000 + index, Type: 'tcp' }],
  Labels: { 'com.example.project': 'bench', 'com.example.index': String(index) },
  State: 'running',
  Status: 'Up 5 minutes',
  HostConfig: { NetworkMode: 'default' },
  NetworkSettings: { Networks: { bridge: { NetworkID: 'c'.repeat(64), IPAddress: '172.17.0.2' } } },
  Mounts: [],
});
const lists = new Map();
const list = (limit) => {
  if (!lists.has(limit))
    lists.set(limit, JSON.stringify(Array.from({ length: limit }, (_, index) => container(index))));
  return lists.get(limit);
};

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  response.setHeader('api-version', '1.41');
  response.setHeader('content-type', 'application/json');
  response.end(pathname === '/_ping' ? '"OK"' : list(Number(searchParams.get('limit') ?? 1)));
}).listen(process.argv[2], () => console.log('listening'));
