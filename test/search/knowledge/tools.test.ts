import { expect, test } from 'vitest';
import { knowledgeFor } from '../../../src/search/knowledge/knowledge.ts';
import { openKnowledge } from '../../../src/search/knowledge/opened-knowledge.ts';

const { toolsOf } = openKnowledge(knowledgeFor(new Set(), new Set()));

/** What is pasted, by all that it shows. */
test.each([
  ['python', '  File "/srv/app.py", line 3, in <module>'],
  ['python', 'AttributeError: module has no attribute'],
  ['pip python', 'ERROR: No matching distribution found for foo'],
  ['conda python', 'CondaError: Run conda init'],
  ['pytorch torch python', 'torch.nn.modules.module'],
  ['tensorflow keras python', 'tensorflow.python.framework'],
  ['huggingface transformers llm', 'https://huggingface.co/models'],
  ['cuda nvidia gpu', 'CUDA error: unknown'],
  ['opencv', 'cv2.error'],
  ['node nodejs javascript js', '    at serve (/srv/app.js:10:7)'],
  ['npm node nodejs javascript cicd', 'npm ERR! code 1'],
  ['pnpm npm node nodejs javascript cicd', ' ERR_PNPM_OUTDATED_LOCKFILE'],
  ['typescript ts', 'src/a.ts(3,5): not assignable'],
  ['react javascript', 'React Hook is called conditionally'],
  ['nextjs next react', 'https://nextjs.org/docs/messages'],
  ['vue javascript', '[Vue warn]: Failed to resolve component'],
  ['angular typescript', 'NG0100: changed after it was checked'],
  ['vite javascript', '[vite] Internal server error'],
  ['webpack javascript', 'webpack compiled with 1 error'],
  ['java kotlin', '    at com.acme.Main.main(Main.java:12)'],
  ['spring java', 'org.springframework.beans.factory'],
  ['maven java', '[ERROR] Failed to execute goal'],
  ['gradle android java kotlin', '> Task :app:lint FAILED'],
  ['android kotlin java', 'E AndroidRuntime: FATAL EXCEPTION: main'],
  ['flutter dart android', 'lib/main.dart:10:5: Error'],
  ['go golang', 'goroutine 1 [running]:'],
  ['rust cargo', 'error[E0382]: borrow of moved value'],
  ['dotnet csharp aspnet', '   at Acme.Api.Get() in /src/Api.cs:line 9'],
  ['unity csharp dotnet', 'UnityEngine.Object.Instantiate'],
  ['php', 'PHP Fatal error: Uncaught Error'],
  ['ruby rails', "app/a.rb:3:in 'show'"],
  ['swift ios xcode', '/a/View.swift:3:5: error'],
  ['cmake cpp c', 'CMake Error at lists'],
  ['c cpp gcc embedded', 'undefined reference to `main`'],
  ['kubernetes k8s', 'Back-off: CrashLoopBackOff'],
  ['kubernetes k8s', 'Error from server (NotFound): pods "a" not found'],
  ['helm kubernetes k8s', 'helm.go:84: [debug] nothing'],
  ['docker containers', 'Error response from daemon: conflict'],
  ['docker containers', 'ERROR: failed to solve: process did not complete'],
  ['nginx', '2026/11/02 10:14:51 [error] 29#29: *8 connect() failed'],
  ['git github', 'fatal: not a git repository'],
  ['cicd ci github-actions', '##[error]Process completed'],
  ['postgresql postgres database sql', 'PG::UndefinedTable'],
  ['mysql mariadb database sql', 'ERROR 1045 (28000): Access denied'],
  ['postgresql postgres database sql mysql mariadb', 'SQLSTATE[HY000]'],
  ['redis database', 'WRONGTYPE Operation against a key'],
  ['mongodb mongo database', 'MongoServerError: bad auth'],
  ['kafka', 'kafka.common.errors'],
  ['elasticsearch elastic', '[WARN ][o.e.c.r.a.DiskThresholdMonitor]'],
  ['sqlite database sql', 'sqlite3.OperationalError'],
  ['prisma node database', 'PrismaClientKnownRequestError'],
  ['terraform opentofu', '  on main.tf line 3, in resource'],
  ['ansible cicd', 'TASK [install] ****'],
  ['aws cloud', 'arn:aws:iam::1234'],
  ['gcp google cloud api', 'google.api_core.exceptions'],
  ['azure cloud', 'AADSTS700016: not found'],
  ['grpc', 'rpc error: code = Unavailable'],
  ['llm openai api', 'openai.RateLimitError'],
  ['ros2 ros', '[RTPS_TRANSPORT_SHM Error]'],
  ['ssh git linux networking', 'ssh: connect to host'],
  ['linux systemd', 'systemd[1]: Failed to start'],
  ['websocket communication networking', 'WebSocket connection failed'],
  ['browser security communication api javascript', 'has been blocked by CORS policy'],
])('output of %s shows it: %s', (names, text) => {
  expect([...toolsOf(text)].join(' ')).toBe(names);
});

test('output of two tools shows both, each name once', () => {
  expect([...toolsOf('Failed to pull image: rpc error: code = Unknown desc = Error response from daemon')]).toEqual([
    'kubernetes',
    'k8s',
    'docker',
    'containers',
    'grpc',
  ]);
});

test('a sign that begins a line may stand on any', () => {
  expect([...toolsOf('$ ./release.sh\nfatal: not a git repository\nDone')]).toEqual(['git', 'github']);
});

test('words that many tools print show none', () => {
  expect(
    ['FATAL: sorry', 'fatal: [web-1]: failed', 'Error: connection refused', 'TypeError: x', 'go to the next container', ''].map(
      (text) => toolsOf(text).size,
    ),
  ).toEqual([0, 0, 0, 0, 0, 0]);
});
