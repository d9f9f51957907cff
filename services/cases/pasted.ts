import type { Instant } from './instant.ts';

/** One recipient's part of a bounce. Source: RFC 3464, per-recipient fields. */
export interface BounceReport {
  readonly recipient: string;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'unknown';
  /** Enhanced status code such as `5.7.1` (RFC 3463). */
  readonly status: string | null;
  /** The SMTP reply as the report quotes it. */
  readonly reply: string | null;
  readonly host: string | null;
  readonly at: Instant | null;
}

/** What a mail that somebody pasted into the chat says. It is the word of whoever pasted it, and is shown as such. */
export type PastedMail =
  | { readonly kind: 'bounce'; readonly reports: readonly BounceReport[]; readonly messageId: string | null }
  /** A mail that a colleague received: it shows what the sender is called. */
  | {
      readonly kind: 'received-mail';
      /** The address of the `From` header. */
      readonly from: string;
      /** One plain mailbox, its domain `europa.eu` or below it. Whoever pasted the mail may have written that, so it proves nothing alone. */
      readonly isCommission: boolean;
      /** `Return-Path`, where shown. */
      readonly envelopeFrom: string | null;
      /** `d=` of a DKIM signature that the receiving server says passed. */
      readonly dkimDomain: string | null;
      readonly subject: string | null;
      readonly messageId: string | null;
      readonly sentAt: Instant | null;
    }
  /** An automatic reply (RFC 3834): nobody has answered. */
  | { readonly kind: 'automatic-reply'; readonly from: string | null; readonly subject: string | null };
