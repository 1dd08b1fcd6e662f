// Timestamps that stand before a message: no two pastes have the same.

/** ISO 8601 and its kin, a time alone, a day and month with a time, and syslog's with its host and process. */
export const timestamps: readonly RegExp[] = [
  /^[[(]?\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?[\])]?[:,]?\s+/,
  /^[[(]?\d{1,2}:\d\d:\d\d(?:[.,]\d+)?(?: ?[AP]M)?[\])]?:?\s+/i,
  /^\[?\d{1,2}[-/](?:\d{1,2}|[A-Z][a-z]{2})(?:[-/]\d{2,4})? \d\d:\d\d:\d\d(?:[.,]\d+)?\]?(?:\s+\d+[- ]\d+(?:\/\S+)?)?:?\s+/,
  /^[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d (?:[\w.-]+ )?(?:[\w./@-]+(?:\[\d+\])?: )?/,
];
