// The other codes of a thing: a name for a number, and a number for a name.
import { codeKey } from '../code-key.ts';

/** How tools write a number of each kind, with `#` for the number: small numbers are of many kinds. */
const numberForms: Readonly<Record<string, string>> = {
  // Python, Rust, Node, nginx, Apache, .NET, the MySQL client, Linux's drivers; then as people type it.
  errno: String.raw`os error #|code: #, kind|errno: -#|\(#: [A-Z]|\(#\)[A-Z]|SocketException \(#\)|' \(#\)|(?<!_)error -#|errno[ =]#`,
  // getaddrinfo, as Python prints it.
  eai: String.raw`\[errno -#\]`,
  winerror: String.raw`winerror #|system error #|Win32Exception \(#\)`,
  signal: String.raw`signal:? #|exit (?:status|code):? -#`,
  grpc: String.raw`grpc[ -](?:status|code|error)?(?: code)?[ :=]*#`,
  net: String.raw`net_error -#`,
  x509: String.raw`verify error:num=#|verify return code: #|verify error: \(#:|verify result: [^(]*\(#\)`,
  curl: String.raw`curl(?: error|:)? [([]?#|curl\x23#`,
  cuda: String.raw`cuda (?:runtime )?(?:error|failure)?(?: code)?:? ?\(?#|\(# vs\. 0\)`,
  sqlite: String.raw`sqlite error #|General error: # `,
};

/**
 * Makes of a table what finds equivalents.
 * @param table Things, each with its codes, as in equal-codes.ts.
 */
export function createEquivalents(table: string): (key: string, text: string) => string[] {
  const things = table
    .trim()
    .split(/ \| |\s*\n\s*/)
    .map((thing) => thing.split(' ').map(codeKey));
  const byCode = new Map(things.flatMap((thing) => thing.map((code) => [code, thing] as const)));
  return (key, text) => {
    const readings = readingsOf(key, text);
    const same = readings.flatMap((reading) => byCode.get(reading) ?? []);
    const hresults = readings.flatMap((reading) => /^winerror:(\d+)$/.exec(reading)?.[1] ?? []).map(hresultOf);
    return [...new Set([...same, ...hresults])].filter((code) => code !== key && !code.includes(':'));
  };
}

/** Patterns of the forms of each kind of number, with the number as one of the groups. */
const forms = Object.entries(numberForms).map(
  ([kind, written]) => [kind, new RegExp(written.replaceAll('#', String.raw`(\d+)`), 'gi')] as const,
);

/** All that a code may be: itself, a number of each kind whose form it has, and the Windows error that an HRESULT wraps. */
function readingsOf(key: string, text: string): string[] {
  const wrapped = /^0x8007([\da-f]{4})$/.exec(key)?.[1];
  if (wrapped !== undefined) return [key, `winerror:${parseInt(wrapped, 16)}`];
  const number = /^-?(\d{1,5})$/.exec(key)?.[1];
  if (number === undefined) return [key];
  const kinds = forms.filter(([, form]) => Array.from(text.matchAll(form)).some((match) => match.includes(number)));
  return [key, ...kinds.map(([kind]) => `${kind}:${number}`)];
}

/** The HRESULT that wraps a Windows error: HRESULT_FROM_WIN32 of winerror.h. */
function hresultOf(winError: string): string {
  return `0x8007${Number(winError).toString(16).padStart(4, '0')}`;
}
