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

/** A level in capitals and a sign after it, as only a program writes it. */
const level = /(?:^|[\s[|])(?:ERROR|WARN(?:ING)?|FATAL|CRITICAL|SEVERE|PANIC)\]?\s*[:|\]]/;
const grave = /\b(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC)\b|\[(?:error|crit|alert|emerg)\]/;
const quiet = /(?:^|[\s["|(:])(?:INFO?|DEBUG|TRACE|NOTICE|info|debug|trace)(?:$|[\s\]":|)])/;
const cause = /^(?:caused by|root cause|\[cause\])|^-+> (?=[\w.]*(?:Exception|Error)\b)/i;
const exception = /^(?:[\w$]+[./\\:])*(?!(?:Error|Exception)\b)[A-Z]\w*(?:Error|Exception)\b/;
const telling =
  /^(?:reason|message)\b|error|exception|fail|fatal|panic|denied|refused|cannot|can't|could not|couldn't|unable|invalid|not found|missing|timed? ?out|unexpected|undefined|unknown|violat|warning|unsupported|forbidden|killed|错误|失败|异常|无法|拒绝|超时|エラー|失敗|例外|できません|오류|실패|ข้อผิดพลาด|ล้มเหลว/i;
const hint = /^(?:\S+\s+)?(?:hint|help|note):/i;
const echo = /^\s*(?:>\s*)?\d+ *\||^\s+\|/;
const command = /^\s*(?:[$>#]|RUN |COPY |\+ )\s*\S|^Step \d|^[\w.-]+@[\w.-]+[:~\w/.-]*[$#] |^(?:PS )?[A-Z]:\\[^>]*>/;
/** Fields that describe an event and a value alone. */
const attribute =
  /^(?:Log Name|Source|Date|Task Category|Level|Keywords|User|Computer|OpCode|Provider|Started|Finished|Ready|Image|Node|Namespace|Faulting [\w ]+|Fault offset)\s*:|^\w+:$|^Reason:\s+Error$|^(?:fail|crit|warn|info): [\w.]+\[\d+\]$|^(?:Severity|严重性)\t|^\w+: (?:undefined|null|None)$/;
const fieldOfCode = /^[\w.]*(?:code|errno|status|number|signal): \S+$/i;

/** A line as it was pasted and as it is read. */
export interface WrittenLine {
  raw: string;
  text: string;
  /** What stood before it, or the level of the data that it stood in. */
  before: string;
  /** Whether it is code that a trace quotes. */
  isEchoed: boolean;
}

/** How likely a line names the error that says what caused what is printed before it, so that the last such line is the innermost. */
export const causePrior = 1.15;

/** How likely such a line names the error, from 0.4 (an attribute) to 1.15 (a cause). */
export function priorOf({ raw, text, before, isEchoed }: WrittenLine): number {
  if (attribute.test(text)) return 0.4;
  if (isEchoed || echo.test(raw)) return 0.45;
  if (consequence.test(text)) return 0.7;
  if (command.test(raw) && !telling.test(text)) return 0.5;
  if (hint.test(raw)) return 0.75;
  if (fieldOfCode.test(text)) return 0.8;
  if (cause.test(text) || exception.test(text)) return causePrior;
  const isQuiet = quiet.test(before);
  if (telling.test(text) || grave.test(before)) return isQuiet ? 0.9 : 1.1;
  return isQuiet ? 0.7 : 0.9;
}

/** Whether a level such as `ERROR:` stands before a line. */
export function isLeveled({ text, before }: WrittenLine): boolean {
  return level.test(`${before} ${text.slice(0, 12)}`);
}
