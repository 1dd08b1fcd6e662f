import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/search/paste/kinds.ts';
import { readLines } from '../../../src/search/paste/lines.ts';

describe('a query', () => {
  test.each([
    ['TS2307', 'code'],
    ['CrashLoopBackOff', 'code'],
    ['InvalidClientTokenId aws cli', 'code'],
    ['aws codebuild COMMAND_EXECUTION_ERROR', 'code'],
    ['deploy GitHub actions cache', 'question'],
    ['java NullPointerException Optional get', 'question'],
    ["TypeError: Cannot read properties of undefined (reading 'map')", 'message'],
    ['permission denied while trying to connect', 'question'],
    ['why do my uploads stop at 1 MB', 'question'],
    ['Error: gave up\nError: no more retries', 'log'],
    ['how do I fix cors', 'question'],
    ['docker: Error response from daemon: conflict', 'message'],
    ['-bash: x: command not found', 'message'],
    ['{"level":"error","msg":"it failed","code":"E1234"}', 'message'],
    ['nginx 499', 'code'],
    ['WRONGTYPE redis', 'code'],
    ['port 3000 in use', 'question'],
    ['took 403 ms', 'question'],
  ])('such as %j is a %s', (query, kind) => {
    expect(kindOf(readLines(query), query)).toBe(kind);
  });

  test.each([
    ['my build says cannot find module', 'question'],
    ['my build says: cannot find module', 'message'],
    ['how do I fix "cannot find module"', 'message'],
    ['why do I get {} from the server', 'message'],
    ['how do I set [build] in Cargo.toml', 'question'],
  ])("in a person's words is a question, unless it quotes a program: %j is a %s", (query, kind) => {
    expect(kindOf(readLines(query), query)).toBe(kind);
  });
});
