// The report for pull requests on GitHub: annotations at the lines, and a table on the summary page of the run.
import { escapeLine, escapeText } from '../../entry/hidden-characters.ts';
import { countMessages, type ReportedMessage } from './messages.ts';

/** Workflow commands of GitHub Actions, one a message; escaped as its toolkit does. */
export function formatAnnotations(messages: readonly ReportedMessage[]): string {
  return messages
    .map(({ path, line, column, severity, reason, rule, url }) => {
      const place = `file=${property(path)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${reason} (${url})`)}`;
    })
    .join('\n');
}

/**
 * A Markdown table for the file that GITHUB_STEP_SUMMARY names, since GitHub shows only the first ten annotations of a step.
 * Texts from entries are text in it, whatever they hold.
 */
export function formatStepSummary(messages: readonly ReportedMessage[], checked: number): string {
  const rows = messages
    .slice(0, mostRows)
    .map(({ path, line, reason, rule, url }) => `| ${literal(`${path}:${line}`)} | ${literal(reason)} | [${rule}](${url}) |\n`);
  const left = messages.length - rows.length;
  const rest = left > 0 ? `\nAnd ${left} more: \`npm run check\` prints them all.\n` : '';
  return `### ${countMessages(messages, checked)}\n\n| Where | Message | Rule |\n| --- | --- | --- |\n${rows.join('')}${rest}\n`;
}

/** GitHub refuses a summary of more than 1 MiB. */
const mostRows = 200;

/** The log of a run is shown like a terminal, so what is hidden is written out; its own escapes come first. */
const data = (text: string): string => escapeLine(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Code spans that show a text as it is, on one line: in code nothing is markup, a link or a mention. Only a bar would end the cell. */
function literal(text: string): string {
  return escapeText(text.replace(/\p{Cc}+/gu, ' '))
    .split('|')
    .map((part) => (part === '' ? '' : codeSpan(part)))
    .join('<code>&#124;</code>');
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length)) + 1);
  return `${fence} ${text} ${fence}`;
}
