// Ranges of versions as tables write them: `18`, `>=1.70,<2.0`, `12 – 14`, `18 and later`, `^1.2`, `RFC 6455`.
import { compareVersions, nextVersion, parseVersion, type Span, type VersionNumber } from './version-order.ts';

/** Reads a range; undefined where it can't be compared. No range at all is all versions. */
export function parseRange(range: string | undefined): Span[] | undefined {
  if (range === undefined || /^(?:>=\s*)?(?:any|all|\*)$/i.test(range.trim())) return [{}];
  const spans = range.split(/\s*\|\|\s*|\s+or\s+(?=\d)/).map(parseSpan);
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

function parseSpan(text: string): Span | undefined {
  const plain = text
    .replace(/^before\s+/, '<')
    .replace(/^(\d\S*)\s*(?:[-–—]\s+|(?:up )?to\s+)(?=\d)/, '>=$1 <=')
    .replace(/^(\d\S*?)(?:\+|\s+(?:and|or)\s+(?:later|newer|up))$/, '>=$1')
    .replace(/^(\d\S*)\s+(?:and|or)\s+(?:earlier|older)$/, '<=$1');
  const bounds = /^(?:rfc|v)\s/i.test(plain) ? [plain] : plain.match(/[<>=~^≥≤]*\s*[^\s,<>=~^≥≤]+/g);
  let met: Span = {};
  for (const bound of bounds ?? []) {
    const [, sign = '', version = ''] = /^([<>=~^≥≤]*)\s*(.*)$/.exec(bound) ?? [];
    const number = parseVersion(version);
    if (number === undefined) return undefined;
    met = meet(met, spanOf(sign, number));
  }
  return bounds === null ? undefined : met;
}

function spanOf(sign: string, version: VersionNumber): Span {
  switch (sign) {
    case '>=':
    case '≥':
      return { from: version };
    case '>':
      return { from: nextVersion(version) };
    case '<':
      return { to: version };
    case '<=':
    case '≤':
      return { to: nextVersion(version) };
    case '^':
      return { from: version, to: nextVersion(version.slice(0, version.findIndex((part) => part > 0) + 1 || 1)) };
    case '~':
      return { from: version, to: nextVersion(version.slice(0, Math.max(1, Math.min(2, version.length - 1)))) };
    default:
      return { from: version, to: nextVersion(version) };
  }
}

/** What two spans share. */
function meet(a: Span, b: Span): Span {
  const isLess = (one: VersionNumber | undefined, other: VersionNumber | undefined): boolean =>
    one !== undefined && (other === undefined || compareVersions(one, other) < 0);
  const to = isLess(b.to, a.to) ? b.to : a.to;
  const from = b.from === undefined || isLess(b.from, a.from) ? (a.from ?? b.from) : b.from;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
