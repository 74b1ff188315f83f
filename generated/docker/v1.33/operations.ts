// Generated from specs/ by `npm run generate`. Do not edit.
import type { EventMessage } from '../v1.25/models.js';
import type { SystemEventsFilters } from './models.js';
import type { CallOptions, CallOptionsAs, Records, Shape, Taken } from '../../../src/types.js';

/** The parameters of `SystemEvents`. */
export interface SystemEventsParameters {
  since?: number | string | undefined;
  until?: number | string | undefined;
  filters?: SystemEventsFilters | string | undefined;
}

export interface SystemEventsOperation {
  /**
   * Streams events as they happen, without end unless `until` is given. With `since` past ones come first, but the engine remembers only the latest few hundred.
   *
   * `as: 'data'` gives a list, read to the end. `as: 'stream'` gives a stream of the bytes.
   *
   * `GET /events`
   * @see https://docs.docker.com/reference/api/engine/version/v1.55/#tag/System/operation/SystemEvents
   */
  SystemEvents<Form extends 'data' | 'stream'>(parameters: SystemEventsParameters | undefined, options: CallOptionsAs<Form>): Promise<Taken<Form, Array<EventMessage>>>;
  /**
   * Streams events as they happen, without end unless `until` is given. With `since` past ones come first, but the engine remembers only the latest few hundred.
   *
   * `GET /events`
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
