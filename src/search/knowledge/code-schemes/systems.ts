// Codes of operating systems, shells and drivers, and what they say for them; errno.ts has those of system calls. Each line must
// be true of the world and not of one entry.
import type { CodeScheme } from './code-scheme.ts';

export const systems: readonly CodeScheme[] = [
  {
    // Shells: POSIX's exit statuses, and 128 and the signal's number.
    context: /./,
    codes: `
      127 command not found
      130 sigint
      132 sigill
      132 illegal instruction
      134 sigabrt
      135 sigbus
      136 sigfpe
      136 floating point exception
      137 sigkill
      137 OOMKilled
      139 sigsegv
      139 segmentation fault
      141 sigpipe
      143 sigterm
      152 sigxcpu`,
  },
  {
    // Windows: system error codes of winerror.h, and Winsock's.
    context: /windows|winerror|\bwin\b|\bwin(?:32|10|11)\b|dotnet|powershell/i,
    codes: `
      0x8007000B BadImageFormatException
      0x8007000B attempt was made to load a program with an incorrect format
      0x8007000E not enough memory resources
      0x80004005 unspecified error
      0x80070002 the system cannot find the file specified
      0x80070005 UnauthorizedAccessException
      0x80070020 being used by another process
      0x80131040 manifest definition does not match the assembly reference
      0xC00000FD stack overflow
      0xC00000FD StackOverflowException
      0xC0000005 access violation
      0xC0000005 AccessViolationException
      0xC000007B application was unable to start correctly
      0xC0000135 dll was not found
      0xC0000374 heap corruption
      0xC0000409 stack buffer overrun
      32 being used by another process
      126 the specified module could not be found
      193 not a valid win32 application
      206 filename or extension is too long
      1314 a required privilege is not held by the client
      1450 insufficient system resources exist
      1455 paging file is too small
      10013 access a socket in a way forbidden
      10048 only one usage of each socket address
      10054 forcibly closed by the remote host
      10060 connected party did not properly respond
      10061 target machine actively refused`,
  },
  {
    // CUDA: cudaError_t of the runtime API.
    context: /cuda|nvidia|gpu|torch|tensorflow/i,
    codes: `
      35 driver version is insufficient
      100 no cuda-capable device
      101 invalid device ordinal
      209 no kernel image
      217 peer access is not supported
      218 ptx jit compilation failed
      222 ptx was compiled with an unsupported toolchain
      304 os call failed
      700 illegal memory access
      701 too many resources requested for launch
      702 the launch timed out
      710 device-side assert
      716 misaligned address
      719 unspecified launch failure
      720 cooperative launch * too large
      801 operation not supported
      802 system not yet initialized
      803 unsupported display driver
      804 forward compatibility was attempted
      999 cuda unknown error`,
  },
];
