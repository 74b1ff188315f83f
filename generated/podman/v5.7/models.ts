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
  /** Text of the error with which the build failed. Absent in other messages. */
  error?: string;
  /** Details of the error. Absent in other messages. */
  errorDetail?: {
    /** Text of the error. */
    message?: string;
    /** Number of the error. */
    code?: number;
  };
  /** Data for programs, which one message carries after the build. */
  aux?: {
    /** ID of the new image. */
    ID?: string;
  };
};

/**
 * Conditions for a list of Quadlet files.
 * @since v5.7.0
 */
export type QuadletListLibpodFilters = {
  /** Regular expressions for the name of the Quadlet file, such as `web.container`. One match is enough. */
  name?: Array<string>;
};
