// What tools put before a message: timestamps, levels, names of loggers, services and steps, and frames drawn with characters. No
// bracket or word goes that may be a code.

const day = String.raw`\d{4}[-/.]\d\d[-/.]\d\d`;
const time = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?`;
const zone = String.raw`(?: ?(?:Z|UTC|GMT|CES?T|[AaPp][Mm]|[+-]\d\d:?\d\d))?`;
/** Levels that say little. The grave ones stay in `ERROR: …`, which is how people quote it. */
const minor = '(?:WARN(?:ING)?|INFO?|DEBUG|DBG|TRACE|NOTICE|LOG|WRN|VERBOSE|stdout|stderr|info|warn|debug|trace|notice)';
const level = `(?:ERROR|FATAL|SEVERE|CRITICAL|PANIC|EMERG|ALERT|ERR|error|${minor})`;

/** Each is one form; they are taken off until none fits. */
const prefixes: readonly string[] = [
  // Syslog (RFC 5424, RFC 3164), the journal, Apache.
  String.raw`<\d{1,3}>1 (?:\S{1,80} ){5}(?:- |(?:\[[^\]]{1,200}\])+ ?)\ufeff?`,
  String.raw`(?:<\d{1,3}>)?[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d (?:[\w.-]{1,80} (?:[\w./@()-]{1,80}\[\d+\]|kernel|systemd|dockerd|sudo): )?`,
  String.raw`\[[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} [\d:.]+ \d{4}\] (?:\[\w*:?\w+\] )?(?:\[(?:pid|client|remote) [^\]]{1,80}\] )*`,
  // ISO 8601 and its kin, with the stream or process that Kubernetes, GitLab, Lambda and the journal write after it; other times.
  String.raw`[[(]?${day}[T ]${time}${zone}[\])]?[:,]?(?:\s+|(?=\[))(?:(?:stdout|stderr) [FP] |\d\d[OE][ +]|[\da-f-]{36}\s+${level}\s+|[\w.-]{1,80} [\w./@-]{1,80}\[\d+\]: )?`,
  String.raw`[[(]?\d{1,2}:\d\d:\d\d(?:[.,]\d+)?${zone}[\])]?:?\s+`,
  String.raw`\[?\d{1,2}[-/.](?:\d{1,2}|[A-Z][a-z]{2})(?:[-/.]\d{2,4})? ${time}\]?(?:\s+\d+[- ]+\d+(?:\/\S+)?)?:?\s+`,
  String.raw`\[(?:${day}[T ])?${time}${zone} (?=${level}\])(?:${minor}\] )?|\[ {0,6}(?:\d+\.\d+|\+\d+ ms)\] `,
  // Android, glog, Spring Boot, the loggers of Java, Python, Ruby and Ray, nginx, PostgreSQL.
  String.raw`[VDIWEF][/ ][\w.$-]{1,60} *(?:\( *\d+\))?: `,
  String.raw`\[?[IWEF]\d{3,4} \d\d:\d\d:\d\d\.\d+\s+(?:\d+ )?[\w.-]+:\d+\] ?|\[[IWEF] [\w.-]+:\d+\] ?`,
  String.raw`(?:${level})?\s*\d+ --- (?:\[[^\]]{0,80}\]\s*)+[\w.$[\]/-]+\s*: `,
  String.raw`(?:\[?${level} ?\]?\s+)?(?:\[[^\]]{1,80}\]\s+)?(?:${level}\s+)?(?!\S*(?:Error|Exception)\b)(?:[A-Za-z_$][\w$]{0,60}\.){2,12}[\w$]{1,60} +- +(?=\S)`,
  String.raw`(?:\[[^\]]{1,80}\] )?${level}:[a-z_][\w.]{0,80}:(?=\S)|[A-Z], \[[^\]]{1,60}\] +${level} -- [^:]{0,40}: |(?:ERRO|FATA|WARN|INFO|DEBU)\[\d{4}\] `,
  String.raw`\(\w+(?:\([\w.]+\))? pid=\d+(?:, ip=[\d.]+)?\)\s+|(?:\[\d+\] )?\[?${level}\]? \d+#\d+: (?:\*\d+ )?`,
  String.raw`(?:\[\d+\] )?(?:[\w-]+@[\w-]+ )?(?=(?:${level}|DETAIL|HINT|CONTEXT|STATEMENT):)`,
  // Threads, ranks, pods and loggers in brackets, but no other bracket; levels that say little.
  String.raw`\[(?:[^\]]{0,60}(?:[Tt]hread|\b(?:exec|[Ww]orker|pool|[Ee]xecutor))\b[^\]]{0,60}|main|(?:pod|container)\/[^\]]{1,120}|rank\d+|PG ID [^\]]{1,40}|\d+\/\d+|\d+:0x[\da-f]+|(?:[a-z]{1,3}\.){2,}(?!\w*(?:Error|Exception)\b)[\w.]+ ?)\]:?\s*`,
  String.raw`\[ ?${minor}(?::\d+)? ?\]:?\s*|(?!WARNING:)${minor}(?:\s*[|:]\s*|\s+(?:- )?)(?=\S)|ERROR\s+(?=[^\d\s(:|-])`,
  // GitHub and Azure, BuildKit and Docker's older builder, npm, Compose and its kin, Heroku, git, consoles of browsers.
  String.raw`##(?:\[(?:error|warning|debug|command|section)\]|vso\[[^\]]{1,300}\])|::(?:error|warning|notice|debug)[^:]{0,300}::`,
  String.raw`Step \d+(?:\/\d+)? : |#\d+ (?:\d+\.\d+ ?|(?=\[|ERROR|CANCELED))|\d+\.(?:\d{3}\s+|\d{1,2}(?: {2,}| (?=ERROR:)))(?=\S)`,
  String.raw`npm (?:ERR!|error|WARN|warn)\s+(?=\S)|(?:\d+\|)?[a-z\d][\w.-]{0,60} +\| |remote: ?|hint: ?(?! ?undefined,?$)`,
  String.raw`(?!error|warning|make|sqlstate)[a-z][\w.-]{0,40}\[[\w.-]+\]: `,
  String.raw`(?:[\w.-]{1,80}\.(?:m?jsx?|tsx?|html?|vue|svelte)(?:\?[^\s:]{1,40})?|\(index\)|VM\d+(?: \S{1,40})?):\d+(?::\d+)?\s+(?!- )(?=\S)`,
  String.raw`[\s│┃║╷╵╭╰├└─═╡╞×✖✗✘❌⨯•»→]+|E {3}|>>> |> |\$ |\| |\{ (?=[^}]*$)`,
];
const prefix = new RegExp(`^(?:${prefixes.join('|')})`);

/** Most prefixes that one line has. */
const mostPrefixes = 10;

/** A line without what its tools put before it, or as it is where that is all. */
export function stripPrefixes(line: string): string {
  let rest = line.trim();
  for (let round = 0; round < mostPrefixes; round += 1) {
    const next = rest.replace(prefix, '').trimStart();
    if (next === rest || next === '') break;
    rest = next;
  }
  return rest.replace(/\s+\{$/, '');
}
