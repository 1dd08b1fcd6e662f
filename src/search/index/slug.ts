// What a slug says: its words, and the platform or version at its end.

/** A slug's ending that names a platform or version: `-node20-linux`, `-go1-22-linux`, `-linux-arm64`. */
export const environment = /(?:-(?:linux|macos|mac|windows|win|any|cross|arm64|wsl2?|vpn|[a-z]{1,8}\d+(?:\.\d+)*|\d+(?:gb)?))+$/;

/** An ID as words: its domain, and its slug without the platform at its end. */
export function slugText(id: string): string {
  const [domain = '', slug = ''] = id.split('/');
  const words = slug.split('-');
  // A slug of environments only, such as `http-502`, keeps two of its words.
  const named = slug.replace(environment, '').split('-');
  return [...new Set([domain, ...words.slice(0, Math.max(2, named.length))])].join(' ');
}
