// SQLSTATE: codes of five characters, the first two of which are a class.

/** Classes that people meet: ISO/IEC 9075 and PostgreSQL's appendix A. */
const classes = new Map(
  Object.entries({
    '08': 'connection exception',
    '22': 'data exception',
    '23': 'integrity constraint violation',
    '25': 'invalid transaction state',
    '28': 'invalid authorization',
    '40': 'transaction rollback',
    '42': 'syntax error or access rule violation',
    '53': 'insufficient resources',
    '54': 'program limit exceeded',
    '55': 'object not in prerequisite state',
    '57': 'operator intervention',
    '58': 'system error',
    HY: 'general error',
    XX: 'internal error',
  }),
);

/**
 * Codes that need no word beside them, as compared. Most numbers of five digits are ports and counts, so only blocks that databases
 * print from are read as an SQLSTATE, and of round thousands only those of MySQL.
 */
export const bareSqlState =
  /^(?:0800\d|(?!22000)220[0-3]\w|23[05][01]\d|2500[1-8]|28000|4000[1-3]|42(?:000|[5-9](?!00)\d\d)|53[1-4]00|540[12][13]|55006|57014|58030|hy[01]\d\d|xx00\d|(?:08|2[2358]|4[02]|5[578])[ps]\d\d)$/;

/** What a code's class is, such as `SQLSTATE class 23 (integrity constraint violation)`. */
export function sqlName(key: string): string {
  const group = key.slice(0, 2).toUpperCase();
  const meaning = classes.get(group);
  return `SQLSTATE class ${group}${meaning === undefined ? '' : ` (${meaning})`}`;
}

/** Pattern of the codes of a code's class. */
export function sqlSiblings(key: string): RegExp {
  return new RegExp(`^${key.slice(0, 2)}[\\da-z]{3}$`);
}
