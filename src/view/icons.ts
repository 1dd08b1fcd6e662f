// The drawings beside verdicts and statuses, for pages and cards: outlines of SVG, 16 units wide.

export const icons = {
  works: '<path d="M2.5 8.5l3.5 4 7.5-9"/>',
  /** No through road. */
  stop: '<path d="M2 2h12v12H2zM4.5 5.5h7M8 5.5v6"/>',
  hit: '<path d="M8 2L14.5 13.5h-13zM8 6.5v3.5M8 11.5v.5"/>',
  unknown: '<circle cx="8" cy="8" r="6"/><path d="M6.2 6.5a1.8 1.8 0 113 1.3q-1.2.7-1.2 1.5M8 11.3v.4"/>',
} as const;
