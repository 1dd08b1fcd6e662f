// Pagefind's files, each checked against the hash that it was built with: Pagefind itself keeps quiet about what it can't load.
import { hash32 } from '../hash.ts';
import { fetchFile, fetchPacked } from './fetched-file.ts';

/** Hashes of Pagefind's files as unpacked, by path below its folder. */
export type PagefindHashes = Readonly<Record<string, string>>;

/** The hash of a file's content. */
export function pagefindHash(content: ArrayBuffer | Uint8Array): string {
  return hash32(new TextDecoder().decode(content)).toString(36);
}

/** Checks what is fetched from Pagefind's folder without options, as Pagefind does it; a wrong file is taken from the site again. */
export function watchPagefindFiles(folder: string) {
  const fetchAny = globalThis.fetch;
  let known: PagefindHashes = {};
  let hasFailed = false;
  const fetchChecked = async (url: string, cache: RequestCache): Promise<Response> => {
    const path = url.slice(folder.length).replace(/\?.*/, '');
    const response = await (/\.js(?:on)?$/.test(path) ? fetchFile(url, cache) : fetchPacked(url, cache));
    const content = await response.arrayBuffer();
    if (pagefindHash(content) !== known[path]) throw new Error(`${path} is not the file that was built`);
    return new Response(content);
  };
  const fetchTwice = (url: string): Promise<Response> =>
    fetchChecked(url, 'default')
      .catch(() => fetchChecked(url, 'reload'))
      .catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
  globalThis.fetch = (input, options) =>
    options === undefined && String(input).startsWith(folder) ? fetchTwice(String(input)) : fetchAny(input, options);
  return {
    /** Address of the folder, absolute, with a slash at its end. */
    folder,
    /** Takes the files for those of a build from now on, and gives the address of their script when that is there. */
    async open(version: string, hashes: PagefindHashes): Promise<string> {
      known = hashes;
      hasFailed = false;
      const url = `${folder}pagefind.js?${version}`;
      await fetchTwice(url);
      return url;
    },
    /** Whether a file could not be had since they were opened. */
    hasFailed: (): boolean => hasFailed,
  };
}

export type PagefindFiles = ReturnType<typeof watchPagefindFiles>;
