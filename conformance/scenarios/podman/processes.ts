/** Processes and files of containers, by Podman's own API. */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { refused } from '../helpers/refused.js';
import { image, type PodmanScenario, type TestPodman, withContainer } from './test-podman.js';

export const processes: PodmanScenario = {
  name: 'libpod-processes',
  async run(testEngine) {
    await execs(testEngine);
    await output(testEngine);
    await files(testEngine);
    await checkpoints(testEngine);
  },
};

async function execs(testEngine: TestPodman): Promise<void> {
  const { containers, exec } = testEngine.engine.libpod;
  await withContainer(testEngine, {}, async (name) => {
    const control = {
      AttachStdout: true,
      AttachStderr: true,
      Cmd: ['sh', '-c', 'echo hi; echo no >&2; exit 3'],
    };
    const { Id: id } = await containers.ContainerExecLibpod({ name, control });
    const connection = await exec.ExecStartLibpod({ id, control: { Detach: false, Tty: false } });
    assert.match(await connection.text(), /hi/);
    assert.equal(await connection.exitCode(), 3);
    assert.equal((await exec.ExecInspectLibpod({ id })).ExitCode, 3);
    await terminals(testEngine, name);
    const { Id: behind } = await containers.ContainerExecLibpod({ name, control: { Cmd: ['true'] } });
    await (await exec.ExecStartLibpod({ id: behind, control: { Detach: true } })).text();
    await refused(exec.ExecInspectLibpod({ id: 'conformance-none' }), 404);
    await refused(
      containers.ContainerExecLibpod({ name: 'conformance-none', control: { Cmd: ['true'] } }),
      404,
    );
  });
}

/** Podman loses the size of a terminal whose process has not begun yet, and gives any other size a moment after the answer. */
async function terminals({ engine: { libpod } }: TestPodman, name: string): Promise<void> {
  const { containers, exec } = libpod;
  const Cmd = ['sh', '-c', 'echo ready; while read line; do stty size; done'];
  const control = { AttachStdin: true, AttachStdout: true, AttachStderr: true, Tty: true, Cmd };
  const { Id: id } = await containers.ContainerExecLibpod({ name, control });
  const terminal = await exec.ExecStartLibpod({ id, control: { Detach: false, Tty: true } });
  for await (const { line } of terminal.lines()) {
    if (line === 'ready') await exec.ExecResizeLibpod({ id, h: 44, w: 99 });
    if (line === '44 99') return;
    // A terminal shows what is written to its process: those lines are empty. `stty` says so if there is no size.
    if (line !== '') terminal.stdin.write('\n');
  }
  assert.fail('The process has ended');
}

async function output(testEngine: TestPodman): Promise<void> {
  const { containers } = testEngine.engine.libpod;
  const name = 'conformance-output';
  for (const terminal of [false, true]) {
    const command = ['sh', '-c', 'read line; echo "got $line"; echo err >&2'];
    await containers.ContainerCreateLibpod({ create: { name, image, command, terminal, stdin: true } });
    const connection = await containers.ContainerAttachLibpod({
      name,
      stream: true,
      stdin: true,
      stdout: true,
      stderr: true,
    });
    await containers.ContainerStartLibpod({ name });
    connection.stdin.end('this\n');
    assert.match(await connection.text(), /got this/);
    assert.equal(await containers.ContainerWaitLibpod({ name }), 0);
    const logs = await containers.ContainerLogsLibpod({ name, stdout: true, stderr: true, timestamps: true });
    assert.match(await logs.text(), /got this/);
    await containers.ContainerDeleteLibpod({ name });
  }
  await withContainer(testEngine, {}, async (id) => {
    for await (const { stream, line } of (
      await containers.ContainerLogsLibpod({ name: id, stdout: true, stderr: true, follow: true, tail: '10' })
    ).lines()) {
      assert.ok((stream === 'stdout' && line === 'out') || (stream === 'stderr' && line === 'err'));
      break;
    }
    await refused(containers.ContainerLogsLibpod({ name: id }), 400);
  });
}

async function files(testEngine: TestPodman): Promise<void> {
  const { engine, rootfs } = testEngine;
  const { containers } = engine.libpod;
  await withContainer(testEngine, {}, async (name) => {
    await containers.PutContainerArchiveLibpod({ name, path: '/tmp', request: createReadStream(rootfs) });
    const archive = await containers.ContainerArchiveLibpod(
      { name, path: '/tmp/etc/passwd' },
      { as: 'data' },
    );
    assert.match(archive.toString(), /root:x:0:0/);
    const whole = await containers.ContainerExportLibpod({ name }, { as: 'data' });
    assert.ok(whole.length > 1_000_000);
    await refused(containers.ContainerArchiveLibpod({ name, path: '/nothing' }), 404);
  });
}

/** Restoring fails here: the kernel does not let a process without privileges raise its limits. */
async function checkpoints(testEngine: TestPodman): Promise<void> {
  const { containers } = testEngine.engine.libpod;
  await withContainer(testEngine, { command: ['sleep', '600'] }, async (name) => {
    await containers
      .ContainerCheckpointLibpod({ name, leaveRunning: true }, { as: 'data' })
      .catch(() => undefined);
    await containers.ContainerRestoreLibpod({ name }).catch(() => undefined);
  });
}
