/** The signatures of an operation: how a call gets the result, in the default form or in the form that `as` names. */
import { type As, formsOf, formsOfKind, type KindForms, type ResponseKind } from '../src/table.js';

/** One signature of an operation, without its name. */
interface Signature {
  readonly text: string;
  /** The sentences that its comment has besides the operation's text. */
  readonly note?: string;
}

/**
 * The signatures of an operation: a generic one for calls with `as`, if the kind has more than one form, and the default.
 *
 * The default signature is the last one, because `ReturnType`, `Parameters`, mocks and generic wrappers see only the last
 * one. The other signature is generic, because TypeScript erases type parameters when it compares overloads. So a
 * function with the default signature alone, such as a test's fake, can be assigned to the operation's type.
 *
 * @param data the type of the result as data
 * @param parameters the type of the parameters
 * @param optional tells if a caller may leave the parameters out
 */
export function signatures(
  kind: ResponseKind,
  data: string,
  parameters: string,
  optional: boolean,
): Signature[] {
  const { own, others }: KindForms = formsOf[kind];
  const options = own === undefined ? 'CallOptions' : `CallOptions<'${own}'>`;
  const standard = {
    text: `(parameters${optional ? '?' : ''}: ${parameters}, options?: ${options}): Promise<${defaultResult(kind, data)}>;`,
  };
  if (others.length === 0) return [standard];
  // The default form is among these, because an editor completes `as` from the first signature alone.
  const forms = formsOfKind(kind).map((form) => `'${form}'`);
  const taken = kind === 'records' ? `Array<${data}>` : data;
  return [
    {
      text: `<Form extends ${forms.join(' | ')}>(parameters: ${parameters}${optional ? ' | undefined' : ''}, options: CallOptionsAs<Form>): Promise<Taken<Form, ${taken}>>;`,
      note: others.map((form) => `\`as: '${form}'\` gives ${formNote(kind, form)}.`).join(' '),
    },
    standard,
  ];
}

/** The type of the result without `as`. */
function defaultResult(kind: ResponseKind, data: string): string {
  switch (kind) {
    case 'records':
      return `Records<${data}>`;
    case 'frames':
      return 'Frames';
    case 'hijack':
      return 'HijackedConnection';
    case 'bytes':
      return 'Readable';
    default:
      return data;
  }
}

/** The end of the sentence about a form that is not the default. */
function formNote(kind: ResponseKind, form: As): string {
  const isOutput = kind === 'frames' || kind === 'hijack';
  switch (form) {
    case 'socket':
      return 'the raw connection, bytes both ways';
    case 'stream':
      return isOutput ? 'a stream of the output without its framing' : 'a stream of the bytes';
    case 'data':
      if (kind === 'records') return 'a list, read to the end';
      return isOutput ? 'one string, read to the end' : 'one buffer, read to the end';
  }
}
