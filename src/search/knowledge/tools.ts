// The tools whose output a paste shows, by lines and names that hardly anything else prints. An entry about another tool is a
// doubtful answer to it.

/** Names of a tool and of what it belongs to, as teams name domains, and a pattern of its output. */
export const toolSigns = String.raw`
  python: File "[^"]+", line \d+|Traceback \(most recent|\.py:\d|(?:site|dist)-packages|(?:ModuleNotFound|Attribute|Import)Error: 
  pip python: \bpip(?:3|'s)? (?:install|dependency|subprocess)|No matching distribution found
  conda python: \bconda (?:install|activate|env)|\b(?:mini|ana)conda3?\b|CondaError
  pytorch torch python: \btorch[./]|\b[Pp]y[Tt]orch\b|\bc10::
  tensorflow keras python: \b[Tt]ensor[Ff]low\b|\bkeras[./]
  huggingface transformers llm: \btransformers[./]|huggingface
  cuda nvidia gpu: \bCUDA (?:error|out of memory|driver|runtime|kernel)|\bcudaError|\bnvcc\b|CUDA_\w|NVIDIA-SMI
  opencv: \bcv2\b|[Oo]pen(?:cv|CV)
  node nodejs javascript js: \bnode:(?:internal|events|fs|net)\b|\bnode_modules\b|Node\.js v\d|Error \[ERR_|\.[cm]?js:\d+:\d+\)?$
  npm node nodejs javascript cicd: \bnpm (?:ERR!|error|warn|WARN|ci|install|run)
  pnpm npm node nodejs javascript cicd: ERR_PNPM_|\bpnpm (?:install|run|i)\b
  typescript ts: \berror TS\d{4,5}\b|\bts\(\d{4,5}\)|\.tsx?[(:]\d+[,:]\d+|\btsc\b|find a declaration file for module
  react javascript: \breact-dom\b|React(?: Hook|DOM|\.\w)|\buse(?:Effect|State|Memo)\b|react\.dev|Minified React|not wrapped in act
  nextjs next react: \bnext(?:js)?@\d|\bnext (?:dev|build|start)\b|\/_next\/|\.next\/|nextjs\.org
  vue javascript: \[Vue warn\]|\.vue:\d+
  angular typescript: \bNG0?\d{3,4}:|@angular\/
  vite javascript: \b(?:vite|VITE) v\d|\[vite\]|\bvite build\b
  webpack javascript: \bwebpack(?:\.js|:| \d|-dev| compiled)|Module build failed \(from
  java kotlin: \(\w+\.(?:java|kt|scala):\d+\)|^Caused by: \w|Exception in thread "|\bjava\.(?:lang|util|io|net|sql)\.
  spring java: org\.springframework|\bSpring Boot\b
  maven java: \[ERROR\] Failed to execute goal|\bmvn \w
  gradle android java kotlin: \bgradlew?\b|> Task :|\* What went wrong:
  android kotlin java: \bcom\.android\b|\bandroidx?\.\w+\.|AndroidRuntime|\bAAPT2?\b|CLEARTEXT communication
  flutter dart android: \b[Ff]lutter\b|\.dart:\d+:\d+
  go golang: \bgoroutine \d+ \[|^\t\S+\.go:\d+|panic: runtime error|\bgo: (?:downloading|module|cannot)|\bgo (?:build|mod|get|run) \S
  rust cargo: \berror\[E0\d{3}\]|\.rs:\d+:\d+$|\bcargo (?:build|run|test)\b|crates\.io|Compiling \S+ v\d|thread '[^']*' panicked|\brustc\b
  dotnet csharp aspnet: \.cs:line \d|\bSystem\.(?:\w+\.)*\w*Exception\b|\berror (?:CS|NU|MSB|NETSDK)\d|\bdotnet \w
  unity csharp dotnet: \bUnityEngine\b|Assets\/[\w/]+\.cs|\bE\/Unity\b
  php: \bPHP (?:Fatal|Warning|Notice|Parse)|\.php(?: on line |:)\d|\bIlluminate\\|\.php\(\d+\)|\bcomposer (?:install|require|update)
  ruby rails: \.rb:\d+:in |\bGem::|\bbundle (?:exec|install)|ActiveRecord::
  swift ios xcode: \.swift:\d+:\d+|\bxcodebuild\b|\bpod install\b
  cmake cpp c: \bCMake (?:Error|Warning)|CMakeLists\.txt
  c cpp gcc embedded: \bcollect2: error|undefined reference to|\.(?:c|cc|cpp|h):\d+:\d+: (?:fatal )?error|will not fit in region
  kubernetes k8s: \b(?:kube(?:ctl|let|pods|rnetes)|Kubernetes|k8s)\b|BackOff\b|Failed to pull image|from server \(\w|^E\d{4} .*\.go:\d+\]
  helm kubernetes k8s: \bhelm (?:install|upgrade|template|repo)\b|helm\.go
  docker containers: response from daemon|^docker: |docker(?:d|\.sock|[ -]compose| build| run)|failed to solve:|register layer|standard_init
  nginx: \bnginx: \[|\[(?:error|emerg|alert|crit|warn)\] \d+#\d+:|<center>nginx
  git github: ^fatal: (?!\[)|\bgit (?:push|pull|clone|rebase|merge|commit|checkout|fetch|submodule)\b|^remote: |push some refs|\bgit@git
  cicd ci github-actions: ##\[error\]|Process completed with exit code|\bactions\/\w+@|gitlab-runner|ERROR: Job failed|\[Pipeline\]
  postgresql postgres database sql: \bpsql: |\bPG::|\bpsycopg2?\.|\b[Pp]ostgre(?:s|sql|SQL)\b|\bPOSTGRES_|Npgsql|\b5432\b|SQLSTATE
  mysql mariadb database sql: \bERROR \d{4} \([\dA-Z]{5}\)|\b(?:mysqld?|MySQL|pymysql|InnoDB|[Mm]ariaDB)\b|\b3306\b|SQLSTATE
  redis database: \b[Rr]edis\b|\bWRONGTYPE\b|\bCROSSSLOT\b|\b6379\b
  mongodb mongo database: \b[Mm]ongo(?:Server|Network|Error|DB|db|Client|ose)|\bpymongo\b|\bmongod\b|\b27017\b
  kafka: \b[Kk]afka\b
  elasticsearch elastic: \b[Ee]lastic[Ss]earch\b|\[o\.e\.[a-z]
  sqlite database sql: \bSQLITE_|\b[Ss][Qq][Ll]ite3?\.
  prisma node database: \bprisma\b|Prisma
  terraform opentofu: \b[Tt]erraform\b|\.tf line \d
  ansible cicd: ^PLAY \[|^TASK \[|\b[Aa]nsible\b
  aws cloud: \barn:aws:|\baws (?:s3|ec2|iam|lambda|sts)|\bbotocore\b|amazonaws\.com|calling the \w+ operation:
  gcp google cloud api: \bgcloud\b|googleapis\.com|\bgoogle[./](?:api_core|cloud|oauth2)\b
  azure cloud: \bAADSTS\d+|\b[Aa]zure
  grpc: \bg[Rr][Pp][Cc]\b|\brpc error: code =|StatusCode\.[A-Z]
  llm openai api: \bopenai\.|\banthropic\.|\blangchain
  ros2 ros: \bros2\b|\brclcpp\b|\brclpy\b|\bcolcon\b|RTPS_
  ssh git linux networking: \bssh: |Permission denied \(publickey|\bsshd\b|kex_exchange_identification
  linux systemd: \bsystemd(?:\[\d+\]|ctl)|\bsystemctl\b|\bapt(?:-get)? (?:install|update)|\bdpkg: |oom-killer
  websocket communication networking: \bwss?:\/\/|[Ww]eb[Ss]ocket
  browser security communication api javascript: blocked by CORS policy|Cross-Origin Request Blocked|Content Security Policy|\bnet::ERR_`;
