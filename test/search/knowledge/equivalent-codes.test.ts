import { describe, expect, test } from 'vitest';
import { equalCodes } from '../../../src/search/knowledge/equal-codes.ts';
import { createEquivalents } from '../../../src/search/knowledge/equivalent-codes.ts';

const equivalentCodes = createEquivalents(equalCodes);

test('a number is what its form in the text says', () => {
  const of24 = ['[Errno 24] x', 'os error 24', 'accept4() failed (24: Too many open files)', 'errno: -24', 'exit code 24', 'line 24', '24'];
  expect(of24.map((text) => equivalentCodes('24', text))).toEqual([['emfile'], ['emfile'], ['emfile'], ['emfile'], [], [], []]);
});

test.each([
  ['28', 'OSError: [Errno 28] x', 'enospc'],
  ['28', 'OS errno 28 - x', 'enospc'],
  ['28', 'failed with errno=28 x', 'enospc'],
  ['-28', '{ errno: -28 }', 'enospc'],
  ['28', 'x (os error 28)', 'enospc'],
  ['28', 'Os { code: 28, kind: StorageFull }', 'enospc'],
  ['28', 'write() failed (28: x) while reading', 'enospc'],
  ['98', '(98)Adresse belegt: AH00072', 'eaddrinuse'],
  ['111', 'SocketException (111): x', 'econnrefused'],
  ['111', "Can't connect to server on 'db' (111)", 'econnrefused'],
  ['-71', 'device descriptor read/64, error -71', 'eproto'],
  ['-3', 'socket.gaierror: [Errno -3] x', 'eai_again'],
  ['2', '[WinError 2] x', 'enoent'],
  ['2', 'System error 2 has occurred.', 'enoent'],
  ['2', 'System.ComponentModel.Win32Exception (2): x', 'enoent'],
  ['9', 'terminated by signal 9', 'sigkill'],
  ['9', 'x (signal: 9, SIGKILL: kill)', 'sigkill'],
  ['-9', 'returned non-zero exit status -9.', 'sigkill'],
  ['-9', 'exited with exit code: -9', 'sigkill'],
  ['14', 'grpc-status: 14', 'unavailable'],
  ['14', 'grpc status code 14', 'unavailable'],
  ['14', 'grpc error 14', 'unavailable'],
  ['14', 'grpc 14', 'unavailable'],
  ['-101', 'SSL error code 1, net_error -101', 'err_connection_reset'],
  ['20', 'verify error:num=20:x', 'unable_to_get_issuer_cert_locally'],
  ['20', 'Verify return code: 20 (x)', 'unable_to_get_issuer_cert_locally'],
  ['20', 'upstream SSL certificate verify error: (20:x)', 'unable_to_get_issuer_cert_locally'],
  ['20', 'SSL certificate verify result: x (20)', 'unable_to_get_issuer_cert_locally'],
  ['6', 'curl: (6) x', 'curle_couldnt_resolve_host'],
  ['6', 'cURL error 6: x', 'curle_couldnt_resolve_host'],
  ['6', '[Errno 14] curl#6 - x', 'curle_couldnt_resolve_host'],
  ['56', 'RPC failed; curl 56 x', 'curle_recv_error'],
  ['700', 'CUDA error: 700', 'cuda_error_illegal_address'],
  ['700', 'CUDA failure 700: x', 'cuda_error_illegal_address'],
  ['700', 'cuda runtime error (700) : x', 'cuda_error_illegal_address'],
  ['700', 'error == cudaSuccess (700 vs. 0)', 'cuda_error_illegal_address'],
  ['5', "SQLite Error 5: 'x'.", 'sqlite_busy'],
  ['5', 'SQLSTATE[HY000]: General error: 5 x', 'sqlite_busy'],
])('%s is told by its form: %s', (key, text, name) => {
  expect(equivalentCodes(key, text)[0]).toBe(name);
});

test('a number of several kinds is of the one that it stands in', () => {
  const texts = ['[Errno -2] Name or service not known', '[Errno 2] No such file', 'curl: (2) x', 'CUDA error: 2'];
  expect(texts.map((text) => equivalentCodes('2', text))).toEqual([
    ['enotfound', '11001'],
    ['enoent'],
    [],
    ['cuda_error_out_of_memory', 'cudaerrormemoryallocation'],
  ]);
});

test('another number of the text is not meant', () => {
  expect([equivalentCodes('80', '[Errno 98] port 80'), equivalentCodes('9', '[Errno 98] on cpu 9')]).toEqual([[], []]);
});

describe('a Windows error', () => {
  test('is what its HRESULT wraps', () => {
    expect([equivalentCodes('0x80070005', ''), equivalentCodes('5', '[WinError 5] Zugriff verweigert')]).toEqual([
      ['eacces', '10013'],
      ['eacces', '10013', '0x80070005'],
    ]);
  });

  test('that no table has still has its HRESULT', () => {
    expect(equivalentCodes('1460', '[WinError 1460]')).toEqual(['0x800705b4']);
  });

  test('is none where the HRESULT is of something else', () => {
    expect(equivalentCodes('0x80040005', '')).toEqual([]);
  });
});

test('a name leads to numbers that are something by themselves, and to no others', () => {
  expect([equivalentCodes('eaddrinuse', 'listen EADDRINUSE'), equivalentCodes('sigkill', ''), equivalentCodes('internal', '')]).toEqual([
    ['10048'],
    ['137'],
    [],
  ]);
});

test('a code that is nothing else has no equivalents', () => {
  expect(equivalentCodes('ts2307', 'error TS2307')).toEqual([]);
});
