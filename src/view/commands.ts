// What runs of a terminal session: its commands, without prompts and without what they printed.

const sessions: readonly string[] = ['console', 'shell-session'];

/** `$ `, `% `, `PS C:\>`, `C:\src>`, `ann@host:~$ `, `[root@host ~]# `. */
const prompt =
  /^\s*(?:PS(?: [^>]*)?> ?|[A-Za-z]:\\[^>]*> ?|(?:\([\w.-]+\) )?(?:[\w.-]+@[^$#%]*|\[[^\]]*\])?[$%] |(?:[\w.-]+@[^$#%]*|\[[^\]]*\])# )/;

/** A line that goes on in the next one, in any shell. */
const goesOn = /[\\`^]$/;

/**
 * The commands of a session, one a line; empty where the code is none, or has no prompt, and is copied as it stands.
 * @param language As its fence states it.
 */
export function commandsOf(text: string, language: string | undefined): string {
  if (language === undefined || !sessions.includes(language)) return '';
  const commands: string[] = [];
  let isWithin = false;
  for (const line of text.split('\n')) {
    const command: string | undefined = prompt.test(line) ? line.replace(prompt, '') : isWithin ? line.replace(/^>{1,2} /, '') : undefined;
    if (command !== undefined) commands.push(command);
    isWithin = command !== undefined && goesOn.test(command);
  }
  return commands.join('\n');
}
