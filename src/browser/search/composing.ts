// Input methods, by which people write Chinese, Japanese, Korean and more: their Enter and Escape are about a word that isn't
// written yet.

/** Whether a key is the input method's. Safari says so of the Enter that ends a word by its code alone. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
