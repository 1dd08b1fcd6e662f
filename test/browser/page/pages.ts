// One page of each type, for tests that look at them all.

/** Paths within the site of the content root of the tests. */
export const contentPages = {
  home: '',
  domain: 'rabbet/',
  entry: 'molehill/handshake-400-bad-request/',
  codes: 'codes/',
  code: 'codes/ENOROOM/',
  search: 'search/',
  results: 'search/?q=EPORTHELD',
  miss: `search/?q=${encodeURIComponent('zzqqxx: wider than a phone /opt/quux/frobnicate/without/any/blank/in/it/at/all/xyzzy.log')}`,
  guides: 'guides/',
  guide: 'guides/format/',
  'data guide': 'guides/data/',
  rules: 'rules/',
  offline: 'offline/',
  status: 'status/',
  'not found': 'no/such/page/',
} as const;

/** Paths within the site of hostile content. */
const hostilePages = {
  home: '',
  domain: 'monstrous/',
  'hostile entry': 'markup/script-everywhere/',
  'monstrous entry': 'monstrous/long-everything/',
  'shortest entry': 'quiet/shortest/',
  'entry in other scripts': 'quiet/other-scripts/',
  'entry with control characters': 'markup/terminal-colours/',
  status: 'status/',
  codes: 'codes/',
  results: 'search/?q=script',
} as const;

/** The same pages as a list of site, name and path. */
export const allPages = [
  ...Object.entries(contentPages).map(([name, path]) => ({ site: 'content' as const, name, path })),
  ...Object.entries(hostilePages).map(([name, path]) => ({ site: 'hostile' as const, name, path })),
];
