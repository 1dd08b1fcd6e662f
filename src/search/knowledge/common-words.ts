// Words that tools say of most anything. However few entries of a small site have one of them, it tells little.

/** Words by the share of pasted errors that have them, 0..1, as an estimate: in truth each word has a share of its own. */
export const commonWords: readonly (readonly [share: number, words: string])[] = [
  [
    0.08,
    'app built call code created exit file found http id installed invalid last logs module name node process requested run ' +
      'server settings starting type users value version',
  ],
  [
    0.03,
    'add already api argument bin cache caused changes check client com commands common compiled completed component config ' +
      'configuration configured connect connections container core current debug default dependencies details detect dev ' +
      'directory docker download due events exist following function git github header home host import index info input io ' +
      'java js key lib library line listed loaded locale main map matching max may memory message missing model more most ' +
      'must new npm object occurred opening operation org os output package path project py python raise read reason recent ' +
      'repository require resolve resource response return root runtime runtimeerror script see self service size stack state ' +
      'status stopped string support system target task test thread time timeout traceback unable unknown update usr var wait ' +
      'working',
  ],
  [
    0.012,
    'aborted above accessing actions address allowed android application apply args array attempted available aws base ' +
      'before block browser bytes child chrome classes cli closing cmake column consider contains content context controllers ' +
      'copying count cpp cpu cuda daemon database date db define deployment development device dir disable doc documents done ' +
      'down driver during empty enable ending environment errno exceeded exec executable execute execution expected extension ' +
      'external false fetching field finished first flutter framework full generating global group handle help html ignore ' +
      'image include incompatible information init initializing instance internal issue job json kafka kubernetes lang latest ' +
      'launch limit link linux localhost metadata method mode mongo ms mysql namespace native net network nginx non none null ' +
      'number opt options page parameters parsing passing passwords permission php pid plan plugin pool ports postgres ' +
      'producing program properties provided provider queries react received record redis references registry release remove ' +
      'rendered reports result retry row runner seconds selecting sending session sh shared show signing site skipped source ' +
      'specified sql store stream successfully table tensorflow terminated terraform text tf timed tokens tools true ts two ' +
      'txt typeerror uncaught undefined unhandled url util valid valueerror variable virtual web window without worker write ' +
      'wrong',
  ],
  [
    0.006,
    'account adding admin apt archive assertions attribute auth authentication auto back backend backtrace bad behind below ' +
      'binary bind bound builder caught cfg character checksum ci collected compatible compiler compose conf console const ' +
      'control curl currently denied depends description dist dpkg dynamic element encountered endpoints engine entry etc ' +
      'executor export expression ext fn folder forwarded frontend future gpu graph grpc handlers impl incorrect installation ' +
      'int interface ios ip items kernel kubectl kwargs listening login long loop low machine managed manifest many maximum ' +
      'mb might move msg multiple needs never next nextjs nil off old param parent perform pg pip platforms policy post ' +
      'postgresql preparing previous previously problem proceed profiles proxy range refused repo requirements reset ' +
      'restarting rpc rust rustc search security serve setup shutting signal socket stacktrace static step sys systemd tcp ' +
      'throws trace train ubuntu unavailable unexpected unit unsupported until upgrade validation vendor verifying view',
  ],
];
