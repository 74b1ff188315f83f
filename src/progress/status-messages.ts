/**
 * The messages of engines that state a fact. A message comes as the `status` of a record that is not about a layer, or
 * as the `stream` of a build or a load.
 *
 * All messages were seen on Docker 20.10.24, 26.1.5 and 28.5.2, unless a comment says otherwise.
 */

import type { Step } from './progress.js';

/** The facts that a message states. */
export interface MessageFacts {
  readonly digest?: string | undefined;
  readonly imageId?: string | undefined;
  readonly image?: string;
  readonly step?: Step;
  readonly warning?: string;
}

/**
 * The origin of a message: a `status`, or a `stream` before, within or after the steps of the classic builder.
 *
 * Within the steps, the output of processes comes as a `stream` as well. A process can write any text, so only the
 * message that begins a step is recognised there.
 */
export type MessageOrigin = 'status' | 'stream' | 'within steps' | 'after steps';

interface StatusMessage {
  /** The origins from which the message is believed. */
  readonly origins: readonly MessageOrigin[];
  readonly pattern: RegExp;
  readonly facts: (captures: readonly string[]) => MessageFacts;
}

const statusMessages: readonly StatusMessage[] = [
  // A pull.
  { origins: ['status'], pattern: /^Digest: (\S+)$/, facts: ([digest = '']) => ({ digest }) },
  {
    origins: ['status'],
    pattern: /^Status: (?:Downloaded newer image|Image is up to date) for (\S+)$/,
    facts: ([image = '']) => ({ image }),
  },
  // A pull for another platform: Docker 28.5.2. Docker 26.1.5 fails, Docker 20.10.24 does not warn.
  { origins: ['status'], pattern: /^WARNING: (.+)$/, facts: ([warning = '']) => ({ warning }) },
  // A push: `1.0: digest: sha256:… size: 1162`.
  { origins: ['status'], pattern: /^\S+: digest: (\S+) size: \d+$/, facts: ([digest = '']) => ({ digest }) },
  // An import, as a status. A build with `q: true`, as a stream: Podman 5.4.2 and 5.8.6 without `sha256:`.
  {
    origins: ['status', 'stream'],
    pattern: /^(?:sha256:)?([0-9a-f]{64})$/,
    facts: ([id = '']) => ({ imageId: `sha256:${id}` }),
  },
  // A load.
  { origins: ['stream'], pattern: /^Loaded image: (\S+)$/, facts: ([image = '']) => ({ image }) },
  {
    origins: ['stream'],
    pattern: /^Loaded image ID: (\S+)$/,
    facts: ([imageId = '']) => ({ imageId, image: imageId }),
  },
  // The classic builder: `Step 1/2 : FROM busybox`. Podman 5.4.2 and 5.8.6: `STEP 1/2: FROM busybox`, after the number of the
  // stage if there are several, and after the platform if that was asked for: `[linux/arm64] [1/2] STEP 1/2: FROM busybox`.
  {
    origins: ['stream', 'within steps', 'after steps'],
    pattern: /^(?:\[[a-z][^\]]*\] )?(?:\[(\d+)\/(\d+)\] )?step (\d+)\/(\d+) ?: (.*)$/i,
    facts: ([stage, stages, current, total, instruction = '']) => ({
      step: {
        current: Number(current),
        total: Number(total),
        instruction,
        stage: stage === undefined ? undefined : { current: Number(stage), total: Number(stages) },
      },
    }),
  },
  { origins: ['after steps'], pattern: /^\[Warning\] (.+)$/, facts: ([warning = '']) => ({ warning }) },
  // The classic builder, and the BuildKit of Docker 20.10.24.
  {
    origins: ['stream', 'after steps'],
    pattern: /^Successfully tagged (\S+)$/,
    facts: ([image = '']) => ({ image }),
  },
];

/** Reads the facts that a text states. No facts if the text is not a known message. */
export function factsOf(text: string, origin: MessageOrigin): MessageFacts {
  const trimmed = text.trimEnd();
  for (const { origins, pattern, facts } of statusMessages) {
    const captures = origins.includes(origin) ? pattern.exec(trimmed) : null;
    if (captures !== null) return facts(captures.slice(1));
  }
  return {};
}
