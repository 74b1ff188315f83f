/** Running commands and containers: typed by the version of the engine that they are given. */
import { connect, exec, type Output, run } from 'fairlead';
import { connect as connectV25 } from 'fairlead/v1.25';
import { connect as connectV41 } from 'fairlead/v1.41';
import { connect as connectV55 } from 'fairlead/v1.55';
import { expectTypeOf } from 'vitest';

const id = 'conny';
const [unpinned, v25, v41, v55] = [connect(), connectV25(), connectV41(), connectV55()];

for (const engine of [unpinned, v41, v55]) {
  const done = await exec(engine, {
    id,
    execConfig: { Cmd: ['ls'], Env: ['A=1'], WorkingDir: '/' },
    input: 'a',
  });
  expectTypeOf(done).toEqualTypeOf<Output>();
}
expectTypeOf(await exec(v25, { id, execConfig: { Cmd: ['ls'] } })).toEqualTypeOf<Output>();
// @ts-expect-error: v1.25 has no working directory for a command
await exec(v25, { id, execConfig: { Cmd: ['ls'], WorkingDir: '/' } });
// @ts-expect-error: a command is needed from somebody
await exec(v41, { id });
// @ts-expect-error: an unknown field
await exec(v41, { id, execConfig: { Command: ['ls'] } });
// @ts-expect-error: an unknown parameter
await exec(v41, { id, execConfig: { Cmd: ['ls'] }, stdin: 'a' });
// @ts-expect-error: input is bytes or text
await exec(v41, { id, execConfig: { Cmd: ['ls'] }, input: 7 });

expectTypeOf(await run(unpinned, { body: { Image: 'busybox' } })).toEqualTypeOf<Output>();
await run(v25, { name: id, body: { Image: 'busybox', Cmd: ['ls'], HostConfig: { Memory: 1e8 } } });
await run(v41, { name: id, platform: 'linux/amd64', body: { Image: 'busybox' }, input: new Uint8Array() });
await run(v55, { body: { Image: 'busybox' } }, { signal: AbortSignal.timeout(1000) });
// @ts-expect-error: v1.25 has no platform
await run(v25, { platform: 'linux/amd64', body: { Image: 'busybox' } });
// @ts-expect-error: an unknown field
await run(v41, { body: { image: 'busybox' } });
// @ts-expect-error: an unknown option
await run(v41, { body: { Image: 'busybox' } }, { pull: true });

const session = await v41.exec.ExecStart({ id, execStartConfig: {} });
expectTypeOf(await session.exitCode()).toEqualTypeOf<number>();
await session.resize({ h: 24, w: 80 });
// @ts-expect-error: both are needed
await session.resize({ h: 24 });
for await (const { line } of session.lines()) expectTypeOf(line).toEqualTypeOf<string>();
expectTypeOf(await session.output()).toEqualTypeOf<{ stdout: string; stderr: string }>();
await session.pipeTo(process.stdout, process.stderr, { end: false });

await v41.images.ImageCreate({ fromImage: 'busybox' }, { maxRecordBytes: 1e6 });
