import type { BounceReport, PastedMail } from '../../cases/pasted.ts';
import { isAutomaticReply } from './automatic-reply.ts';
import { readDeliveryStatus } from './delivery-status.ts';
import { deliveryReports, type MailHeaders, readHeaders } from './mail-parts.ts';
import { headerBlock, type Paste, readPaste } from './paste.ts';
import { readReceivedMail } from './received-mail.ts';
import { readToldBounce } from './told-bounce.ts';

async function reportsIn(paste: Paste, block: string | null): Promise<readonly BounceReport[]> {
  if (block !== null && /^Content-Type: *multipart\/report/im.test(block)) {
    const from = paste.text.slice(paste.text.indexOf(block));
    const parts = await deliveryReports(from);
    const reports = parts.flatMap((part) => readDeliveryStatus(part, false));
    if (reports.length > 0) return reports;
  }
  const found = readDeliveryStatus(paste.text, paste.isJoined);
  return found.length > 0 ? found : readToldBounce(paste);
}

/** The Message-ID of the mail that came back: the last one named, since the bounce's own stands first. */
function returnedId({ text }: Paste, own: string | null): string | null {
  const ids = [...text.matchAll(/^Message-ID: *\n?[ \t]*<([^\s<>]{1,250})>/gim)].map(([, id]) => id ?? '');
  const last = ids.at(-1) ?? null;
  return last === own ? null : last;
}

function bounce(paste: Paste, reports: readonly BounceReport[], headers: MailHeaders | null): PastedMail {
  const own = headers?.values('content-type').some((type) => /^multipart\/report/i.test(type))
    ? headers
    : null;
  return {
    kind: 'bounce',
    reports: reports.map((report) => ({ ...report, at: report.at ?? own?.date ?? null })),
    messageId: returnedId(paste, own?.messageId ?? null),
  };
}

/**
 * What a pasted text says if it is a bounce, an automatic reply or the headers of a mail; null for any other text. Only facts
 * of headers and servers' replies are taken, nothing of a body: there may be a password in it. Reads the first 200,000
 * characters; never rejects.
 */
export async function readPasted(pasted: string): Promise<PastedMail | null> {
  const paste = readPaste(pasted);
  const block = headerBlock(paste);
  const headers = block === null ? null : await readHeaders(block);
  const reports = await reportsIn(paste, block);
  if (reports.length > 0) return bounce(paste, reports, headers);
  if (headers === null) return null;
  if (isAutomaticReply(headers)) {
    const [from = null] = headers.from;
    return { kind: 'automatic-reply', from, subject: paste.isJoined ? null : headers.subject };
  }
  return readReceivedMail(headers, paste.isJoined);
}
