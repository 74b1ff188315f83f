/** Finds the text of a thing: the one that is written about the thing, or the one of what means the same. */
import { compareVersions } from '../../src/table.js';
import { originalsOf } from '../sides.js';
import type { Swagger } from '../swagger.js';
import { type Wire, wireOf } from '../wire.js';
import { plainPathIn, SamePlaces } from './same-places.js';
import type { ProseSource, RangedText, Text, TypeProse } from './source.js';
import { textsOf } from './texts.js';

/** The texts of an engine's API. */
export class Words {
  private readonly places: SamePlaces;
  private readonly used = new Set<string>();

  /** @param documents every version's normalised document, the oldest first */
  constructor(
    readonly source: ProseSource,
    documents: ReadonlyMap<string, Swagger>,
  ) {
    this.places = new SamePlaces(documents);
  }

  /**
   * The texts as they are in a version.
   *
   * @param version absent for a document of several versions: the newest one's text holds then
   */
  in(document: Swagger, version?: string): DocumentWords {
    return new DocumentWords(this.source, this.places, document, version, (key) => this.used.add(key));
  }

  /** The keys of the texts that no version has shown. */
  unused(): string[] {
    return textsOf(this.source).flatMap(({ key }) => (this.used.has(key) ? [] : [key]));
  }
}

/** The texts of one version. Each is undefined if there is none. */
export class DocumentWords {
  private readonly wire: Wire;
  private readonly originals: ReadonlyMap<string, string>;

  constructor(
    private readonly source: ProseSource,
    private readonly places: SamePlaces,
    document: Swagger,
    private readonly version: string | undefined,
    private readonly use: (key: string) => void,
  ) {
    this.wire = wireOf(document);
    this.originals = originalsOf(document);
  }

  operation(operationId: string): string | undefined {
    return this.show(own(this.source.operations, operationId)?.text, 'operations', operationId, 'text');
  }

  /** @param name the name for callers */
  parameter(operationId: string, name: string): string | undefined {
    return this.ofOperation(operationId, 'parameters', name);
  }

  /** The meaning of an error status: a clause without a full stop. */
  error(operationId: string, status: string): string | undefined {
    return this.ofOperation(operationId, 'errors', status);
  }

  /** @param name of a header of the answer, in lower case */
  header(operationId: string, name: string): string | undefined {
    const texts = own(this.source.operations, operationId)?.headers;
    return this.show(own(texts, name), 'operations', operationId, 'headers', name);
  }

  /** What to use in place of an operation (without a name) or a parameter that is deprecated. */
  insteadOfParameter(operationId: string, name = ''): string | undefined {
    const texts = own(this.source.operations, operationId)?.instead;
    return this.show(own(texts, name), 'operations', operationId, 'instead', name);
  }

  private ofOperation(id: string, part: 'parameters' | 'errors', name: string): string | undefined {
    const texts = own(this.source.operations, id)?.[part];
    return (
      this.show(own(texts, name), 'operations', id, part, name) ??
      this.show(own(this.source.shared[part], name), 'shared', part, name)
    );
  }

  /** @param name of a definition; an answers' side has the text of the requests' side */
  type(name: string): string | undefined {
    const original = this.originals.get(name) ?? name;
    return this.show(own(this.source.types, original)?.text, 'types', original, 'text');
  }

  /** @param path of a schema in a definition, as `History` has it: `HostConfig.Mounts[].Type` */
  field(path: string): string | undefined {
    const name = path.slice(path.lastIndexOf('.') + 1);
    return (
      firstText(this.pathsOf(path), (one) => this.fieldText(one)) ??
      this.show(own(this.source.shared.fields, name), 'shared', 'fields', name)
    );
  }

  /** The text of a field that stands at some places on the wire, whatever its path. */
  fieldAt(places: Iterable<string>): string | undefined {
    return firstText(this.places.meaningTheSame('', places), (one) => this.fieldText(one));
  }

  /** What to use in place of a type or a field that is deprecated. */
  insteadOfField(path: string): string | undefined {
    return firstText(this.pathsOf(path), (one) => {
      const [type, field] = split(one);
      const texts = own(this.source.types, type)?.instead;
      return this.show(own(texts, field), 'types', type, 'instead', field);
    });
  }

  /** The plain paths that mean the same as a path, the path itself first. */
  private pathsOf(path: string): Iterable<string> {
    return this.places.meaningTheSame(plainPathIn(path, this.originals), this.wire.placesOf(path));
  }

  private fieldText(path: string): string | undefined {
    const [start, field] = split(path);
    const seen = new Set<string>();
    let type: string | undefined = start;
    while (type !== undefined && !seen.has(type)) {
      seen.add(type);
      const prose: TypeProse | undefined = own(this.source.types, type);
      const text = this.show(own(prose?.fields, field), 'types', type, 'fields', field);
      if (text !== undefined) return text;
      type = prose?.like;
    }
    return undefined;
  }

  /** The text of this version. */
  private show(text: Text | undefined, ...key: string[]): string | undefined {
    const shown = typeof text === 'object' ? text.find((one) => this.holds(one))?.text : text;
    if (shown !== undefined) this.use(key.join(' '));
    return shown;
  }

  private holds({ since, until }: RangedText): boolean {
    const { version } = this;
    if (version === undefined) return until === undefined;
    const isLate = since === undefined || compareVersions(version, since) >= 0;
    return isLate && (until === undefined || compareVersions(version, until) <= 0);
  }
}

/** The first text that several paths have. */
function firstText(
  paths: Iterable<string>,
  textOf: (path: string) => string | undefined,
): string | undefined {
  for (const path of paths) {
    const text = textOf(path);
    if (text !== undefined) return text;
  }
  return undefined;
}

function own<T>(texts: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return texts !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function split(path: string): [type: string, field: string] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
}
