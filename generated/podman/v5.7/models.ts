// Generated from specs/ by `npm run generate`. Do not edit.

/**
 * A Quadlet: a file from which systemd makes a unit that runs a container, pod, volume, network or the like.
 * @since v5.7.0
 */
export type ListQuadlet = {
  /** Application that the Quadlet belongs to, if it was installed in a group; otherwise empty. */
  App?: string;
  /** File name of the Quadlet, such as `web.container`. */
  Name?: string;
  /** Path of the file on the host. */
  Path?: string;
  /** State of the unit in systemd, such as `active/running`. If there is no unit, the text says why. */
  Status?: string;
  /** Unit that systemd runs for the file, such as `web.service`. Empty as long as systemd does not know it. */
  UnitName?: string;
};

/**
 * A record of the output of a build whose files lie on the engine's host.
 * @since v5.7.0
 */
export type LocalBuildLibpodResponse = {
  /** Next piece of the build's output, with its line breaks. */
  stream?: string;
  /** Why the build failed. fairlead throws a record that has it. */
  error?: string;
  /** The failure in the form of Docker. */
  errorDetail?: {
    /** Why the build failed. */
    message?: string;
    /** Number of the failure; usually absent. */
    code?: number;
  };
  /** A result of the build beside its output. */
  aux?: {
    /** ID of the image. */
    ID?: string;
  };
};

/**
 * Which quadlets are listed.
 * @since v5.7.0
 */
export type QuadletListLibpodFilters = {
  /** Name of the quadlet's file, as a pattern with `*` and `?`. */
  name?: Array<string>;
};
