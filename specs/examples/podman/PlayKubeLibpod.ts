import { createReadStream } from 'node:fs';
import type { Engine } from 'fairlead/podman';

export default async function (engine: Engine) {
  // #region
  const request = createReadStream('pod.yaml');
  const { Pods } = await engine.libpod.play.PlayKubeLibpod({ request });
  for (const { ID, Containers } of Pods ?? []) console.log(ID, Containers);
  // #endregion
}
