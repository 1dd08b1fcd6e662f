// Files of both indexes from the site. Works in pages, in workers and in Node.

/** Wait for a file, in milliseconds. */
const patience = 30_000;

/** @throws Where there is no such file, or no answer in time. */
export async function fetchFile(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache, signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response;
}

/**
 * A file that was packed at build.
 * @throws As its content is read, where it isn't packed or is cut.
 */
export async function fetchPacked(url: string, cache: RequestCache): Promise<Response> {
  const { body } = await fetchFile(url, cache);
  return new Response(body!.pipeThrough(new DecompressionStream('gzip')));
}
