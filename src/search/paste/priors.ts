// How likely a line names the error, by what tools print in such lines.

/** What tools print once all is lost, whatever the cause: exit codes, words of build tools, and where to read on. */
export const consequence = new RegExp(
  [
    String.raw`exit(?:ed)?(?: with)?(?: status| code|:)|exit code|elifecycle|command failed|process completed|returned non-zero`,
    String.raw`did not complete successfully|did not run successfully|generated an exception|aborting|compilation terminated`,
    String.raw`build (?:failed|failure|stopped)|execution failed for task|configuring incomplete|could not compile \x60|\*\*\* (?:\[.*\] )?error \d`,
    String.raw`see above|complete log of this run|for more information|full stack trace|^note:|^\.\.\. |^errors? (?:was|were) encountered`,
    String.raw`unhandled ?promise ?rejection|^aggregateerror\b|^found \d+ errors?|^emitted 'error' event|^the above error occurred|^traceback \(|^during handling of|^the above exception|^exception ignored in`,
  ].join('|'),
  'i',
);

const grave = /\b(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC)\b|\[(?:error|crit|alert|emerg)\]/;
const quiet = /(?:^|[\s["|(:])(?:INFO?|DEBUG|TRACE|NOTICE|info|debug|trace)(?:$|[\s\]":|)])/;
const cause =
  /^(?:caused by|root cause|\[cause\])|^-+> (?=[\w.]*(?:Exception|Error)\b)|^(?:[\w$]+[./\\:])*(?!(?:Error|Exception)\b)[\w$]+(?:Error|Exception)\b/i;
const telling =
  /^(?:reason|message)\b|error|exception|fail|fatal|panic|denied|refused|cannot|can't|could not|couldn't|unable|invalid|not found|missing|timed? ?out|unexpected|undefined|unknown|violat|warning|unsupported|forbidden|killed|错误|失败|异常|无法|拒绝|超时|エラー|失敗|例外|できません|오류|실패|ข้อผิดพลาด|ล้มเหลว/i;
/** Code that is quoted, commands, hints; fields that describe an event and a value alone. */
const aside =
  /^\s*(?:>\s*)?\d+ *\||^\s+\||^\s*(?:[$>#]|RUN |COPY |\+ )\s*\S|^Step \d|^[\w.-]+@[\w.-]+[:~\w/.-]*[$#] |^(?:PS )?[A-Z]:\\[^>]*>|^(?:\S+\s+)?(?:[Hh]int|help|[Nn]ote):|^(?:Log Name|Source|Date|Task Category|Level|Keywords|User|Computer|OpCode|Provider|Started|Finished|Ready|Image|Node|Namespace|Faulting [\w ]+|Fault offset)\s*:|^\w+:$|^Reason:\s+Error$|^(?:fail|crit|warn|info): [\w.]+\[\d+\]$|^(?:Severity|严重性)\t|^\w+: (?:undefined|null|None)$|^[\w.]*(?:code|errno|status|number|signal): \S+$/;

/**
 * How likely a line names the error: 0.5 for what only goes with errors, 1.2 for what says what caused one.
 * @param raw As it was pasted.
 * @param before What stood before its text, or the level of the data that it stood in.
 */
export function priorOf(raw: string, text: string, before: string): number {
  if (consequence.test(text) || aside.test(raw) || aside.test(text)) return 0.5;
  if (cause.test(text)) return 1.2;
  if (quiet.test(before)) return 0.7;
  return telling.test(text) || grave.test(before) ? 1.1 : 0.9;
}
