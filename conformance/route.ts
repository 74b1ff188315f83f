/** Which operation a request is one of. */
import { operationsOf, type PlacedOperation, type Swagger } from '../codegen/swagger.js';

export type Router = (method: string, path: string) => PlacedOperation | undefined;

/** @param path of a request, without the version and the query */
export function makeRouter(document: Swagger): Router {
  const routes = operationsOf(document)
    .map((placed) => ({
      placed,
      pattern: pattern(placed.path),
      literal: placed.path.replaceAll(/{[^}]+}/g, ''),
    }))
    // Of two that fit, the one that says more is meant: `/images/search` is not an image.
    .sort((a, b) => b.literal.length - a.literal.length);
  return (method, path) =>
    routes.find(({ placed, pattern }) => placed.method.toUpperCase() === method && pattern.test(path))
      ?.placed;
}

/** A name may have slashes: an image's, a plugin's. */
function pattern(template: string): RegExp {
  const parts = template.split(/{[^}]+}/).map((part) => part.replaceAll(/[.\\+*?^$()|[\]]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
