// Codes are compared whole and in any casing.

/** A code as compared. */
export function codeKey(code: string): string {
  return code.trim().toLowerCase();
}
