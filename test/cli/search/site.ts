// A built site, as far as npm run search reads it.
import type { Entry } from '../../../src/entry/schema.ts';
import { firstIndexFile, indexForMatcher } from '../../../src/integrations/matcher-files.ts';
import { entries } from '../../search/entries.ts';
import { makeFolder } from '../run.ts';

/** A folder with a built site, as far as the command reads it. */
export function makeSite(of: readonly Entry[] = entries) {
  const { files, first } = indexForMatcher(of);
  return makeFolder({
    ...Object.fromEntries([...files, firstIndexFile(first, '')].map(({ path: name, content }) => [`dist/${name}`, content])),
    ...Object.fromEntries(of.map((one) => [`dist/${one.id}.json`, JSON.stringify(one)])),
  });
}
