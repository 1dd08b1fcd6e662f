// Error codes as people print, type and paste them.
import { codeKey } from '../code-key.ts';
import { isFormStated, isLabelled, isNumberStated, isStated, type Place } from './code-places.ts';

/** What may be a code: a word of letters, digits and underscores, or several that `-`, `.` or `/` join. */
const token = /\bts\(\d{4,5}\)|(?:#(?=\d)|-(?=\d{9,10}(?!\d)))?\w+(?:[-./]\w+)*/gi;

/** Words that look like codes, or stand where codes do, and name nothing. */
const nothing = new Set(
  (
    'error errors exception export exit exec env end eof enabled expected etc eval else echo ended each east ' +
    'undefined null none nil true false string number is in of to the with not sqlstate errno winerror'
  ).split(' '),
);
/** Words of tools for what follows: codes only in capitals, where an entry has them as such. */
const label = /^(?:err(?:or)?s?|exception|code|status|fatal|fail(?:ed|ure)?|warn(?:ing)?|info|debug|exit|uncaught|unknown)$/;

/** Forms that only codes have. */
const forms: readonly RegExp[] = [
  // TS2307, E0502, NETSDK1045, AADSTS700016, ORA-00942, but no SHA256.
  /^(?!SHA|AES|RFC|ISO|UTF)[A-Z]{1,10}-?\d{3,7}[A-Z]?$/,
  /^(?:CVE|ORA|GHSA|RUSTSEC|KB|MSB|LNK|PGRST)-?[\w-]*\d$/i,
  // Of Windows and OpenSSL; shorter hex is an address or a value.
  /^0x[\da-f]{8}$|^0[\da-f]{7}$/i,
  /^(?:E[A-Z]{3,18}\d?|[A-Z][A-Z\d]+(?:_[A-Z\d]+)+)$/,
  /^err_[a-z\d_]+$|^ts\(\d+\)$/i,
];
/** Forms that are codes only where codes are expected, or with at most a tool's name beside them: SQLSTATE, states, small letters. */
const placedForms: readonly RegExp[] = [
  /^(?:[a-z]{1,10}-?\d{3,7}[a-z]?|(?=\d*[a-z])(?=[a-z]*\d)\d[\da-z]{4})$/i,
  /^(?!\w+(?:Error|Exception)$)(?:(?:[A-Z][a-z\d]+){3,}|[A-Z]{3,}[a-z]{4,})$/,
];
const shortForms = /^(?:(?:[A-Z]+[a-z\d]+)+(?:Error|Exception)|[A-Z][A-Z\d]{4,})$/;
/** Names that are as good as codes where they are all that was asked: `CrashLoopBackOff`, `NOAUTH`. */
const namePattern = /^(?:[\w.-]*(?:[a-z][A-Z]|[a-zA-Z\d]_)[\w.-]*|[A-Z]\w+\.[A-Z]\w+|[A-Z][A-Z\d]{4,})$/;

/** What stands before numbers of other kinds. */
const otherNumber = /(?:https?|exit|status|code|port|line|signal)\W*$/i;

/** Names of system errors in small letters. */
const smallErrno =
  /^e(?:acc|addr|again|busy|conn|exist|host|inval|isdir|loop|mfile|name|net|nfile|no|perm|pipe|proto|resolve|rofs|time|xdev)[a-z]*$/;

/** Most words of a text that is a code and a tool's name. */
const fewWords = 4;

export interface CodeMention {
  /** The code as compared (see code-key.ts). */
  key: string;
  /** The code as written. */
  code: string;
  start: number;
  end: number;
  /** `name`: letters tell it, as in `E0382`, `ENOENT` or `0xC0000005`; `number`: bare digits, which many errors share. */
  shape: 'name' | 'number';
  /** Whether it stands where tools put codes: alone, in brackets, after a label, before a colon, in a column of its own. */
  stated: boolean;
}

/**
 * The codes of a line or a text, each once, in order of place: what is one by its form and place, and with `isKnown` every other
 * word whose key it knows.
 */
export function readCodes(text: string, isKnown: (key: string) => boolean = () => false): CodeMention[] {
  const found = new Map<string, CodeMention>();
  const words = text.trim().split(/\s+/, fewWords + 1);
  const isShort =
    words.length <= fewWords && !/[:：'"]\s/.test(text) && (words.length > 1 || /^\W*(?:ts\(\d+\)|[\w./#-]+)\W*$/i.test(text));
  const beside = isShort ? words.length - 1 : undefined;
  const read = (code: string, start: number, place: Place): boolean => {
    const written = codeKey(code);
    // A number that a framework gives its messages, without its sign.
    const key = /^\d+$/.test(written) && isKnown(`#${written}`) && !otherNumber.test(place.before) ? `#${written}` : written;
    const isNumber = /^-?\d+$/.test(key);
    const stated = isNumber ? isNumberCode(key, place, isKnown(key)) : isNameCode(code, key, place, isKnown);
    if (stated === undefined) return false;
    if (found.get(key)?.stated !== true && (stated || !found.has(key)))
      found.set(key, { key, code, start, end: start + code.length, shape: isNumber ? 'number' : 'name', stated });
    return true;
  };
  for (const { 0: written, index } of text.matchAll(token)) {
    if (beside === undefined && !/[\d_A-Z]/.test(written) && !mayBeLabelled(text, index) && !isKnown(codeKey(written))) continue;
    const place = placeOf(text, index, index + written.length, beside);
    if (read(written, index, place)) continue;
    if (written.startsWith('#')) read(written.slice(1), index + 1, place);
    else if (/[./]/.test(written))
      for (const { 0: part, index: at } of written.matchAll(/[^./]+/g))
        if (/[a-z]/i.test(part)) read(part, index + at, { ...place, beside: undefined });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Whether a name is stated; undefined where it is no code. */
function isNameCode(code: string, key: string, place: Place, isKnown: (key: string) => boolean): boolean | undefined {
  const { beside } = place;
  if (label.test(key) && code !== code.toUpperCase() && beside !== 0 && !isLabelled(place)) return undefined;
  if (!nothing.has(key)) {
    if (forms.some((form) => form.test(code))) return beside !== undefined || isFormStated(place);
    if (placedForms.some((form) => form.test(code)) && (beside !== undefined || isFormStated(place))) return true;
    if (beside !== undefined && beside <= 2 && shortForms.test(code)) return true;
    if (beside === 0 && (namePattern.test(code) || smallErrno.test(code))) return true;
    if (key.startsWith('#') ? isStated(place) : isLabelled(place) && /^[a-z\d][\w./-]{2,60}$/i.test(code)) return true;
  }
  return isKnown(key) ? isStated(place) || (beside !== undefined && beside <= 1) : undefined;
}

/** Whether a number is stated; undefined where it is no code. */
function isNumberCode(key: string, place: Place, known: boolean): boolean | undefined {
  if ((known || key.length <= 5) && isNumberStated(key, place, known)) return true;
  return known && !/[\w.:/-]$/.test(place.before) && !/^[.:-]?\w/.test(place.after) ? false : undefined;
}

/** Whether the sign before a word lets a label stand before that. */
const mayBeLabelled = (text: string, start: number): boolean => /[:：=>([]\s?["'`[(]?$/.test(text.slice(Math.max(0, start - 3), start));

function placeOf(text: string, start: number, end: number, beside: number | undefined): Place {
  const before = text.slice(Math.max(0, start - 48), start);
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: text.slice(end, end + 24).replace(/\n.*/s, ''),
    isLineStart: before.includes('\n') || start === before.length,
    beside,
  };
}
