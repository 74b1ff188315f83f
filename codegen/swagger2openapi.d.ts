declare module 'swagger2openapi' {
  interface OpenApiDocument {
    openapi: string;
    info: { title: string; version: string };
    paths: Record<string, unknown>;
    components?: { schemas?: Record<string, unknown> };
  }
  interface Options {
    patch?: boolean;
    warnOnly?: boolean;
  }
  const converter: { convertObj(document: object, options: Options): Promise<{ openapi: OpenApiDocument }> };
  export default converter;
}
