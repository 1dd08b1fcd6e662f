// Codes of servers, browsers and what is between them, and what they say for them. Each line must be true of the world and not of one entry.
import type { CodeScheme } from './code-scheme.ts';

export const web: readonly CodeScheme[] = [
  {
    // HTTP: RFC 9110 and the IANA's registry of status codes.
    context: /http|api|web|server|proxy|nginx|request|response|gateway|cdn|cors/i,
    codes: `
      207 multi-status
      401 unauthorized
      402 payment required
      403 forbidden
      405 method not allowed
      406 not acceptable
      408 request timeout
      412 precondition failed
      413 payload too large
      413 request entity too large
      413 content too large
      414 uri too long
      415 unsupported media type
      416 range not satisfiable
      418 i'm a teapot
      421 misdirected request
      422 unprocessable entity
      426 upgrade required
      428 precondition required
      429 too many requests
      431 header fields too large
      451 unavailable for legal reasons
      500 internal server error
      502 bad gateway
      503 service unavailable
      504 gateway timeout
      507 insufficient storage
      511 network authentication required`,
  },
  {
    // Cloudflare: its 5xx errors. nginx: ngx_http_request.h.
    context: /cloudflare|cdn|nginx|proxy|origin/i,
    codes: `
      497 plain http request was sent to https port
      499 client closed * connection
      521 web server is down
      523 origin is unreachable
      524 a timeout occurred
      525 ssl handshake failed
      526 invalid ssl certificate`,
  },
  {
    // Chrome: net_error_list.h.
    context: /browser|chrome|\bweb\b|networking/i,
    codes: `
      DNS_PROBE_FINISHED_NXDOMAIN nxdomain
      ERR_ADDRESS_UNREACHABLE no route to host
      ERR_CERT_AUTHORITY_INVALID self-signed certificate
      ERR_CERT_AUTHORITY_INVALID unable to get local issuer certificate
      ERR_CERT_AUTHORITY_INVALID unable to verify the first certificate
      ERR_CERT_COMMON_NAME_INVALID does not match certificate's altnames
      ERR_CERT_COMMON_NAME_INVALID hostname mismatch
      ERR_CERT_COMMON_NAME_INVALID no alternative certificate subject name matches
      ERR_CERT_DATE_INVALID certificate has expired
      ERR_CERT_REVOKED certificate revoked
      ERR_CONNECTION_REFUSED connection refused
      ERR_CONNECTION_RESET connection reset
      ERR_CONNECTION_TIMED_OUT connection timed out
      ERR_NAME_NOT_RESOLVED could not resolve host
      ERR_SSL_VERSION_OR_CIPHER_MISMATCH no shared cipher
      ERR_SSL_VERSION_OR_CIPHER_MISMATCH unsupported protocol
      ERR_TOO_MANY_REDIRECTS redirected you too many times
      ERR_TOO_MANY_REDIRECTS too many redirects`,
  },
  {
    // OpenSSL's errors and those of X509_verify_cert_error_string(3), by the names that Node gives them.
    context: /./,
    codes: `
      CERT_HAS_EXPIRED certificate has expired
      CERT_NOT_YET_VALID certificate is not yet valid
      CERT_REVOKED certificate revoked
      DEPTH_ZERO_SELF_SIGNED_CERT self-signed certificate
      ERR_OSSL_BAD_DECRYPT bad decrypt
      ERR_OSSL_EVP_UNSUPPORTED digital envelope routines unsupported
      ERR_SSL_NO_SHARED_CIPHER no shared cipher
      ERR_SSL_UNSUPPORTED_PROTOCOL unsupported protocol
      ERR_SSL_WRONG_VERSION_NUMBER wrong version number
      ERR_TLS_CERT_ALTNAME_INVALID does not match certificate's altnames
      SELF_SIGNED_CERT_IN_CHAIN self-signed certificate in certificate chain
      UNABLE_TO_GET_ISSUER_CERT_LOCALLY unable to get local issuer certificate
      UNABLE_TO_VERIFY_LEAF_SIGNATURE unable to verify the first certificate`,
  },
  {
    // curl: libcurl-errors(3).
    context: /curl/i,
    codes: `
      3 malformed
      5 could not resolve proxy
      6 could not resolve host
      7 failed to connect
      18 transferred a partial file
      22 the requested url returned error
      23 failure writing output
      28 timed out
      35 ssl connect error
      47 maximum * redirects followed
      51 no alternative certificate subject name matches
      52 empty reply
      55 failed sending
      56 recv failure
      60 ssl certificate problem`,
  },
  {
    // SMTP: RFC 5321 and RFC 4954.
    context: /smtp|e?mail|postfix|sendgrid/i,
    codes: `
      421 too many connections
      530 must issue a starttls
      535 authentication credentials invalid
      535 username and password not accepted
      550 user unknown
      550 mailbox unavailable
      552 message size exceeds
      554 relay access denied`,
  },
  {
    // WebSocket: RFC 6455 and the IANA's registry of close codes.
    context: /websocket|\bwss?\b|socket\.io/i,
    codes: `
      1002 protocol error
      1006 abnormal closure
      1006 closed abnormally
      1008 policy violation
      1009 message too big
      1011 internal error
      1012 service restart`,
  },
];
