/** Pods and Kubernetes manifests of Podman's own API. */
import assert from 'node:assert/strict';
import { refused } from '../helpers/refused.js';
import { busy, image, type PodmanScenario, type TestPodman } from './test-podman.js';

export const pods: PodmanScenario = {
  name: 'libpod-pods',
  async run(testEngine) {
    await life(testEngine);
    await kube(testEngine);
    await quadlets(testEngine);
  },
};

async function life({ engine }: TestPodman): Promise<void> {
  const { pods, containers, generate } = engine.libpod;
  const name = 'conformance-pod';
  const { Id } = await pods.PodCreateLibpod({
    create: { name, labels: { 'conformance.pods': 'yes' }, hostname: 'pod' },
  });
  assert.equal(await pods.PodExistsLibpod({ name }), true);
  assert.equal(await pods.PodExistsLibpod({ name: 'conformance-none' }), false);
  await containers.ContainerCreateLibpod({
    create: { name: 'conformance-in-pod', image, command: busy, pod: name },
  });
  assert.equal((await pods.PodStartLibpod({ name }))?.Id, Id);
  await pods.PodStartLibpod({ name });
  const [listed] = await pods.PodListLibpod({ filters: { name: [name] } });
  assert.equal(listed?.Containers?.length, 2);
  assert.equal((await pods.PodInspectLibpod({ name })).Name, name);
  const [top] = await pods.PodTopLibpod({ name, stream: false }, { as: 'data' });
  assert.ok(top?.Processes?.length);
  assert.ok((await pods.PodStatsAllLibpod({ namesOrIDs: [name] })).length > 0);
  await pods.PodPauseLibpod({ name });
  await pods.PodUnpauseLibpod({ name });
  await pods.PodRestartLibpod({ name });
  assert.match(await generate.GenerateKubeLibpod({ names: [name], service: true }), /kind: Service/);
  await pods.PodKillLibpod({ name, signal: 'SIGTERM' });
  await pods.PodStopLibpod({ name, t: 1 });
  await pods.PodStopLibpod({ name });
  await pods.PodDeleteLibpod({ name, force: true });
  await pods.PodCreateLibpod({ create: { name } });
  await pods.PodStartLibpod({ name });
  await pods.PodStopLibpod({ name, t: 1 });
  assert.ok((await pods.PodPruneLibpod()).length > 0);
  await refused(pods.PodInspectLibpod({ name }), 404);
  await refused(pods.PodStartLibpod({ name }), 404);
  await refused(pods.PodDeleteLibpod({ name }), 404);
}

const manifest = `apiVersion: v1
kind: Pod
metadata:
  name: conformance-kube
spec:
  containers:
  - name: one
    image: docker.io/library/${image}
    command: ["sh", "-c", "trap exit TERM; while :; do sleep 0.1; done"]
`;

async function kube({ engine }: TestPodman): Promise<void> {
  const { play, kube } = engine.libpod;
  const played = await play.PlayKubeLibpod({ request: manifest, start: true });
  assert.equal(played.Pods?.length, 1);
  const down = await play.PlayKubeDownLibpod({ request: manifest, force: true });
  assert.ok(down);
  // There is no Kubernetes cluster.
  await refused(kube.KubeApplyLibpod({ request: manifest, kubeConfig: '/nothing' }), [400, 500]);
}

/** Quadlets are read by systemd, which no sandbox has. */
async function quadlets({ engine, has }: TestPodman): Promise<void> {
  const { quadlets } = engine.libpod;
  if (has('QuadletListLibpod')) await quadlets.QuadletListLibpod().catch(() => undefined);
  if (!has('QuadletInstallLibpod')) return;
  await quadlets.QuadletExistsLibpod({ name: 'none.container' }).catch(() => undefined);
}
