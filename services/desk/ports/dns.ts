/** What the domain name system says of where mail for a domain goes. */
export type MailRoute =
  | { readonly kind: 'mx'; readonly hosts: readonly { readonly host: string; readonly preference: number }[] }
  /** RFC 7505: the domain says that it takes no mail. */
  | { readonly kind: 'null-mx' }
  /** No MX; a sender then tries the domain's own address, where it has one (RFC 5321, 5.1). */
  | { readonly kind: 'none'; readonly hasAddress: boolean }
  | { readonly kind: 'no-such-domain' }
  /** No answer, or none that can be relied on. It proves nothing. */
  | { readonly kind: 'unknown' };

export interface Dns {
  /** `domain` in ASCII form. Never rejects. Hosts are in lower case, without the final dot, most preferred first. */
  mx(domain: string): Promise<MailRoute>;
}
