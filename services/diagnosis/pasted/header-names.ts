/** Written by mail servers alone: a text that has one at the beginning of a line is part of a mail. */
const BY_SERVERS = [
  'Received',
  'Return-Path',
  'DKIM-Signature',
  'Authentication-Results',
  'ARC-Authentication-Results',
  'ARC-Seal',
  'ARC-Message-Signature',
  'Received-SPF',
  'Message-ID',
  'Delivered-To',
  'Auto-Submitted',
];

const BY_PEOPLE = [
  'Date',
  'From',
  'Sender',
  'Reply-To',
  'To',
  'Cc',
  'Subject',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Content-Language',
  'In-Reply-To',
  'References',
  'Precedence',
  'Importance',
  'Thread-Topic',
  'Thread-Index',
  'List-[A-Za-z-]{1,40}',
  'X-[A-Za-z0-9-]{1,60}',
];

/** Source: RFC 3464, 2.2 and 2.3. */
const OF_REPORTS = [
  'Reporting-MTA',
  'Arrival-Date',
  'Original-Recipient',
  'Final-Recipient',
  'Action',
  'Status',
  'Remote-MTA',
  'Diagnostic-Code',
  'Last-Attempt-Date',
  'Will-Retry-Until',
];

const ANY = [...BY_SERVERS, ...BY_PEOPLE, ...OF_REPORTS].join('|');

const SERVER_LINE = new RegExp(`^(?:${BY_SERVERS.join('|')}): *\\S`, 'im');
/** In the middle of a line with its capitals as mail programs write them, so that ordinary sentences are none. */
const WITHIN_LINE = new RegExp(`(?<=\\S) +(?=(?:${ANY.replace('Message-ID', 'Message-I[Dd]')}): )`, 'g');

export function namesServer(text: string): boolean {
  return SERVER_LINE.test(text);
}

/** Puts each header on a line of its own again where a chat has joined the lines. */
export function splitHeaders(text: string): string {
  return text.replace(WITHIN_LINE, '\n');
}
