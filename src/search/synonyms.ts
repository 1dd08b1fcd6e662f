// Words that people use for the same thing. General knowledge of the trade, never one entry's or one message's.
import { stem } from './stems.ts';

/** Each group is one meaning. Within a group every word finds every other, at a discount. */
const groups: readonly string[] = [
  'kubernetes k8s kubectl kubelet',
  'pod pods container',
  'golang go',
  'javascript js node nodejs',
  'typescript ts tsc',
  'python py',
  'postgres postgresql psql',
  'mysql mariadb',
  'mongo mongodb',
  'elasticsearch elastic es',
  'tensorflow tf keras',
  'pytorch torch',
  'database db',
  'gpu cuda nvidia',
  'repository repo',
  'directory folder dir',
  'password passwd credentials login',
  'authentication auth authenticate login',
  'permission permissions denied forbidden unauthorized sudo rights',
  'delete remove rm drop',
  'hang stuck freeze forever pending block',
  'crash crashes die killed abort segfault',
  'slow latency laggy performance',
  'timeout timed delay wait',
  'memory ram oom heap',
  'oom outofmemory',
  'missing lost absent',
  'duplicate twice double repeated',
  'random nondeterministic different deterministic',
  'install installing setup',
  'connect connection connecting reach',
  'network net',
  'refused reject rejected',
  'certificate cert ssl tls https',
  'config configuration settings configure',
  'environment env',
  'variable var',
  'function func method',
  'parameter argument arg param',
  'dependency dependencies package packages',
  'image img picture',
  'render rerender rendering',
  'refresh reload',
  'empty blank null none nil undefined',
  'download fetch pull',
  'upload push',
  'send deliver delivery',
  'receive subscribe listen',
  'host hostname server machine computer',
  'disk storage space',
  'frontend browser client',
  'websocket ws',
  'serialize serializable json',
  'convert cast conversion',
  'wrong invalid incorrect bad mismatch',
  'big large huge exceed',
  'many exceeded limit',
  'old outdated stale expired deprecated',
  'emergency ambulance',
  'camera webcam video',
  'app application',
  'lambda serverless',
  'deploy deployment',
  'branch ref',
  'key keys',
  'cors origin',
  'compile build compiler',
  'chatgpt openai gpt llm',
  'loop infinite recursion cycle circular',
];

const byTerm = new Map<string, string[]>();
for (const group of groups) {
  const terms = [...new Set(group.split(' ').map(stem))];
  for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), ...terms.filter((other) => other !== term)]);
}

/** Other terms for a term's meaning; empty where none are known. */
export function synonymsOf(term: string): readonly string[] {
  return byTerm.get(term) ?? [];
}
