// Where tools put codes on a line: after a label, in brackets, before a colon, in a column of their own.

/** What is around a word on its line. */
export interface Place {
  before: string;
  after: string;
  /** Whether `before` reaches back to the start of the line. */
  isLineStart: boolean;
  /** How many words stand beside it in a text that is short enough to be a code and a tool's name. */
  beside: number | undefined;
}

/** What says of the next word that it is a code; `Xcode` and `subcode` are other words. */
const codeLabel =
  /(?:(?:(?<![a-z])|(?<=exit|status|error|err|return|response|result|exception|fehler|ausnahme|native))[ _-]?(?:code|c[oó]digo)|errno|sqlstate|winerror|os error|hresult|event ?id|代码|错误码|コード)["']?(?: is)?(?:\s+|\s*(?:=>|[:：=>([])\s*){1,2}["'`[(]?$/i;
const assigned = /[:：=>([]\s*["'`[(]?$/;
const errorLabel = /(?:^|[^a-z\d_])(?:err(?:or)?|uncaught|reason|错误|エラー)["']?(?:\s|\s?=\s?|:\s?(?=["'])|[[(])["']?$/i;
const numberLabel =
  /(?:errno|error(?: code)?|exit(?:ed)?(?: with)?(?: code| status)?|status(?: ?code)?|https?(?:\/[\d.]+)?|winerror|signal|returned|uncaught|sqlcode|sqlstate|fehler|错误|エラー)["']?(?: is)?[\s:：=([#-]{1,3}["']?$/i;
const sqlNumbers = /(?:\berror \d{4} \(|sqlstate\[\w{5}\] \[)$/i;

/** What may stand before the first word of a line: signs, and a grave level. */
const lineStart = /^\W*(?:(?:ERROR|FATAL|SEVERE|CRITICAL|PANIC)\b\W*)?$/;

/** Words after which a number counts or places something, and those before which it does. */
const counted = /\b(?:port|line|page|order|version|v|build|issue|step|pid|year|took|wait|timeout|top|last)\s+#?$/i;
const unit = /^ ?(?:m?s|sec\w*|min\w*|hours?|days?|[kmg]i?b|bytes?|%|px|times?|rows?|lines?|files?|warnings?|errors?)\b/i;

/** Whether a word stands after one that says that it is a code, whatever its form. */
export function isLabelled({ before }: Place): boolean {
  return codeLabel.test(before) && assigned.test(before);
}

/** Whether any word stands where only codes do. */
export function isStated({ before, after, isLineStart, beside }: Place): boolean {
  const isHead = isLineStart && lineStart.test(before);
  return (
    beside === 0 ||
    codeLabel.test(before) ||
    errorLabel.test(before) ||
    (/(?:^|[\s\]:：>])["'`]?[[(]["'`]?$/.test(before) && /^["'`]?[\])]/.test(after)) ||
    (/>$/.test(before) && /^<\//.test(after)) ||
    (isHead && /^(?::(?!\S)|：| {2}|\t| - |$)/.test(after)) ||
    (/\t$/.test(before) && /^(?:\t|$)/.test(after))
  );
}

/** Whether a word that has the form of a code stands where a tool would put it; that is more places, since nothing else looks so. */
export function isFormStated(place: Place): boolean {
  const { before, after, isLineStart } = place;
  return (
    isStated(place) ||
    (isLineStart && lineStart.test(before) && /^(?:[\s:：,;.)\]]|$)/.test(after)) ||
    /^(?::(?!\S)|：)/.test(after) ||
    /[[(<]$/.test(before) ||
    (/[:：=]\s*["'`(]?$/.test(before) && /^["'`)\]]?(?:[\s:：,;.}]|$)/.test(after)) ||
    (/ {2}$/.test(before) && /^(?: {2}|$)/.test(after))
  );
}

/** Whether a number stands where only codes do; in some places only one that an entry has. */
export function isNumberStated(key: string, { before, after, isLineStart, beside }: Place, known: boolean): boolean {
  if (beside === 0) return true;
  if (/^(?:\w|[.-]\w)/.test(after) || unit.test(after) || counted.test(before)) return false;
  if (numberLabel.test(before) || sqlNumbers.test(before) || codeLabel.test(before)) return true;
  if (/\($/.test(before) && /^, ['"]/.test(after)) return true;
  if (/[\w.:/-]$/.test(before)) return false;
  if (/^[45]\d\d$/.test(key) && /^ [A-Z][a-z]/.test(after)) return true;
  if (beside !== undefined && (known || key.length >= 3) && (before === '' || after === '')) return true;
  const isHead = isLineStart && lineStart.test(before);
  return (
    known &&
    ((/(?:^|[\s\]:：])[[(]$/.test(before) && /^[\])]/.test(after)) ||
      (isHead && /^(?::(?!\S)|：|\t)/.test(after)) ||
      (isLineStart && /^[^\t]+\t$/.test(before) && /^\t/.test(after)))
  );
}
