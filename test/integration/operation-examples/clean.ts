/** Removes all that an example and its fixture have made, but for the swarm. */
import { type Engine, EngineError } from 'fairlead';

export async function clean(engine: Engine): Promise<void> {
  const { containers, networks, volumes, services, secrets, info } = engine;
  if ((await info.SystemInfo()).Swarm?.LocalNodeState === 'active') {
    for (const { ID } of await services.ServiceList()) await services.ServiceDelete({ id: ID ?? '' });
    for (const { ID } of await secrets.SecretList()) await secrets.SecretDelete({ id: ID ?? '' });
  }
  for (const { Id } of await containers.ContainerList({ all: true }))
    await containers.ContainerDelete({ id: Id, force: true, v: true }).catch((error: unknown) => {
      // The swarm removes the containers of its tasks, too, perhaps at this moment.
      if (!(error instanceof EngineError && [404, 409].includes(error.status))) throw error;
    });
  await networks.NetworkPrune();
  await volumes.VolumePrune({ filters: { all: ['true'] } });
  await removeImages(engine, ['app', 'team/app', '*/team/app', '*/library/nginx']);
}

/** Removes all tags of the repositories. */
async function removeImages({ images }: Engine, reference: string[]): Promise<void> {
  for (const { RepoTags } of await images.ImageList({ filters: { reference } }))
    for (const name of RepoTags ?? []) await images.ImageDelete({ name, force: true });
}
