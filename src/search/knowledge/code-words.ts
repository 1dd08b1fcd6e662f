// What tools say in words for their codes. Used when an index is made; readers load none of it.

/**
 * A block is an area: what an entry that is about its tools has in its ID, title or products; then codes, each with words that
 * tools print for it, with `*` where others come between. By block: PostgreSQL's appendix A and its server's messages · MySQL's
 * server and client error references · Oracle's Database Error Messages · SQL Server's engine errors · SQLite's result codes ·
 * MongoDB's error_codes.yml · Prisma's error reference · strerror(3), gai_strerror(3) and FormatMessage, where they say it of nothing
 * else · PEP 3151 · POSIX's exit statuses, and 128 and a signal · winerror.h, ntstatus.h and .NET's exceptions · cudaGetErrorString ·
 * the IANA's HTTP status codes, with words of nginx and Node · ngx_http_request.h · Cloudflare's 5xx errors · Chromium's
 * net_error_list.h, for words of other clients · X509_verify_cert_error_string(3) and OpenSSL's reasons, by Node's names ·
 * libcurl-errors(3) · RFC 5321 and RFC 4954 · the IANA's WebSocket close codes · TypeScript's diagnosticMessages.json · Rust's error
 * index · C#'s compiler messages · NuGet, MSBuild and the .NET SDK · MSVC.
 */
