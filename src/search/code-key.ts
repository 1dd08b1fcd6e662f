// Codes are compared whole, in any casing, and with their numbers in one spelling.

/** NTSTATUS and HRESULT of failures, as tools print them without `0x`: `c0000005`, `80070005`. */
const bareHex = /^[8c][\da-f]{7}$/;
/** The same as decimals: `-1073741819`, `3221225477`. */
const wholeWord = /^(?:-\d{9,10}|\d{10})$/;

/**
 * A code as compared: `0xc0000005` for each spelling of that number, `ora-942` for `ORA-00942`, `ts2307` for `ts(2307)`. Short
 * decimals stay as they are, since nobody prints them otherwise.
 */
export function codeKey(code: string): string {
  const key = code.trim().toLowerCase();
  if (!/\d/.test(key)) return key;
  if (bareHex.test(key)) return `0x${key}`;
  if (wholeWord.test(key) && Number(key) >= -(2 ** 31) && Number(key) < 2 ** 32 && (key.startsWith('-') || Number(key) >= 2 ** 31))
    return `0x${(Number(key) >>> 0).toString(16)}`;
  return key.replace(/^([a-z]+)\((\d+)\)$/, '$1$2').replace(/^([a-z]+-)0+(?=\d+$)/, '$1');
}
