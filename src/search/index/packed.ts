// Index files are gzipped once, at build: hosts differ in what they compress, and readers should never pay for that.

/** Ending of a packed file. Not `.gz`, which some servers send as the encoding of something else. */
export const packedEnding = '.pack';

/** Reads a packed file. Works in browsers, in workers and in Node. */
export async function unpack(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
}
