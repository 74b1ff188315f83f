/** Parameters that Podman's reference lacks, or names in another way than the engine: each with the effect that it has. */
import { buildContext } from 'fairlead/build-context';
import { expect, it } from 'vitest';
import { onEveryPodman } from '../../engines/each-engine.js';
import { busyboxImage as image } from '../../engines/index.js';
import { rejection } from '../unit/helpers/async.js';
import { tar } from './helpers/tar.js';
import { podmanAt, removeContainer, removeImage, unique } from './helpers/things.js';

onEveryPodman('a parameter of Podman', ({ uri, version }) => {
  const isNewest = version.startsWith('5.8');
  /** Runs work that takes whole seconds, and returns their number. */
  const secondsOf = async (work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    return Math.floor((performance.now() - started) / 1000);
  };
  /** A process that takes no notice of SIGTERM, as the first one of a container does. */
  const command = ['sleep', '1000'];

  it('removes the anonymous volumes of a container', async () => {
    const { containers, volumes } = podmanAt(uri).libpod;
    const names = async () => ((await volumes.VolumeListLibpod()) ?? []).map(({ Name }) => Name);
    const before = await names();
    const remove = async (options: { volumes?: boolean }) => {
      const name = unique();
      removeContainer(uri, name);
      await containers.ContainerCreateLibpod({ create: { name, image, volumes: [{ Dest: '/data' }] } });
      await containers.ContainerDeleteLibpod({ name, ...options });
    };
    await remove({ volumes: true });
    expect(await names()).toEqual(before);
    await remove({});
    const [left] = (await names()).filter((name) => !before.includes(name));
    await volumes.VolumeDeleteLibpod({ name: left! });
  });

  it('says how long a restart, the end of a pod and that of a volume may take', async () => {
    const { containers, pods, volumes } = podmanAt(uri).libpod;
    const [name, pod, volume] = [unique(), unique(), unique()];
    removeContainer(uri, name);
    await containers.ContainerCreateLibpod({
      create: { name, image, command, volumes: [{ Name: volume, Dest: '/data' }] },
    });
    await containers.ContainerStartLibpod({ name });
    expect(await secondsOf(() => containers.ContainerRestartLibpod({ name, timeout: 2 }))).toBeGreaterThan(1);
    await volumes.VolumeDeleteLibpod({ name: volume, force: true, timeout: 0 });
    expect(await containers.ContainerExistsLibpod({ name, external: true })).toBe(false);

    await pods.PodCreateLibpod({ create: { name: pod } });
    // The engine would wait so long, in seconds, for each container of the pod.
    await containers.ContainerCreateLibpod({ create: { name, pod, image, command, stop_timeout: 600 } });
    await pods.PodStartLibpod({ name: pod });
    await pods.PodDeleteLibpod({ name: pod, force: true, timeout: 1 });
  });

  it('makes nothing twice', async () => {
    const { networks, secrets } = podmanAt(uri).libpod;
    const name = unique();
    await networks.NetworkCreateLibpod({ create: { name } });
    await networks.NetworkCreateLibpod({ create: { name }, ignoreIfExists: true });
    expect(await rejection(networks.NetworkCreateLibpod({ create: { name } }))).toMatchObject({
      status: 409,
    });
    await networks.NetworkDeleteLibpod({ name });

    const { ID } = await secrets.SecretCreateLibpod({ name, request: 'first' });
    if (isNewest)
      expect(await secrets.SecretCreateLibpod({ name, request: 'second', ignore: true })).toEqual({ ID });
    expect(await rejection(secrets.SecretCreateLibpod({ name, request: 'second' }))).toMatchObject({
      status: 500,
    });
    const again = await secrets.SecretCreateLibpod({ name, request: 'third', replace: true });
    expect(again.ID).not.toBe(ID);
    const { SecretData } = await secrets.SecretInspectLibpod({ name, showsecret: true });
    expect(SecretData).toBe('third');
    await secrets.SecretDeleteLibpod({ name });
  });

  it('prunes volumes by their labels', async () => {
    const { system, volumes } = podmanAt(uri).libpod;
    const [kept, pruned] = [unique(), unique()];
    await volumes.VolumeCreateLibpod({ create: { Name: kept } });
    await volumes.VolumeCreateLibpod({ create: { Name: pruned, Labels: { [pruned]: '' } } });
    const filters = { label: [pruned] };
    expect((await system.SystemPruneLibpod({ filters })).VolumePruneReports).toBeNull();
    const { VolumePruneReports } = await system.SystemPruneLibpod({ volumes: true, filters });
    expect(VolumePruneReports).toMatchObject([{ Id: pruned }]);
    await volumes.VolumeDeleteLibpod({ name: kept });
    const error = await rejection(system.SystemPruneLibpod({ external: true, volumes: true }));
    expect(error).toMatchObject({ message: expect.stringContaining('--external') });
  });

  it('says how a tar becomes files', async () => {
    const { containers } = podmanAt(uri).libpod;
    const name = unique();
    removeContainer(uri, name);
    const script = 'cd /tmp; for file in *; do stat -c "%n %u %F" "$file"; done';
    await containers.ContainerCreateLibpod({
      create: { name, image, user: '1000', command: ['sh', '-c', script] },
    });
    const request = tar({ first: 'x' });
    const common = { name, path: '/tmp' };
    await containers.PutContainerArchiveLibpod({ ...common, request, rename: { first: 'renamed' } });
    await containers.PutContainerArchiveLibpod({ ...common, request, copyUIDGID: false });
    await containers.PutContainerArchiveLibpod({ ...common, request: tar({ other: 'x' }) });
    await containers.ContainerStartLibpod({ name });
    await containers.ContainerWaitLibpod({ name });
    const logs = await containers.ContainerLogsLibpod({ name, stdout: true });
    const { stdout } = await logs.output();
    expect(stdout.trim().split('\n')).toEqual([
      'first 0 regular file',
      'other 1000 regular file',
      'renamed 1000 regular file',
    ]);
  });

  it('says what an import is for, and that an image need not be there', async () => {
    const { images } = podmanAt(uri).libpod;
    const reference = `localhost/${unique()}:1`;
    removeImage(uri, reference);
    const platform = { OS: 'plan9', Architecture: 'arm64', Variant: 'v8' };
    await images.ImageImportLibpod({ upload: tar({ file: 'x' }), reference, ...platform });
    const { Os, Architecture } = await images.ImageInspectLibpod({ name: reference });
    expect({ Os, Architecture }).toEqual({ Os: 'plan9', Architecture: 'arm64' });
    await images.ImageDeleteLibpod({ name: reference });
    const { ExitCode } = await images.ImageDeleteLibpod({ name: reference, ignore: true });
    expect(ExitCode).toBe(0);
  });

  it('changes what a build makes, and how', async () => {
    const { build, images } = podmanAt(uri).libpod;
    const names = [`localhost/${unique()}:1`, `localhost/${unique()}:2`];
    for (const name of names) removeImage(uri, name);
    const dockerfile = [
      'FROM nothing',
      'COPY . /context',
      'RUN grep ^nameserver /etc/resolv.conf; grep ^search /etc/resolv.conf; grep ^options /etc/resolv.conf',
      'RUN ulimit -Sn; ls /context; ls /dev/given; id -G; grep CapEff /proc/self/status',
      'RUN --mount=type=secret,id=given cat /run/secrets/given',
      'NONSENSE',
    ];
    const { inputStream } = await buildContext({
      files: { Dockerfile: dockerfile.join('\n'), left: '', 'left-out': '', secret: 'hush-hush\n' },
    });
    const records = await build.ImageBuildLibpod(
      {
        inputStream,
        t: names,
        from: image,
        setenv: ['GIVEN=yes', 'ALSO=this one'],
        annotations: ['key=value'],
        outputformat: 'application/vnd.oci.image.manifest.v1+json',
        dnsservers: ['192.0.2.1'],
        dnssearch: ['build.example'],
        dnsoptions: ['ndots:3'],
        ulimits: ['nofile=100:200'],
        devices: ['/dev/null:/dev/given'],
        groupadd: ['77'],
        addcaps: ['CAP_NET_ADMIN'],
        dropcaps: ['CAP_CHOWN'],
        excludes: ['left-out'],
        secrets: ['id=given,src=secret'],
        pullpolicy: 'never',
        identitylabel: false,
        ignore: true,
        jobs: 2,
      },
      { as: 'data' },
    );
    const output = records.map(({ stream }) => stream ?? '').join('');
    for (const part of [
      'nameserver 192.0.2.1\n',
      'search build.example\n',
      'options ndots:3\n',
      '\n100\n',
      '\n/dev/given\n',
      ' 77\n',
      'hush-hush\n',
    ])
      expect(output).toContain(part);
    expect(output).toMatch(/\nDockerfile\nleft\n(?!left-out)/);
    const capabilities = BigInt(`0x${/CapEff:\s*([0-9a-f]+)/.exec(output)?.[1]}`);
    const [CAP_CHOWN, CAP_NET_ADMIN] = [1n << 0n, 1n << 12n];
    expect(capabilities & (CAP_CHOWN | CAP_NET_ADMIN)).toBe(CAP_NET_ADMIN);
    const made = await Promise.all(names.map((name) => images.ImageInspectLibpod({ name })));
    expect(made[0]!.Id).toBe(made[1]!.Id);
    expect(made[0]).toMatchObject({ ManifestType: 'application/vnd.oci.image.manifest.v1+json' });
    expect(made[0]!.Annotations).toMatchObject({ key: 'value' });
    expect(made[0]!.Config?.Env).toEqual(expect.arrayContaining(['GIVEN=yes', 'ALSO=this one']));
    expect(Object.keys(made[0]!.Labels ?? {})).not.toContain('io.buildah.version');
  });

  it('builds for several platforms', async () => {
    const { build, manifests, images } = podmanAt(uri).libpod;
    const manifest = `localhost/${unique()}:1`;
    const { inputStream } = await buildContext({ files: { Dockerfile: 'FROM scratch\nCOPY . /\n' } });
    const platform = ['linux/amd64', 'linux/arm64'];
    await build.ImageBuildLibpod({ inputStream, platform, manifest }, { as: 'data' });
    const list = await manifests.ManifestInspectLibpod({ name: manifest });
    expect(list.manifests?.map(({ platform }) => platform?.architecture).sort()).toEqual(['amd64', 'arm64']);
    const { Untagged } = await images.ImageDeleteLibpod({ name: manifest, lookupManifest: true });
    expect(Untagged).toEqual([manifest]);
  });

  it('makes a list of several images, a volume and a pod of no settings, and starts a pod that runs', async () => {
    const { manifests, images, volumes, pods } = podmanAt(uri).libpod;
    const [name, other] = [`localhost/${unique()}:1`, `localhost/${unique()}:1`];
    removeImage(uri, other);
    await images.ImageImportLibpod({ upload: tar({ file: 'x' }), reference: other });
    await manifests.ManifestCreateLibpod({ name, images: [image, other] });
    expect((await manifests.ManifestInspectLibpod({ name })).manifests).toHaveLength(2);
    await manifests.ManifestDeleteLibpod({ name });

    const { Name } = await volumes.VolumeCreateLibpod();
    await volumes.VolumeDeleteLibpod({ name: Name! });
    const { Id: pod } = await pods.PodCreateLibpod();
    expect(await pods.PodStartLibpod({ name: pod! })).toMatchObject({ Id: pod });
    expect(await pods.PodStartLibpod({ name: pod! })).toBeUndefined();
    await pods.PodDeleteLibpod({ name: pod!, force: true, timeout: 0 });
  });

  it('gives a container mounts and secrets', async () => {
    const { containers, secrets } = podmanAt(uri).libpod;
    const name = unique();
    removeContainer(uri, name);
    await secrets.SecretCreateLibpod({ name, request: 'hush' });
    await containers.ContainerCreateLibpod({
      create: {
        name,
        image,
        mounts: [{ type: 'bind', source: '/etc', destination: '/mounted', options: ['ro'] }],
        secrets: [{ Source: name, Target: 'given', UID: 7, Mode: 0o400 }],
        command: [
          'sh',
          '-c',
          'cat /run/secrets/given; stat -c " %u %a" /run/secrets/given; touch /mounted/new',
        ],
      },
    });
    await secrets.SecretDeleteLibpod({ name });
    const { Mounts } = await containers.ContainerInspectLibpod({ name });
    expect(Mounts).toMatchObject([{ Destination: '/mounted', RW: false }]);
    await containers.ContainerStartLibpod({ name });
    expect(await containers.ContainerWaitLibpod({ name })).not.toBe(0);
    const { stdout } = await (await containers.ContainerLogsLibpod({ name, stdout: true })).output();
    expect(stdout).toBe('hush 7 400\n');
  });

  it('asks a registry again', async () => {
    const { images } = podmanAt(uri).libpod;
    const reference = `127.0.0.1:1/${unique()}:1`;
    const pull = () =>
      rejection(
        images.ImagePullLibpod({ reference, retry: 2, retrydelay: '1s', tlsVerify: false }, { as: 'data' }),
      );
    expect(await secondsOf(pull)).toBeGreaterThanOrEqual(2);
  });
});
