// Generated from specs/ by `npm run generate`. Do not edit.
import type { EventMessage } from '../v1.25/models.js';
import type { SystemEventsFilters } from './models.js';
import type { CallOptions, CallOptionsAs, Records, Shape, Taken } from '../../../src/types.js';

/** The parameters of `SystemEvents`. */
export interface SystemEventsParameters {
  /** The stream starts with the remembered events since this time: Unix seconds, as a number or as a text with a fraction (`1700000000.5`). Other forms of a date are refused. */
  since?: number | string | undefined;
  /** The stream ends at this time: Unix seconds, as for `since`, and not before `since`. With `until`, the remembered events come even without `since`. If the time is past, the stream has only those. */
  until?: number | string | undefined;
  /** Only these events are streamed. Values of one key are alternatives, except those of `label`; all keys have to match. The engine ignores a key that it does not know. */
  filters?: SystemEventsFilters | string | undefined;
}

export interface SystemEventsOperation {
  /**
   * Streams the events of the engine as they happen, without end unless `until` is given. With `since`, past events come first, but the engine remembers only the latest 256. A reader that falls far behind loses events.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /events`
   * @throws {EngineError} 400: `since` is later than `until`, or the filters cannot be read.
   * @example
   * ```ts
   * const now = Math.floor(Date.now() / 1000);
   * // Events of the past, then those of the next seconds. Without `until`: no end.
   * const events = await engine.events.SystemEvents({
   *   since: `${now - 3600}`,
   *   until: `${now + 2}`,
   *   filters: { type: ['container'], event: ['start', 'die'] },
   * });
   * for await (const { Action, Actor } of events) console.log(Action, Actor?.ID);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents<Form extends 'data' | 'stream'>(parameters: SystemEventsParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<EventMessage>>>;
  /**
   * Streams the events of the engine as they happen, without end unless `until` is given. With `since`, past events come first, but the engine remembers only the latest 256. A reader that falls far behind loses events.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /events`
   * @throws {EngineError} 400: `since` is later than `until`, or the filters cannot be read.
   * @example
   * ```ts
   * const now = Math.floor(Date.now() / 1000);
   * // Events of the past, then those of the next seconds. Without `until`: no end.
   * const events = await engine.events.SystemEvents({
   *   since: `${now - 3600}`,
   *   until: `${now + 2}`,
   *   filters: { type: ['container'], event: ['start', 'die'] },
   * });
   * for await (const { Action, Actor } of events) console.log(Action, Actor?.ID);
   * ```
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents(parameters?: SystemEventsParameters, options?: CallOptions): Promise<Records<EventMessage>>;
}

export type SystemEventsShape = Shape<'records', SystemEventsParameters, EventMessage>;

/** The operations of the category `events`. */
export interface EventsCategory
  extends SystemEventsOperation {}

export interface EventsShapes {
  SystemEvents: SystemEventsShape;
}
