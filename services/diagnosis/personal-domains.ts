import { disposableEmailBlocklist } from 'disposable-email-domains-js';
import freeMail from './lists/free-mail-domains.json' with { type: 'json' };

/**
 * European providers that the public list does not name. A domain that is in neither is unknown, not official. By hand
 * and from general knowledge.
 */
const ALSO_PERSONAL = `
zohomail.eu hey.com disroot.org tutanota.com tuta.com mailbox.org ik.me gmx.eu zoznam.sk dir.bg gbg.bg one.lt delfi.lt
in.gr ofir.dk
`;

/**
 * Companies that sell access to the internet and a mailbox with it: homes have theirs there, and some small offices too.
 * By hand; so it is a reason to ask, never a proof.
 */
const ACCESS_PROVIDERS = `
telefonica.net movistar.es ono.com ya.com orange.es orange.fr wanadoo.fr free.fr sfr.fr neuf.fr bbox.fr numericable.fr
t-online.de arcor.de online.de 1und1.de freenet.de aon.at chello.at bluewin.ch infomaniak.com poste.it tin.it alice.it
tiscali.it telenet.be skynet.be proximus.be scarlet.be ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl upcmail.nl
quicknet.nl elisanet.fi kolumbus.fi telia.com tele2.se comhem.se bredband.net tdcadsl.dk eircom.net otenet.gr forthnet.gr
cytanet.com.cy onvol.net maltanet.net net.hr inet.hr vip.hr siol.net volja.net amis.net pt.lu vo.lu sapo.pt telepac.pt
netcabo.pt clix.pt t-online.hu volny.cz centrum.sk online.ee hot.ee apollo.lv mail.bg
`;

/** Services that the public list does not name. */
const ALSO_DISPOSABLE = 'tempmail.com tempmail.net tempmail.dev temp-mail.io spamgourmet.com';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const accessProviders: ReadonlySet<string> = new Set(words(ACCESS_PROVIDERS));
const personal: ReadonlySet<string> = new Set([
  ...words(freeMail.domains),
  ...words(ALSO_PERSONAL),
  ...accessProviders,
]);
const disposable: ReadonlySet<string> = new Set([...disposableEmailBlocklist(), ...words(ALSO_DISPOSABLE)]);

const plain = (domain: string): string => domain.toLowerCase().replace(/\.$/, '');

/** These services give names below their own to whoever comes: `x.yopmail.com` is one as well. */
export function isDisposableDomain(domain: string): boolean {
  const labels = plain(domain).split('.');
  return labels.slice(0, -1).some((_, index) => disposable.has(labels.slice(index).join('.')));
}

/** Free-mail, disposable ones among them: nobody there acts for an authority. */
export function isPersonalDomain(domain: string): boolean {
  return personal.has(plain(domain)) || isDisposableDomain(domain);
}

/** Looks personal, and may all the same be where a small office works. */
export function isAccessProvider(domain: string): boolean {
  return accessProviders.has(plain(domain));
}
