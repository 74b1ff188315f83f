/** Finds the operation of a request. */
import { operationsOf, type PlacedOperation, type Swagger } from '../codegen/swagger.js';

export type Router = (method: string, path: string) => PlacedOperation | undefined;

/** @param path the path of a request, without the version and the query */
export function makeRouter(document: Swagger): Router {
  const routes = operationsOf(document)
    .map((placed) => ({
      placed,
      pattern: pattern(placed.path),
      literal: placed.path.replaceAll(/{[^}]+}/g, ''),
    }))
    // If two paths match, the one with more literal text is right: `/images/search` is not an image.
    .sort((a, b) => b.literal.length - a.literal.length);
  return (method, path) =>
    routes.find(({ placed, pattern }) => placed.method.toUpperCase() === method && pattern.test(path))
      ?.placed;
}

/** Matches the path of an operation. A parameter may contain slashes: names of images and plugins do. */
function pattern(template: string): RegExp {
  const parts = template.split(/{[^}]+}/).map((part) => part.replaceAll(/[.\\+*?^$()|[\]]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
