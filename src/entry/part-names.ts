// Names of the parts of an entry file: its sections, its metadata and the columns of its table.

/** Names of the sections in canonical order, and the field that each fills. */
export const sections = {
  'Error Messages': 'errorMessages',
  Symptoms: 'symptoms',
  'Root Cause': 'rootCause',
  'Version Compatibility': 'versions',
  Workarounds: 'workarounds',
  'Dead Ends': 'deadEnds',
  References: 'references',
  Related: 'related',
} as const;

/** Sections that no entry is complete without. */
export const requiredSections: readonly SectionName[] = ['Root Cause', 'Version Compatibility', 'Workarounds', 'Dead Ends'];

/** Labels of the metadata list in canonical order, and the field that each fills. */
export const metadata = {
  ID: 'id',
  Domain: 'domain',
  Category: 'category',
  'Error Code': 'errorCodes',
  Verification: 'verification',
  'Fix Rate': 'fixRate',
  'Last Verified': 'lastVerified',
  Language: 'language',
  Aliases: 'aliases',
} as const;

/** Metadata that no entry is complete without. */
export const requiredMetadata: readonly MetadataLabel[] = ['ID', 'Domain', 'Category', 'Verification', 'Fix Rate'];

/** Columns of the version table, in order. */
export const versionColumns = ['Version', 'Status', 'Introduced', 'Deprecated'] as const;

export type SectionName = keyof typeof sections;
export type MetadataLabel = keyof typeof metadata;
