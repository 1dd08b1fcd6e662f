/** The codes of some tools, and what the tools say for them in words. */
export interface CodeScheme {
  /** What tells that an entry is about tools that print these codes. */
  context: RegExp;
  /** A line a meaning: the code, and what tools say for it, with `*` where other words come between. */
  codes: string;
}
