import type { Engine } from 'fairlead';

interface Login {
  registry: string;
  username: string;
  password: string;
}

export default async function (engine: Engine, login: Login) {
  const { registry, username, password } = login;
  // #region
  // Asks the registry if the password is right. The engine does not keep it.
  const answer = await engine.auth.SystemAuth({
    authConfig: { serveraddress: registry, username, password },
  });
  console.log(answer?.Status);
  // #endregion
}
