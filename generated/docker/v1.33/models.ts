// Generated from specs/ by `npm run generate`. Do not edit.

export type SystemEventsFilters = {
  container?: Array<string>;
  daemon?: Array<string>;
  event?: Array<string>;
  image?: Array<string>;
  label?: Array<string>;
  network?: Array<string>;
  type?: Array<'config' | 'container' | 'daemon' | 'image' | 'network' | 'node' | 'plugin' | 'secret' | 'service' | 'volume'>;
  volume?: Array<string>;
  /** @since v1.27 */
  plugin?: Array<string>;
  /** @since v1.30 */
  scope?: Array<'local' | 'swarm'>;
  /** @since v1.33 */
  config?: Array<string>;
  /** @since v1.33 */
  node?: Array<string>;
  /** @since v1.33 */
  secret?: Array<string>;
  /** @since v1.33 */
  service?: Array<string>;
};
