// Generated from specs/ by `npm run generate`. Do not edit.

/** Filters of `SystemEvents`. A name or ID matches if it begins with the value, except for `image`. The type of object is not checked: `container: ['web']` also finds events of a network `web`, unless `type` is given. */
export type SystemEventsFilters = {
  /** Events of containers whose ID or name begins with this text: `web` finds `web2`, too. */
  container?: Array<string>;
  /** Events of the daemon whose ID or host name begins with this text. */
  daemon?: Array<string>;
  /** Events of this action: `start`, `die`, `pull`. `health_status`, `exec_create` and `exec_start` also find actions with more text after the word, such as `health_status: healthy`. */
  event?: Array<string>;
  /** Events of this image, and of containers that were created by this name. The whole ID, or the name with or without the tag: `alpine` finds `alpine:3`, too. */
  image?: Array<string>;
  /** Events with this label: `key`, or `key=value`. Several values all have to match. The engine looks among all attributes of the actor, so `exitCode=137` works as well. */
  label?: Array<string>;
  /** Events of networks whose ID or name begins with this text. */
  network?: Array<string>;
  /** Events of this type of object. `node`, `service`, `secret` and `config` belong to a swarm; `builder` has events of the pruned build cache, `daemon` those of the engine itself. */
  type?: Array<'config' | 'container' | 'daemon' | 'image' | 'network' | 'node' | 'plugin' | 'secret' | 'service' | 'volume'>;
  /** Events of volumes whose name begins with this text. */
  volume?: Array<string>;
  /**
   * Events of plugins whose ID or name begins with this text.
   * @since v1.27
   */
  plugin?: Array<string>;
  /**
   * `local`: events of this engine. `swarm`: events of the cluster, which only managers have.
   * @since v1.30
   */
  scope?: Array<'local' | 'swarm'>;
  /**
   * Events of the swarm's configs whose ID or name begins with this text.
   * @since v1.33
   */
  config?: Array<string>;
  /**
   * Events of the swarm's nodes whose ID or name begins with this text.
   * @since v1.33
   */
  node?: Array<string>;
  /**
   * Events of the swarm's secrets whose ID or name begins with this text.
   * @since v1.33
   */
  secret?: Array<string>;
  /**
   * Events of the swarm's services whose ID or name begins with this text.
   * @since v1.33
   */
  service?: Array<string>;
};
