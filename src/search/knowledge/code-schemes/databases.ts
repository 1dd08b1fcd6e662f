// Codes of databases, and what they say for them. Each line must be true of the world and not of one entry.
import type { CodeScheme } from './code-scheme.ts';

export const databases: readonly CodeScheme[] = [
  {
    // PostgreSQL: appendix A, error codes. The classes of the SQL standard are in other databases' messages, too.
    context: /postgres|\bpg\b|\bpsql|\bsql\b|sqlstate|database|mysql|maria/i,
    codes: `
      22P02 invalid input syntax
      25P02 current transaction is aborted
      42P01 relation * does not exist
      42P07 relation * already exists
      23502 not null constraint
      23503 violates foreign key
      23503 foreign key violation
      23505 unique constraint
      23505 unique violation
      23514 check constraint
      42501 permission denied for
      42703 column * does not exist
      42883 function * does not exist`,
  },
  {
    context: /postgres|\bpg\b|\bpsql/i,
    codes: `
      3D000 database * does not exist
      28P01 password authentication failed
      40P01 deadlock detected
      42P05 prepared statement * already exists
      55P03 could not obtain lock
      55P03 lock timeout
      57P01 terminating connection due to administrator
      57P02 because of crash of another server process
      57P03 database system is starting up
      58P01 could not open file
      08006 server closed the connection
      22001 value too long for type
      22003 out of range for type
      22012 division by zero
      25006 in a read-only transaction
      26000 prepared statement * does not exist
      40001 could not serialize access
      42601 syntax error at or near
      42710 extension * already exists
      53100 could not extend file * no space left
      53200 out of shared memory
      53300 too many clients
      53300 remaining connection slots
      53400 configuration limit exceeded
      54000 row is too big
      55006 is being accessed by other users
      57014 canceling statement due to user request
      57014 canceling statement due to statement timeout
      XX001 invalid page in block
      XX002 index * is corrupted`,
  },
  {
    // MySQL: the server and client error message references.
    context: /mysql|maria/i,
    codes: `
      1005 can't create table
      1017 can't find file
      1040 too many connections
      1044 access denied * to database
      1045 access denied for user
      1049 unknown database
      1054 unknown column
      1055 only_full_group_by
      1062 duplicate entry
      1064 error in your sql syntax
      1071 key was too long
      1093 you can't specify target table * for update
      1114 the table * is full
      1118 row size too large
      1136 column count doesn't match value count
      1142 command denied to user
      1146 table * doesn't exist
      1153 packet bigger than
      1205 lock wait timeout
      1213 deadlock found
      1215 cannot add foreign key constraint
      1217 cannot delete or update a parent row
      1227 the super privilege
      1265 data truncated for column
      1267 illegal mix of collations
      1290 secure-file-priv
      1292 incorrect datetime value
      1364 doesn't have a default value
      1366 incorrect string value
      1396 operation create user failed
      1406 data too long
      1418 has none of deterministic
      1451 cannot delete or update a parent row
      1452 cannot add or update a child row
      1819 does not satisfy the current policy requirements
      2002 mysql server through socket
      2003 can't connect to mysql server on
      2006 server has gone away
      2013 lost connection to mysql server
      2026 ssl connection error
      2054 server requested authentication method unknown
      2059 caching_sha2_password
      3024 maximum statement execution time exceeded
      3780 referencing column * are incompatible`,
  },
  {
    // Oracle: Database Error Messages.
    context: /oracle|\bora-|plsql|\bsql\b/i,
    codes: `
      ORA-00054 resource busy and acquire with nowait
      ORA-00060 deadlock detected while waiting for resource
      ORA-00904 invalid identifier
      ORA-00942 table or view does not exist
      ORA-01000 maximum open cursors exceeded
      ORA-01017 invalid username/password
      ORA-01555 snapshot too old
      ORA-12154 could not resolve the connect identifier
      ORA-12514 listener does not currently know of service
      ORA-28000 the account is locked`,
  },
  {
    // MongoDB: error_codes.yml of the server.
    context: /mongo/i,
    codes: `
      112 WriteConflict
      121 document failed validation
      189 PrimarySteppedDown
      251 NoSuchTransaction
      280 ChangeStreamFatalError
      286 ChangeStreamHistoryLost
      286 resume of change stream was not possible
      292 QueryExceededMemoryLimitNoDiskUseAllowed
      292 exceeded memory limit for
      10107 NotWritablePrimary
      10334 BSONObjectTooLarge
      11000 e11000
      11000 duplicate key error`,
  },
  {
    // Prisma: its error message reference.
    context: /prisma/i,
    codes: `
      P1000 authentication failed against database server
      P1001 can't reach database server
      P1012 schema validation
      P1017 server has closed the connection
      P2002 unique constraint failed
      P2003 foreign key constraint failed
      P2011 null constraint violation
      P2021 table * does not exist in the current database
      P2022 column * does not exist in the current database
      P2024 fetching a new connection from the connection pool
      P2025 required but not found
      P2028 transaction api error
      P2034 write conflict or a deadlock
      P3005 the database schema is not empty
      P3006 failed to apply cleanly to the shadow database
      P3009 found failed migrations
      P3014 could not create the shadow database`,
  },
];
