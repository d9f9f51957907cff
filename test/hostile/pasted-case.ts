import type { Operator } from '../../services/cases/directory.ts';
import type { TextKey } from '../../services/texts/en/catalogue.ts';
import type { Known, Stage } from './stages.ts';

/** One mail that somebody pastes to make the case believe something, or by mistake. */
export interface PastedCase {
  readonly weakness: string;
  readonly by: Operator;
  readonly stage: Stage;
  readonly text: string | ((known: Known) => string);
  /** What is said, in this order. */
  readonly answer: readonly TextKey[];
  /** What counts as evidence afterwards; left out: nothing changes. */
  readonly keeps?: Readonly<Record<string, unknown>>;
}

/** In no message, case, history, mail or line of a log, whatever it stood in. */
export const SECRET = 'Zx9-Kennwort-77';
export const OTHER = 'pedro.gil@elsewhere.example';
export const MARIA = 'maria.garcia@getafe.example';
export const COMMISSION = 'imi-noreply@ec.europa.eu';

/** The head of a mail as a mail server leaves it; `more` stands above it, `From` and the rest can be replaced. */
export function head(
  change: {
    readonly from?: string;
    readonly more?: string;
    readonly subject?: string;
    readonly id?: string;
  } = {},
): string {
  const {
    from = `IMI <${COMMISSION}>`,
    more = '',
    subject = 'IMI',
    id = '<20261123.1@ec.europa.eu>',
  } = change;
  return [
    'Received: from smtp.ec.europa.eu (smtp.ec.europa.eu [192.0.2.10]) by mx.getafe.example; Mon, 23 Nov 2026 10:05:03 +0100',
    ...(more === '' ? [] : [more]),
    `From: ${from}`,
    'To: ana@getafe.example',
    `Subject: ${subject}`,
    `Message-ID: ${id}`,
    'Date: Mon, 23 Nov 2026 10:05:00 +0100',
  ].join('\n');
}

/** A delivery report (RFC 3464) as it is pasted, with the fields of one recipient. */
export function report(
  change: {
    readonly to?: string;
    readonly action?: string;
    readonly said?: string;
    readonly at?: string;
  } = {},
): string {
  const {
    to = MARIA,
    action = 'failed',
    said = '550 5.7.1 Rejected by a rule',
    at = 'Mon, 23 Nov 2026 10:36:00 +0100',
  } = change;
  return [
    'Reporting-MTA: dns; mail.ec.europa.eu',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    'Status: 5.7.1',
    'Remote-MTA: dns; mx.getafe.example',
    `Diagnostic-Code: smtp; ${said}`,
    `Last-Attempt-Date: ${at}`,
  ].join('\n');
}

const line = (text: string, times: number): string => Array.from({ length: times }, () => text).join('\n');

/** A mail within a mail within a mail, the innermost from the Commission. */
export function nested(depth: number): string {
  const outer = head({ from: 'x@evil.example', more: 'Content-Type: message/rfc822' });
  return `${Array.from({ length: depth }, () => outer).join('\n\n')}\n\n${head()}`;
}

export const folded = (times: number): string => `Received: from a by b;\n${line('  x', times)}`;
export const headers = (times: number): string =>
  Array.from({ length: times }, (_, at) => `X-Header-${at}: ${at}`).join('\n');
export const reports = (times: number): string =>
  Array.from({ length: times }, (_, at) => report({ to: `user${at}@elsewhere.example` })).join('\n\n');

export function inParts(parts: readonly string[], boundary = 'B1'): string {
  const type = `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`;
  return `${head({ from: 'MAILER-DAEMON@mail.ec.europa.eu', more: type })}\n\n${parts.map((part) => `--${boundary}\n${part}`).join('\n')}\n--${boundary}--`;
}

/** Each line ended in another way. */
export function mixedEnds(text: string): string {
  const ends = ['\r\n', '\r', '\n', '\u2028', '\u0085', '\v'];
  return text
    .split('\n')
    .map((each, at) => each + ends[at % ends.length])
    .join('');
}
