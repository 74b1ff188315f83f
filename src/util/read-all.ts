/** Gives each chunk of a stream to a function, and resolves at the end. A function that throws destroys the stream. */
export async function readAll(stream: AsyncIterable<Buffer>, take: (chunk: Buffer) => void): Promise<void> {
  for await (const chunk of stream) take(chunk);
}
