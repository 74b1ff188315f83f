/** A container without a service on a network of the swarm: the engine makes a task for its attachment. */
import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import { idle, withRunning } from '../helpers/container.js';
import { eventually } from '../helpers/eventually.js';
import { unused } from '../helpers/unused.js';
import { Labels } from './service.js';

export async function attachments(testEngine: TestEngine): Promise<void> {
  const { networks, tasks } = testEngine.engine;
  const networkConfig = { Name: 'attachable', Driver: 'overlay', Attachable: true, Labels };
  const { Id: network = '' } = await networks.NetworkCreate({ networkConfig });
  await withRunning(testEngine, { ...idle, HostConfig: { NetworkMode: 'attachable' } }, async (container) => {
    await eventually('the task of the attachment is running', async () => {
      const all = await tasks.TaskList({ filters: { runtime: ['attachment'] } });
      const task = all.find(({ Spec }) => Spec?.NetworkAttachmentSpec?.ContainerID === container);
      return task?.Status?.State === 'running';
    });
    const { Containers } = await networks.NetworkInspect({ id: network });
    assert.ok(Containers?.[container]);
  });
  await unused('the network', () => networks.NetworkDelete({ id: network }));
}
