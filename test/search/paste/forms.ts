// Codes of all shapes, and the forms in which tools print them.
import fc from 'fast-check';

const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: min, maxLength: max });
const digits = (min: number, max: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 8 });
const hump = fc.tuple(letters(1, 1), letters(3, 6)).map(([first, rest]) => first + rest.toLowerCase());

/** A code as some tool writes one. */
export const anyCode: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(letters(1, 6), digits(3, 6)).map((parts) => parts.join('')),
  fc.tuple(letters(3, 6), letters(3, 9)).map((parts) => parts.join('_')),
  fc.tuple(letters(3, 6), letters(3, 9)).map((parts) => `ERR_${parts.join('_')}`),
  letters(3, 9).map((name) => `E${name}`),
  fc.array(hump, { minLength: 3, maxLength: 4 }).map((humps) => humps.join('')),
  fc.array(hump, { minLength: 2, maxLength: 3 }).map((humps) => `org.${humps.join('').toLowerCase()}.${humps.join('')}Exception`),
  fc.tuple(letters(4, 6), letters(4, 6), letters(4, 6)).map(([group, ...words]) => `${group}/${words.join('-')}`.toLowerCase()),
  fc.tuple(digits(2, 2), letters(1, 1), digits(2, 2)).map((parts) => parts.join('')),
  fc.tuple(digits(4, 4), digits(4, 5)).map((parts) => `CVE-${parts.join('-')}`),
  digits(5, 5).map((number) => `ORA-${number}`),
  hex.map((value) => `0x${value}`),
  fc.integer({ min: 1, max: 59_999 }).map(String),
  fc.integer({ min: 10, max: 999 }).map((number) => `#${number}`),
  fc.constantFrom('nvarchar', 'ERROR', 'EXPORT', 'OOMKilled', '28P01', '1', '0x00c0000'),
);

/** What tools write around a code. */
export const forms: Readonly<Record<string, (code: string) => string>> = {
  alone: (code) => code,
  'in capitals': (code) => code.toUpperCase(),
  'in small letters': (code) => code.toLowerCase(),
  'in brackets before a text': (code) => `[${code}] it went wrong today`,
  'in brackets after a text': (code) => `it went wrong today [${code}]`,
  'in parentheses': (code) => `(${code})`,
  'after an SQLSTATE': (code) => `SQLSTATE[HY000] [${code}] it went wrong`,
  'after an exit code': (code) => `process ended with exit code 1 (${code})`,
  'of an object of Node': (code) => `code: '${code}'`,
  'in double quotes': (code) => `code: "${code}"`,
  'of a pair': (code) => `code=${code}`,
  'of a pair with a long key': (code) => `errorCode=${code}`,
  'after a label in capitals': (code) => `Code: ${code}`,
  'after a label of two words': (code) => `error_code: ${code}`,
  'before a text in another language': (code) => `${code}: 无法找到类型`,
  'before a wide colon': (code) => `${code}：全角コロン`,
  'after the word error': (code) => `error ${code}`,
  'after the word error and before a text': (code) => `error ${code}: it went wrong`,
  'in brackets after the word error': (code) => `error[${code}]: it went wrong`,
  'in the list of Visual Studio': (code) => `错误\t${code}\t未能找到类型\tApp\tC:\\a\\B.cs\t12\t活动`,
  'of npm': (code) => `npm ERR! code ${code}`,
  'of a browser': (code) => `Uncaught ${code}`,
  'in a tag': (code) => `<code>${code}</code>`,
  'in the query of an address': (code) => `https://login.test/back?error=${code}`,
  'in colour': (code) => `\u001b[31merror\u001b[0m \u001b[1m${code}\u001b[0m: it went wrong`,
  'in JSON on one line': (code) => JSON.stringify({ level: 'error', time: 1, error: { of: { code } }, msg: 'it failed' }),
  'in the message of JSON': (code) => JSON.stringify({ level: 50, msg: `[${code}] it failed` }),
  'in JSON in JSON': (code) => JSON.stringify({ log: `${JSON.stringify({ level: 'error', msg: 'it failed', code })}\n`, stream: 'stderr' }),
  'in JSON on many lines': (code) => JSON.stringify({ a: { b: { c: { code } } }, message: 'it failed' }, null, 2),
  'in logfmt': (code) => `time="2024-02-11T09:12:44Z" level=error msg="it failed" code=${code}`,
  'in a dump': (code) => `Error: it failed { code: '${code}', position: undefined }`,
  'in a dump on many lines': (code) =>
    `error: it failed\n    at x (a.js:1:2) {\n  length: 12,\n  code: '${code}',\n  position: undefined\n}`,
  'in a dictionary of Python': (code) => `{'error': {'message': 'it failed', 'code': '${code}', 'param': None}}`,
  'in an event of Windows': (code) =>
    `Log Name:      Application\nEvent ID:      1000\nLevel:         Error\nException code: ${code}\nFault offset: 0x01`,
};

/** What tools write before a line. */
export const prefixes: readonly string[] = [
  '',
  '2024-02-11T09:12:44.102Z ',
  '[2024-02-11 09:12:44,102] ',
  '09:12:44 ',
  '2024-02-11T09:12:44.1234567Z ##[error]',
  '::error file=a.js,line=1::',
  '2024-05-22T12:43:46.962646Z 00O ',
  '[2024-02-11T09:12:44.102Z] ',
  '[ERROR] ',
  'ERROR ',
  'ERROR: ',
  'INFO ',
  '[WARN] ',
  'web-1  | ',
  '2024-02-11T09:12:44.102Z stdout F ',
  'Feb 11 09:12:44 host app[123]: ',
  '<165>1 2003-10-11T22:14:15.003Z host app 12 ID47 - ',
  'E/Unity   ( 123): ',
  '04-25 09:50:12.698 13709 13740 E Unity: ',
  'E0202 02:13:21.395926       1 reflector.go:147] ',
  '2024-04-19T14:12:37.257-04:00 ERROR 3742 --- [app] [           main] o.s.b.d.Reporter   : ',
  '2024-01-01 12:00:00,123 ERROR [main] com.foo.bar.Baz - ',
  'ERROR:root:',
  '#11 2.8 ',
  '│ ',
  'app.js:12 ',
  '2024-02-11T09:12:44.102Z app[web.1]: ',
  '[   12.345678] ',
];
