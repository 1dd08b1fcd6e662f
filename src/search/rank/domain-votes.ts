// Which domain a paste is about, by the traces that tools leave in it. General knowledge: file endings, tools, runtimes.
import type { Paste } from '../paste/lines.ts';
import type { Model } from '../index/model.ts';

/** What a trace tells, as names that a site may give such a domain, the likeliest first. */
const traces: readonly { pattern: RegExp; domains: string }[] = [
  { pattern: /Traceback \(most recent|\.py\b|site-packages|\bpython\d?\b|__init__/, domains: 'python' },
  { pattern: /\bpip3?\b|wheel|setup\.py|PyPI/, domains: 'pip python' },
  { pattern: /node_modules|node:internal|\.[cm]?js:\d+|Node\.js/, domains: 'node npm javascript' },
  { pattern: /\bnpm\b|\byarn\b|\bpnpm\b/, domains: 'npm node' },
  { pattern: /\.tsx?[:(]\d+|\btsc\b|error TS\d/, domains: 'typescript node' },
  { pattern: /react-dom|\bReact\b|\.[jt]sx\b|\bhooks?\b|use(?:Effect|State|Memo)/, domains: 'react' },
  { pattern: /\bnext(?:js)?\b|_next\/|\.next\//i, domains: 'nextjs react' },
  { pattern: /\.rs:\d+|\bcargo\b|crates\.io|\brustc\b|error\[E\d/, domains: 'rust' },
  { pattern: /\.go:\d+|goroutine|\bgo(?:lang)?\b:/, domains: 'go golang' },
  { pattern: /\.java:\d+|java\.(?:lang|util|io)|org\.springframework|\bmaven\b|\bjvm\b/i, domains: 'java' },
  { pattern: /android|\.kt:\d+|gradle|logcat|\bdex\b/i, domains: 'android' },
  { pattern: /\.cs[:(]\d+|\.csproj|System\.[A-Z]\w+|\bc#|\.NET\b|nuget|Microsoft\.(?:Entity|Asp|Ext)/i, domains: 'dotnet' },
  { pattern: /\.php\b|laravel|illuminate|composer/i, domains: 'php' },
  { pattern: /docker|Dockerfile|\bcontainerd\b|buildkit|#\d+ \[/i, domains: 'docker' },
  { pattern: /kubectl|kubelet|\bpods?\b|kubernetes|\bk8s\b|deployment\.apps|namespace/i, domains: 'kubernetes k8s' },
  { pattern: /\bgit\b|remote:|refs\/heads|origin\/|FETCH_HEAD/, domains: 'git' },
  { pattern: /nginx|upstream/i, domains: 'nginx' },
  { pattern: /\bredis\b/i, domains: 'redis' },
  { pattern: /mongo/i, domains: 'mongodb' },
  { pattern: /kafka|zookeeper/i, domains: 'kafka' },
  { pattern: /elasticsearch|lucene/i, domains: 'elasticsearch' },
  { pattern: /\bsql\b|sqlalchemy|sqlite|SQLSTATE/i, domains: 'database sql postgresql mysql' },
  { pattern: /mysql|mariadb/i, domains: 'mysql database' },
  { pattern: /postgres|psycopg|\bpsql\b|\bpg_/i, domains: 'postgresql postgres database' },
  { pattern: /terraform|\.tf\b|\bhcl\b/i, domains: 'terraform' },
  {
    pattern:
      /\baws\b|arn:aws|boto|amazonaws|lambda|\b(?:s3|ec2|ec[rs]|eks|rds|sqs|sns|iam|[ea]lb|cloud(?:front|formation|watch)|code(?:build|pipeline)|fargate)\b/i,
    domains: 'aws cloud',
  },
  { pattern: /azure|aadsts|gcloud|googleapis|\b(?:gcp|gke|bigquery|firestore|cloud (?:run|functions?))\b/i, domains: 'cloud' },
  { pattern: /GitHub Actions|##\[|Run actions\/|actions\/checkout|gitlab|jenkins|\brunner\b/i, domains: 'cicd ci github-actions' },
  { pattern: /grpc|StatusCode\.|rpc error/i, domains: 'grpc' },
  { pattern: /\bcuda\b|cudnn|nvcc|cublas|nccl/i, domains: 'cuda' },
  { pattern: /pytorch|torch[./]|\.pth?\b/i, domains: 'pytorch' },
  { pattern: /tensorflow|keras/i, domains: 'tensorflow' },
  { pattern: /transformers|huggingface|tokenizer/i, domains: 'huggingface' },
  { pattern: /openai|anthropic|\bllm\b|\bgpt\b|langchain/i, domains: 'llm' },
  { pattern: /\bcv2\b|opencv/i, domains: 'opencv' },
  { pattern: /flutter|\bdart\b|\.dart:/i, domains: 'flutter' },
  { pattern: /unityengine|\bunity\b/i, domains: 'unity' },
  { pattern: /\bros2\b|rclcpp|rclpy|colcon|\[rcl/i, domains: 'ros2' },
  { pattern: /cmake/i, domains: 'cmake' },
  { pattern: /systemd|journalctl|systemctl|\bapt(?:-get)?\b|\bdpkg\b|\bsudo\b|kernel:|\bbash:/i, domains: 'linux' },
  { pattern: /\.rb:\d+|\bbundler?\b|\bgem\b|\bruby\b/i, domains: 'ruby' },
  { pattern: /\bvue\b|\bsvelte\b|\bangular\b/i, domains: 'frontend' },
  { pattern: /\.swift\b|\bxcode\b|cocoapods/i, domains: 'ios flutter' },
  { pattern: /arm-none-eabi|stm32|freertos|HardFault|esp32/i, domains: 'embedded' },
];

/** How much of a paste is searched for traces, in characters. */
const traceLength = 30_000;

/** A trace may speak for several domains: for the first of them that the site has fully, for others less. */
const otherShare = 0.6;

/**
 * How strongly a paste's traces speak for each domain, 0..1, the strongest 1. A trace of something that no domain of
 * the site is about counts for the name that it would have.
 */
export function domainVotes({ lines, traces: found }: Paste, model: Model): Map<string, number> {
  const text = [...found, ...lines.map((line) => line.text)].join('\n').slice(0, traceLength);
  const votes = new Map<string, number>();
  const vote = (domain: string, weight: number) => votes.set(domain, (votes.get(domain) ?? 0) + weight);
  for (const { pattern, domains } of traces) {
    if (!pattern.test(text)) continue;
    const known = domains.split(' ').filter((domain) => model.domainNames.has(domain));
    if (known.length === 0) vote(domains.split(' ')[0]!, 1);
    known.forEach((domain, i) => vote(domain, i === 0 ? 1 : otherShare));
  }
  const words = ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
  for (const domain of model.domainNames) if (words.includes(` ${domain.replaceAll('-', ' ')} `)) vote(domain, 1);
  const most = Math.max(1, ...votes.values());
  return new Map([...votes].map(([domain, value]) => [domain, value / most]));
}
