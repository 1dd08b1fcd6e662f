// What tools put before a message: timestamps, levels, names of loggers, services and steps, and frames drawn with characters.
import { timestamps } from './timestamps.ts';

/** Tried in order, again and again, until none fits. */
const prefixes: readonly RegExp[] = [
  ...timestamps,
  /^[VDIWEF]\/[\w.$-]+ *(?:\( *\d+\))?: ?/,
  // klog and glog, plain and in brackets; Spring Boot; Ray; a logger's name.
  /^\[?[IWEF]\d{3,4} \d\d:\d\d:\d\d\.\d+\s+(?:\d+ )?[\w.-]+:\d+\] ?/,
  /^\[[IWEF] [\w.-]+:\d+\] ?/,
  /^(?:ERROR|WARN|INFO|DEBUG|TRACE)?\s*\d+ --- (?:\[[^\]]*\]\s*)+[\w.$[\]/]+\s*: /,
  /^\(\w+(?:\([\w.]+\))? pid=\d+(?:, ip=[\d.]+)?\)\s+/,
  /^(?:[\w$]+\.){2,}[\w$]+ +- +(?=\S)/,
  /^Step \d+(?:\/\d+)? : /,
  /^#\d+ (?:\d+\.\d+ ?)?/,
  /^\d+\.\d{3}\s+(?=\S)/,
  /^npm (?:ERR!|error|WARN|warn)\s+(?:code\s+(?=E))?/,
  /^[A-Za-z][\w.-]{0,40} +\| /,
  /^(?:(?!error|warning)[\w.-]+\[[\w.-]+\]|\[(?:\d+(?:[/:.]\d+)?|[a-z][\w.-]{0,30}|(?!errno|[^\]]*(?:error|exception))[A-Za-z][\w.-]*(?: [\w.|=()-]+)+)\]):?(?:\s+(?=\S)|(?=\[))/i,
  /^\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|SEVERE|CRITICAL|NOTICE|LOG|ERR|INF|WRN|fail|stderr|stdout)\]?(?:\s*[|:-]\s*|\s+)(?=\S)/,
  /^(?:remote|hint): ?/,
  /^[\s│┃║╷╵╭╰├└─═╡╞×✖✗✘❌⨯•»→]+/u,
  /^(?:E {3}|>>> |> |\$ |\| )/,
];

/** A line without what its tools put before it. */
export function stripPrefixes(line: string): string {
  let rest = line.trim();
  for (let round = 0; round < 6; round += 1) {
    const before = rest;
    for (const prefix of prefixes) {
      const next = rest.replace(prefix, '');
      if (next.trim() !== '') rest = next.trimStart();
    }
    if (rest === before) break;
  }
  return rest.trimEnd();
}
