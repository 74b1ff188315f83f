/** Compares the recorded exchanges with the document. */
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
 * @param document the normalised document of the API version that was used
 * @param observe is told of every value in an answer, with its schema
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
        // A request that the engine refuses may be wrong: scenarios send wrong requests to test refusals.
        ...(exchange.status < 400 ? judgeRequest(operation, exchange, findings(op, 'request', checkOf)) : []),
        ...judgeAnswer(placed, document, exchange, findings(op, 'answer', checkOf, observe)),
      ],
    };
  };
}
