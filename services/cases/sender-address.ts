const LONGEST = 254;
const ONE_MAILBOX =
  /^[a-z0-9_][a-z0-9._+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

/**
 * The one mailbox that a filter may be asked to let in, its domain in lower case; null for anything that a mail server
 * could read as more than that, such as `*@ec.europa.eu`.
 */
export function senderAddress(text: string): string | null {
  if (text.length > LONGEST || !ONE_MAILBOX.test(text)) return null;
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}
