/**
 * What the engine says in sentences: as the `status` of a record that is not about a layer, and as the `stream` of a
 * build or a load.
 *
 * All were seen on Docker 20.10.24, 26.1.5 and 28.5.2, unless it says so.
 */

/** What a sentence tells. */
export interface Fact {
  readonly digest?: string;
  readonly imageId?: string;
  readonly image?: string;
  readonly step?: { readonly current: number; readonly total: number; readonly instruction: string };
  readonly warning?: string;
}

/**
 * Where a sentence may stand: as a status; as a stream, before, within or after the steps of the classic builder.
 *
 * Within them, what the processes put out comes as a stream as well, and a process can say anything.
 */
export type Place = 'status' | 'stream' | 'within steps' | 'after steps';

interface Sentence {
  readonly places: readonly Place[];
  readonly pattern: RegExp;
  readonly fact: (words: readonly string[]) => Fact;
}

const sentences: readonly Sentence[] = [
  // A pull.
  { places: ['status'], pattern: /^Digest: (\S+)$/, fact: ([digest = '']) => ({ digest }) },
  {
    places: ['status'],
    pattern: /^Status: (?:Downloaded newer image|Image is up to date) for (\S+)$/,
    fact: ([image = '']) => ({ image }),
  },
  // A pull for another platform: Docker 28.5.2. Docker 26.1.5 fails, Docker 20.10.24 says nothing.
  { places: ['status'], pattern: /^WARNING: (.+)$/, fact: ([warning = '']) => ({ warning }) },
  // A push: `1.0: digest: sha256:… size: 1162`.
  { places: ['status'], pattern: /^\S+: digest: (\S+) size: \d+$/, fact: ([digest = '']) => ({ digest }) },
  // An import as a status, a build with `q: true` as a stream.
  {
    places: ['status', 'stream'],
    pattern: /^(sha256:[0-9a-f]{64})$/,
    fact: ([imageId = '']) => ({ imageId }),
  },
  // A load.
  { places: ['stream'], pattern: /^Loaded image: (\S+)$/, fact: ([image = '']) => ({ image }) },
  {
    places: ['stream'],
    pattern: /^Loaded image ID: (\S+)$/,
    fact: ([imageId = '']) => ({ imageId, image: imageId }),
  },
  // The classic builder. Podman, by its source, writes `STEP 1/2: FROM busybox`.
  {
    places: ['stream', 'within steps', 'after steps'],
    pattern: /^step (\d+)\/(\d+) ?: (.*)$/i,
    fact: ([current, total, instruction = '']) => ({
      step: { current: Number(current), total: Number(total), instruction },
    }),
  },
  { places: ['after steps'], pattern: /^\[Warning\] (.+)$/, fact: ([warning = '']) => ({ warning }) },
  // The classic builder; BuildKit only of Docker 20.10.24.
  {
    places: ['stream', 'after steps'],
    pattern: /^Successfully tagged (\S+)$/,
    fact: ([image = '']) => ({ image }),
  },
];

/** What a text tells; nothing if it is no sentence that is known. */
export function factOf(text: string, place: Place): Fact {
  const trimmed = text.trimEnd();
  for (const { places, pattern, fact } of sentences) {
    const words = places.includes(place) ? pattern.exec(trimmed) : null;
    if (words !== null) return fact(words.slice(1));
  }
  return {};
}
