import { JsonStream } from '../../../src/results/json-stream.js';

/** Reads the documents of a whole stream, which arrives in chunks. */
export function parseAll(chunks: readonly Buffer[], limit = 1e9): unknown[] {
  const json = new JsonStream(limit);
  const documents: unknown[] = [];
  for (const chunk of chunks) json.push(chunk, documents);
  json.end(documents);
  return documents;
}
