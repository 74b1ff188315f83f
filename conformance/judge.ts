/** Holds what was said on the wire against what the document declares. */
import type { Schema, Swagger } from '../codegen/swagger.js';
import type { Exchange } from './exchange.js';
import { makeChecks } from './json-schema.js';
import { judgeAnswer } from './judge-answer.js';
import { judgeRequest } from './judge-request.js';
import { findings, type Mismatch } from './mismatch.js';
import { makeRouter } from './route.js';

export interface Judged {
  readonly op: string;
  readonly status: number;
  readonly mismatches: readonly Mismatch[];
}

export type Judge = (exchange: Exchange) => Judged | undefined;

/**
 * @param document a normalised one, of the version in which the engine was spoken to
 * @param observe told of everything that is answered, with its schema
 */
export function makeJudge(
  document: Swagger,
  observe: (schema: Schema, value: unknown) => void = () => undefined,
): Judge {
  const route = makeRouter(document);
  const checkOf = makeChecks(document);
  return (exchange) => {
    const path = exchange.url.replace(/\?.*$/, '').replace(/^\/v[\d.]+(?=\/)/, '');
    const placed = route(exchange.method, path);
    if (!placed) return undefined;
    const { operation } = placed;
    const op = operation.operationId;
    return {
      op,
      status: exchange.status,
      mismatches: [
        // What the engine refuses may be wrong: that is how refusals are tried.
        ...(exchange.status < 400 ? judgeRequest(operation, exchange, findings(op, 'request', checkOf)) : []),
        ...judgeAnswer(placed, document, exchange, findings(op, 'answer', checkOf, observe)),
      ],
    };
  };
}
