/** The types of records that progress accepts, and of the summary that it gives. */
import type { Records } from 'fairlead';
import { client, connect, invoke } from 'fairlead';
import {
  type BuildTrace,
  decodeTrace,
  followProgress,
  type Layer,
  type LayerPhase,
  type Progress,
  type ProgressRecord,
} from 'fairlead/progress';
import { connect as connectOld } from 'fairlead/v1.25';
import { connect as connectWithId } from 'fairlead/v1.48';
import { expectTypeOf } from 'vitest';

const engine = connect();
const old = connectOld();
const withId = connectWithId();

expectTypeOf(await followProgress(await engine.images.ImageCreate({}))).toEqualTypeOf<Progress>();
await followProgress(await engine.images.ImagePush({ name: 'a', 'X-Registry-Auth': {} }));
await followProgress(await engine.images.ImageLoad());
await followProgress(await engine.build.ImageBuild());
await followProgress(await engine.plugins.PluginPull({ remote: 'a' }));
await followProgress(await old.images.ImageCreate({}));
await followProgress(await old.images.ImagePush({ name: 'a', 'X-Registry-Auth': {} }));
await followProgress(await old.build.ImageBuild());
await followProgress(await withId.build.ImageBuild());
await followProgress(await withId.images.ImageCreate({}));

const images = client({ category: 'images', conn: {} });
await followProgress(await invoke(images, { op: 'ImageCreate', throwException: true }));
await followProgress([{ status: 'a' }].values());
declare const records: Records<ProgressRecord>;
await followProgress(records, async () => {});
await followProgress(records, ({ percent, layers }) => {
  expectTypeOf(percent).toEqualTypeOf<number | undefined>();
  expectTypeOf(layers).toEqualTypeOf<readonly Layer[]>();
});

// @ts-expect-error: a list of containers is no progress
await followProgress((await engine.containers.ContainerList()).map(({ Id }) => Id).values());
// @ts-expect-error: the records are still to come
await followProgress(engine.images.ImageCreate({}));
// @ts-expect-error: there is no such phase
const phase: LayerPhase = 'finished';
// @ts-expect-error: a progress does not change
(await followProgress(records)).percent = 1;

expectTypeOf(decodeTrace({})).toEqualTypeOf<BuildTrace | undefined>();
expectTypeOf(decodeTrace({})!.logs[0]!.data).toEqualTypeOf<Buffer>();
void phase;