export const codeWords = String.raw`
  /postgres|\bpg\b|psql|sqlstate|\bsql\b|database/
  22001 value too long for type | 22P02 invalid input syntax for | 23502 violates not null constraint
  23503 violates foreign key constraint | 23505 violates unique constraint | 23514 violates check constraint
  25P02 current transaction is aborted | 28P01 password authentication failed | 3D000 database * does not exist
  40001 could not serialize access | 40P01 deadlock detected | 42501 permission denied for | 42601 syntax error at or near
  42703 column * does not exist | 42883 function * does not exist | 42P01 relation * does not exist | 42P07 relation * already exists
  53200 out of shared memory | 53300 too many clients already | 53300 remaining connection slots are reserved | 55P03 could not obtain lock
  57014 canceling statement due to | 57P01 terminating connection due to administrator command | 57P03 the database system is starting up

  /mysql|maria/
  1040 too many connections | 1045 access denied for user | 1049 unknown database | 1054 unknown column | 1055 only_full_group_by
  1062 duplicate entry | 1064 you have an error in your sql syntax | 1071 specified key was too long | 1146 table * doesn't exist
  1153 packet bigger than max_allowed_packet | 1205 lock wait timeout exceeded | 1213 deadlock found when trying to get lock
  1227 access denied; you need (at least one of) the * privilege | 1251 client does not support authentication protocol
  1267 illegal mix of collations | 1292 incorrect datetime value | 1364 doesn't have a default value | 1366 incorrect string value
  1406 data too long for column | 1451 cannot delete or update a parent row | 1452 cannot add or update a child row
  1698 access denied for user 'root'@'localhost' | 2002 can't connect to local * through socket | 2003 can't connect to mysql server on
  2006 mysql server has gone away | 2013 lost connection to mysql server | 2059 authentication plugin * cannot be loaded

  /oracle|\bora\b|\bsql\b/
  ORA-00001 unique constraint * violated | ORA-00054 resource busy and acquire with nowait specified | ORA-00904 invalid identifier
  ORA-00942 table or view does not exist | ORA-01017 invalid username/password | ORA-01555 snapshot too old
  ORA-12154 could not resolve the connect identifier | ORA-12514 listener does not currently know of service | ORA-12541 no listener

  /sql ?server|mssql/
  208 invalid object name | 547 conflicted with the foreign key constraint | 2627 violation of unique key constraint
  2627 violation of primary key constraint | 4060 cannot open database * requested by the login | 18456 login failed for user

  /sqlite/
  SQLITE_BUSY database is locked | SQLITE_CANTOPEN unable to open database file | SQLITE_CONSTRAINT unique constraint failed
  SQLITE_READONLY attempt to write a readonly database

  /mongo/
  11000 duplicate key error

  /prisma/
  P1001 can't reach database server | P2002 unique constraint failed | P2003 foreign key constraint failed
  P2024 timed out fetching a new connection from the connection pool
  P2025 depends on one or more records that were required but not found

  /./
  EADDRINUSE address already in use | EADDRINUSE only one usage of each socket address | EADDRNOTAVAIL cannot assign requested address
  EAGAIN resource temporarily unavailable | EAI_AGAIN temporary failure in name resolution | EBUSY device or resource busy
  ECONNREFUSED connection refused | ECONNREFUSED target machine actively refused it | ECONNRESET connection reset by peer
  ECONNRESET forcibly closed by the remote host | EDQUOT disk quota exceeded | EHOSTUNREACH no route to host
  ELOOP too many levels of symbolic links | EMFILE too many open files | ENETUNREACH network is unreachable
  ENAMETOOLONG file name too long | ENOEXEC exec format error | ENOEXEC not a valid win32 application | ENOMEM cannot allocate memory
  ENOSPC no space left on device | ENOTEMPTY directory not empty | ENOTFOUND name or service not known | ENOTFOUND getaddrinfo failed
  ENOTTY inappropriate ioctl for device | EPIPE broken pipe | EROFS read-only file system | ESTALE stale file handle
  ETXTBSY text file busy | EXDEV invalid cross-device link | EXDEV cannot move the file to a different disk drive
  ERROR_COMMITMENT_LIMIT the paging file is too small | ERROR_DLL_INIT_FAILED a dynamic link library (dll) initialization routine failed
  ERROR_MOD_NOT_FOUND the specified module could not be found | ERROR_PRIVILEGE_NOT_HELD a required privilege is not held by the client
  ERROR_PROC_NOT_FOUND the specified procedure could not be found | ERROR_SHARING_VIOLATION it is being used by another process

  /python|\bpip\b/
  EACCES PermissionError | ECONNREFUSED ConnectionRefusedError | ECONNRESET ConnectionResetError | EEXIST FileExistsError
  EISDIR IsADirectoryError | ENOENT FileNotFoundError | ENOTDIR NotADirectoryError | EPIPE BrokenPipeError

  /./
  127 command not found | 132 illegal instruction | 136 floating point exception | 137 OOMKilled | 137 sigkill | 139 segmentation fault
  139 sigsegv | 143 sigterm

  /windows|dotnet|\.net\b|powershell|c#|csharp/
  0x8007000B BadImageFormatException | 0x8007000B attempt was made to load a program with an incorrect format
  0x80131040 manifest definition does not match the assembly reference | 0xC0000005 access violation | 0xC0000005 AccessViolationException
  0xC000007B application was unable to start correctly | 0xC00000FD StackOverflowException | 0xC0000374 heap corruption

  /cuda|nvidia|gpu|torch|tensorflow/
  CUDA_ERROR_ASSERT device-side assert triggered | CUDA_ERROR_ILLEGAL_ADDRESS an illegal memory access was encountered
  CUDA_ERROR_INVALID_DEVICE invalid device ordinal | CUDA_ERROR_LAUNCH_FAILED unspecified launch failure
  CUDA_ERROR_NO_BINARY_FOR_GPU no kernel image is available | CUDA_ERROR_NO_DEVICE no cuda-capable device is detected
  CUDA_ERROR_OUT_OF_MEMORY cuda out of memory | CUDA_ERROR_UNKNOWN cuda unknown error
  cudaErrorInsufficientDriver cuda driver version is insufficient

  /http|api|web|server|proxy|nginx|request|response|gateway|cdn|cors/
  401 unauthorized | 403 forbidden | 405 method not allowed | 413 request entity too large | 413 payload too large
  413 client intended to send too large body | 414 uri too long | 415 unsupported media type | 422 unprocessable entity
  429 too many requests | 431 header fields too large | 500 internal server error | 502 bad gateway | 503 service unavailable
  504 gateway timeout | 504 gateway time-out

  /nginx/
  497 plain http request was sent to https port | 499 client prematurely closed connection

  /cloudflare/
  521 web server is down | 522 connection timed out | 525 ssl handshake failed | 526 invalid ssl certificate

  /browser|chrome|networking/
  DNS_PROBE_FINISHED_NXDOMAIN nxdomain | ERR_CERT_AUTHORITY_INVALID self-signed certificate
  ERR_CERT_COMMON_NAME_INVALID hostname mismatch | ERR_CERT_DATE_INVALID certificate has expired
  ERR_CONNECTION_REFUSED connection refused | ERR_CONNECTION_RESET connection reset | ERR_CONNECTION_TIMED_OUT connection timed out
  ERR_TOO_MANY_REDIRECTS too many redirects

  /./
  CERT_HAS_EXPIRED certificate has expired | DEPTH_ZERO_SELF_SIGNED_CERT self-signed certificate
  ERR_OSSL_EVP_UNSUPPORTED digital envelope routines::unsupported | ERR_SSL_WRONG_VERSION_NUMBER wrong version number
  ERR_TLS_CERT_ALTNAME_INVALID does not match certificate's altnames
  SELF_SIGNED_CERT_IN_CHAIN self-signed certificate in certificate chain
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY unable to get local issuer certificate
  UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate

  /curl/
  CURLE_COULDNT_CONNECT failed to connect to | CURLE_COULDNT_RESOLVE_HOST could not resolve host
  CURLE_GOT_NOTHING empty reply from server | CURLE_OPERATION_TIMEDOUT timed out after
  CURLE_PEER_FAILED_VERIFICATION ssl certificate problem | CURLE_RECV_ERROR recv failure | CURLE_SSL_CONNECT_ERROR ssl_connect

  /smtp|e?mail|postfix/
  535 authentication credentials invalid | 535 username and password not accepted | 550 mailbox unavailable | 554 relay access denied

  /websocket|\bwss?\b|socket\.io/
  1006 abnormal closure | 1006 closed abnormally | 1009 message too big

  /typescript|(?<!\.)\bts\b|\btsc\b/
  TS1259 can only be default-imported using the | TS2304 cannot find name | TS2305 has no exported member | TS2307 cannot find module
  TS2322 type * is not assignable to type | TS2339 property * does not exist on type
  TS2345 argument of type * is not assignable to parameter of type | TS2532 object is possibly undefined
  TS2554 expected * arguments, but got | TS2564 has no initializer and is not definitely assigned
  TS2589 type instantiation is excessively deep | TS2688 cannot find type definition file for
  TS2741 is missing in type * but required in type | TS2769 no overload matches this call | TS6059 is not under 'rootDir'
  TS6133 is declared but its value is never read | TS7006 parameter * implicitly has an 'any' type
  TS7016 could not find a declaration file for module | TS7053 element implicitly has an 'any' type | TS18048 is possibly 'undefined'

  /rust|cargo/
  E0106 missing lifetime specifier | E0277 the trait bound * is not satisfied | E0308 mismatched types | E0382 use of moved value
  E0382 borrow of moved value | E0432 unresolved import | E0433 failed to resolve | E0499 as mutable more than once at a time
  E0502 as mutable because it is also borrowed as immutable | E0505 cannot move out of * because it is borrowed
  E0507 cannot move out of * which is behind | E0597 does not live long enough | E0599 no method named
  E0716 temporary value dropped while borrowed

  /c#|csharp|dotnet|\.net\b|unity/
  CS0029 cannot implicitly convert type | CS0103 does not exist in the current context | CS0117 does not contain a definition for
  CS0120 an object reference is required for | CS0234 does not exist in the namespace | CS0246 type or namespace name * could not be found
  CS1061 no accessible extension method | CS8618 must contain a non-null value when exiting constructor

  /nuget|msbuild|dotnet|\.net\b/
  MSB3073 the command * exited with code | NETSDK1045 the current .net sdk does not support targeting | NU1101 unable to find package
  NU1107 version conflict detected | NU1605 detected package downgrade

  /c\+\+|cpp|msvc|visual studio|cmake|windows/
  C1083 cannot open include file | LNK1104 cannot open file | LNK2005 already defined in | LNK2019 unresolved external symbol`;
