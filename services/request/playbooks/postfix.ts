import type { Command, Step } from './playbook.ts';
import { partlyRead, step, typed } from './step.ts';

const LOGGING = partlyRead('https://www.postfix.org/DEBUG_README.html');

/** The address as it stands, not as a pattern, in this log and in its older, compressed files. */
export function searchLogs(files: string): Command {
  return { notation: 'posix', template: `zgrep -hF -e {recipient} ${files}` };
}

/** Debian names the file mail.log, Red Hat maillog; the older ones have a number or a date behind. */
export const searchMailLog: Step = typed('self-hosted.find.log', LOGGING, searchLogs('/var/log/mail*log*'));
export const readDeferrals: Step = step('find.deferrals', LOGGING);
