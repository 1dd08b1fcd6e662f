// Codes that are one thing: its name here, its number there. `errno:98` is a number that is this thing only where the text shows it
// in one of the forms of `errno` (see equivalent-codes.ts).

/**
 * By block: errno.h of Linux and, where the number is another, macOS, with winsock2.h, netdb.h, and Windows errors as the C runtime,
 * libuv or Python map them · signal.h, and 128 more as shells report them · gRPC's doc/statuscodes.md · PostgreSQL's appendix A, with
 * its drivers' names · MySQL's server error reference · result codes of SQLite and MongoDB · ntstatus.h · winerror.h · x509_vfy.h and
 * Node's names · net_error_list.h of Chromium, sslerr.h and secerr.h of NSS · libcurl-errors(3) · CUDA's CUresult and cudaError_t.
 */
export const equalCodes = `
  EPERM errno:1 | ENOENT errno:2 winerror:2 winerror:3 | ENOEXEC errno:8 winerror:193 | EAGAIN errno:11 errno:35 10035 | ENOMEM errno:12
  EACCES errno:13 winerror:5 10013 | EBUSY errno:16 | EEXIST errno:17 winerror:183 | EXDEV errno:18 winerror:17
  ENOTDIR errno:20 winerror:267 | EISDIR errno:21 | EINVAL errno:22 | EMFILE errno:24 | ENOTTY errno:25 | ETXTBSY errno:26
  ENOSPC errno:28 winerror:112 | EROFS errno:30 | EPIPE errno:32 | ENAMETOOLONG errno:36 errno:63 winerror:206 | ENOSYS errno:38
  ENOTEMPTY errno:39 errno:66 winerror:145 | ELOOP errno:40 errno:62 | EPROTO errno:71 | EADDRINUSE errno:98 errno:48 10048
  EADDRNOTAVAIL errno:99 errno:49 10049 | ENETUNREACH errno:101 errno:51 10051 | ECONNABORTED errno:103 errno:53 10053
  ECONNRESET errno:104 errno:54 10054 | ENOTCONN errno:107 errno:57 | ETIMEDOUT errno:110 errno:60 10060
  ECONNREFUSED errno:111 errno:61 10061 WSAECONNREFUSED | EHOSTUNREACH errno:113 errno:65 10065 | ESTALE errno:116
  EDQUOT errno:122 errno:69 | ENOTFOUND eai:2 11001 | EAI_AGAIN eai:3

  SIGINT 130 signal:2 | SIGILL 132 signal:4 | SIGTRAP 133 signal:5 | SIGABRT 134 signal:6 | SIGBUS 135 signal:7 | SIGFPE 136 signal:8
  SIGKILL 137 signal:9 | SIGSEGV 139 signal:11 | SIGPIPE 141 signal:13 | SIGTERM 143 signal:15

  CANCELLED grpc:1 | INVALID_ARGUMENT InvalidArgument grpc:3 | DEADLINE_EXCEEDED DeadlineExceeded grpc:4 | NOT_FOUND grpc:5
  ALREADY_EXISTS grpc:6 | PERMISSION_DENIED PermissionDenied grpc:7 | RESOURCE_EXHAUSTED ResourceExhausted grpc:8
  FAILED_PRECONDITION FailedPrecondition grpc:9 | ABORTED grpc:10 | UNIMPLEMENTED grpc:12 | INTERNAL grpc:13 | UNAVAILABLE grpc:14
  DATA_LOSS DataLoss grpc:15 | UNAUTHENTICATED grpc:16

  22001 StringDataRightTruncation | 22P02 InvalidTextRepresentation | 23502 NotNullViolation | 23503 ForeignKeyViolation
  23505 UniqueViolation | 23514 CheckViolation | 25P02 InFailedSqlTransaction | 40001 SerializationFailure | 40P01 DeadlockDetected
  42501 InsufficientPrivilege | 42703 UndefinedColumn | 42883 UndefinedFunction | 42P01 UndefinedTable | 42P07 DuplicateTable
  55P03 LockNotAvailable | 57014 QueryCanceled

  1040 ER_CON_COUNT_ERROR | 1045 ER_ACCESS_DENIED_ERROR | 1049 ER_BAD_DB_ERROR | 1054 ER_BAD_FIELD_ERROR | 1062 ER_DUP_ENTRY
  1064 ER_PARSE_ERROR | 1071 ER_TOO_LONG_KEY | 1146 ER_NO_SUCH_TABLE | 1153 ER_NET_PACKET_TOO_LARGE | 1205 ER_LOCK_WAIT_TIMEOUT
  1213 ER_LOCK_DEADLOCK | 1251 ER_NOT_SUPPORTED_AUTH_MODE | 1292 ER_TRUNCATED_WRONG_VALUE | 1364 ER_NO_DEFAULT_FOR_FIELD
  1366 ER_TRUNCATED_WRONG_VALUE_FOR_FIELD | 1406 ER_DATA_TOO_LONG | 1451 ER_ROW_IS_REFERENCED_2 | 1452 ER_NO_REFERENCED_ROW_2

  11000 E11000 | SQLITE_BUSY sqlite:5 | SQLITE_READONLY sqlite:8 | SQLITE_CANTOPEN sqlite:14 | SQLITE_CONSTRAINT sqlite:19

  0xC0000005 STATUS_ACCESS_VIOLATION | 0xC00000FD STATUS_STACK_OVERFLOW | 0xC0000135 STATUS_DLL_NOT_FOUND
  0xC0000139 STATUS_ENTRYPOINT_NOT_FOUND | 0xC0000374 STATUS_HEAP_CORRUPTION | 0xC0000409 STATUS_STACK_BUFFER_OVERRUN

  ERROR_SHARING_VIOLATION winerror:32 | ERROR_MOD_NOT_FOUND winerror:126 | ERROR_PROC_NOT_FOUND winerror:127
  ERROR_DLL_INIT_FAILED winerror:1114 | ERROR_PRIVILEGE_NOT_HELD winerror:1314 | ERROR_COMMITMENT_LIMIT winerror:1455

  ERR_OSSL_EVP_UNSUPPORTED 0308010C | CERT_HAS_EXPIRED x509:10 | DEPTH_ZERO_SELF_SIGNED_CERT x509:18 | SELF_SIGNED_CERT_IN_CHAIN x509:19
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY x509:20 | UNABLE_TO_VERIFY_LEAF_SIGNATURE x509:21

  ERR_CONNECTION_RESET net:101 | ERR_NAME_NOT_RESOLVED net:105 | ERR_SSL_PROTOCOL_ERROR net:107
  ERR_SSL_VERSION_OR_CIPHER_MISMATCH net:113 SSL_ERROR_NO_CYPHER_OVERLAP | ERR_CERT_COMMON_NAME_INVALID net:200 SSL_ERROR_BAD_CERT_DOMAIN
  ERR_CERT_DATE_INVALID net:201 SEC_ERROR_EXPIRED_CERTIFICATE | ERR_CERT_AUTHORITY_INVALID net:202 SEC_ERROR_UNKNOWN_ISSUER

  CURLE_COULDNT_RESOLVE_HOST curl:6 | CURLE_COULDNT_CONNECT curl:7 | CURLE_OPERATION_TIMEDOUT curl:28 | CURLE_SSL_CONNECT_ERROR curl:35
  CURLE_GOT_NOTHING curl:52 | CURLE_RECV_ERROR curl:56 | CURLE_PEER_FAILED_VERIFICATION curl:60

  CUDA_ERROR_OUT_OF_MEMORY cudaErrorMemoryAllocation cuda:2 | CUDA_ERROR_NO_DEVICE cudaErrorNoDevice cuda:100
  CUDA_ERROR_INVALID_DEVICE cudaErrorInvalidDevice cuda:101 | CUDA_ERROR_NO_BINARY_FOR_GPU cudaErrorNoKernelImageForDevice cuda:209
  CUDA_ERROR_ILLEGAL_ADDRESS cudaErrorIllegalAddress cuda:700 | CUDA_ERROR_ASSERT cudaErrorAssert cuda:710
  CUDA_ERROR_LAUNCH_FAILED cudaErrorLaunchFailure cuda:719 | CUDA_ERROR_UNKNOWN cudaErrorUnknown cuda:999
  cudaErrorInsufficientDriver cuda:35`;
