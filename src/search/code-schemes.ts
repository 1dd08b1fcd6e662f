// Codes of common tools, and what tools say for them in words. Each line must be true of the world and not of one entry.

/**
 * Each scheme: what tells that an entry is about tools that print its codes, and a line a meaning: the code, and
 * what tools say for it, with `*` where other words come between.
 */
export const schemes: readonly { context: RegExp; codes: string }[] = [
  {
    // PostgreSQL: appendix A, error codes. The classes of the SQL standard are in other databases' messages, too.
    context: /postgres|\bpg\b|\bpsql|\bsql\b|sqlstate|database|mysql|maria/i,
    codes: `
      23502 not null constraint
      23503 violates foreign key
      23503 foreign key violation
      23505 unique constraint
      23505 unique violation
      23514 check constraint
      22P02 invalid input syntax
      25P02 current transaction is aborted
      42501 permission denied for
      42703 column * does not exist
      42P01 relation * does not exist
      42P07 relation * already exists
      42883 function * does not exist`,
  },
  {
    context: /postgres|\bpg\b|\bpsql/i,
    codes: `
      08006 server closed the connection
      22001 value too long for type
      25006 in a read-only transaction
      28P01 password authentication failed
      3D000 database * does not exist
      40001 could not serialize access
      40P01 deadlock detected
      42601 syntax error at or near
      53100 could not extend file * no space left
      53200 out of shared memory
      53300 too many clients
      53300 remaining connection slots
      55P03 could not obtain lock
      55P03 lock timeout
      57014 canceling statement due to user request
      57014 canceling statement due to statement timeout
      57P01 terminating connection due to administrator
      57P03 database system is starting up`,
  },
  {
    // MySQL: the server and client error message references.
    context: /mysql|maria/i,
    codes: `
      1040 too many connections
      1044 access denied * to database
      1045 access denied for user
      1049 unknown database
      1054 unknown column
      1055 only_full_group_by
      1062 duplicate entry
      1064 error in your sql syntax
      1071 key was too long
      1114 the table * is full
      1118 row size too large
      1146 table * doesn't exist
      1153 packet bigger than
      1205 lock wait timeout
      1213 deadlock found
      1227 the super privilege
      1290 secure-file-priv
      1364 doesn't have a default value
      1366 incorrect string value
      1406 data too long
      1451 cannot delete or update a parent row
      1452 cannot add or update a child row
      2002 mysql server through socket
      2006 server has gone away
      2013 lost connection to mysql server
      2059 caching_sha2_password`,
  },
  {
    // CUDA: cudaError_t of the runtime API.
    context: /cuda|nvidia|gpu|torch|tensorflow/i,
    codes: `
      35 driver version is insufficient
      100 no cuda-capable device
      101 invalid device ordinal
      209 no kernel image
      700 illegal memory access
      701 too many resources requested for launch
      702 the launch timed out
      710 device-side assert
      716 misaligned address
      719 unspecified launch failure
      803 unsupported display driver
      804 forward compatibility was attempted
      999 cuda unknown error`,
  },
  {
    // curl: libcurl-errors(3).
    context: /curl/i,
    codes: `
      6 could not resolve host
      7 failed to connect
      28 timed out
      35 ssl connect error
      51 no alternative certificate subject name matches
      52 empty reply
      56 recv failure
      60 ssl certificate problem`,
  },
  {
    // Windows: system error codes of winerror.h, and Winsock's.
    context: /windows|winerror|\bwin\b|\bwin(?:32|10|11)\b|dotnet|powershell/i,
    codes: `
      32 being used by another process
      126 the specified module could not be found
      193 not a valid win32 application
      206 filename or extension is too long
      10013 access a socket in a way forbidden
      10048 only one usage of each socket address
      10054 forcibly closed by the remote host
      10060 connected party did not properly respond
      10061 target machine actively refused`,
  },
  {
    // Shells: POSIX's exit statuses, and 128 and the signal's number.
    context: /./,
    codes: `
      127 command not found
      134 sigabrt
      137 sigkill
      137 oomkilled
      139 sigsegv
      139 segmentation fault
      143 sigterm`,
  },
  {
    // HTTP: RFC 9110 and the IANA's registry of status codes.
    context: /http|api|web|server|proxy|nginx|request|response|gateway|cdn|cors/i,
    codes: `
      207 multi-status
      401 unauthorized
      403 forbidden
      405 method not allowed
      406 not acceptable
      413 payload too large
      413 request entity too large
      413 content too large
      414 uri too long
      415 unsupported media type
      416 range not satisfiable
      422 unprocessable entity
      426 upgrade required
      429 too many requests
      431 header fields too large
      500 internal server error
      502 bad gateway
      503 service unavailable
      504 gateway timeout
      507 insufficient storage
      511 network authentication required`,
  },
  {
    // Linux: errno(3) and strerror(3).
    context: /./,
    codes: `
      EADDRINUSE address already in use
      EADDRNOTAVAIL cannot assign requested address
      EAI_AGAIN temporary failure in name resolution
      EBUSY device or resource busy
      ECONNREFUSED connection refused
      ECONNRESET connection reset by peer
      EDQUOT disk quota exceeded
      EHOSTUNREACH no route to host
      ELOOP too many levels of symbolic links
      EMFILE too many open files
      ENAMETOOLONG file name too long
      ENETUNREACH network is unreachable
      ENOMEM cannot allocate memory
      ENOSPC no space left on device
      ENOTEMPTY directory not empty
      EPIPE broken pipe
      EROFS read-only file system
      ETXTBSY text file busy
      EXDEV invalid cross-device link`,
  },
  {
    // OpenSSL's errors and those of X509_verify_cert_error_string(3), by the names that Node gives them.
    context: /./,
    codes: `
      CERT_HAS_EXPIRED certificate has expired
      DEPTH_ZERO_SELF_SIGNED_CERT self-signed certificate
      ERR_OSSL_EVP_UNSUPPORTED digital envelope routines unsupported
      ERR_TLS_CERT_ALTNAME_INVALID does not match certificate's altnames
      SELF_SIGNED_CERT_IN_CHAIN self-signed certificate in certificate chain
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY unable to get local issuer certificate
      UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate`,
  },
  {
    // TypeScript: diagnosticMessages.json of its compiler.
    context: /typescript|\bts\b|\btsc\b/i,
    codes: `
      TS1192 has no default export
      TS1259 can only be default-imported using
      TS2300 duplicate identifier
      TS2304 cannot find name
      TS2305 has no exported member
      TS2307 cannot find module
      TS2322 type * is not assignable to type
      TS2339 property * does not exist on type
      TS2345 argument of type * is not assignable to parameter
      TS2352 conversion of type * may be a mistake
      TS2451 cannot redeclare block-scoped variable
      TS2531 object is possibly null
      TS2532 object is possibly undefined
      TS2540 because it is a read-only property
      TS2554 expected * arguments but got
      TS2564 has no initializer and is not definitely assigned
      TS2589 type instantiation is excessively deep
      TS2742 the inferred type of * cannot be named without
      TS2769 no overload matches this call
      TS2786 cannot be used as a jsx component
      TS6133 is declared but its value is never read
      TS7006 parameter * implicitly has an any type
      TS7016 could not find a declaration file for module
      TS7053 element implicitly has an any type
      TS17004 cannot use jsx unless`,
  },
  {
    // Rust: its error codes index.
    context: /rust|cargo/i,
    codes: `
      E0004 non-exhaustive patterns
      E0038 is not dyn compatible
      E0038 cannot be made into an object
      E0106 missing lifetime specifier
      E0277 the trait bound * is not satisfied
      E0282 type annotations needed
      E0308 mismatched types
      E0373 closure may outlive the current function
      E0382 use of moved value
      E0382 borrow of moved value
      E0384 cannot assign twice to immutable variable
      E0412 cannot find type
      E0425 cannot find value
      E0432 unresolved import
      E0433 failed to resolve
      E0499 as mutable more than once at a time
      E0502 as mutable because it is also borrowed as immutable
      E0505 cannot move out of * because it is borrowed
      E0507 cannot move out of * which is behind
      E0515 cannot return reference to local variable
      E0596 as mutable as it is not declared as mutable
      E0597 does not live long enough
      E0599 no method named
      E0716 temporary value dropped while borrowed`,
  },
  {
    // C#: the compiler's messages.
    context: /c#|csharp|dotnet|\.net\b|unity|msbuild/i,
    codes: `
      CS0029 cannot implicitly convert type
      CS0103 does not exist in the current context
      CS0117 does not contain a definition for
      CS0120 an object reference is required for
      CS0161 not all code paths return a value
      CS0165 use of unassigned local variable
      CS0246 type or namespace name * could not be found
      CS1061 does not contain a definition for * and no accessible extension method`,
  },
];
