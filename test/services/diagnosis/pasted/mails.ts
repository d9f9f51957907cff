/** Mails as they look where they are copied. The password in each body must appear nowhere. */
export const SECRET = 'Zx9-Kennwort-77';

export const HEADERS = `Received: from smtp.ec.europa.eu (smtp.ec.europa.eu [192.0.2.10])
\tby mx.ayto-valdeluz.example with ESMTPS id 4Xabc; Mon, 23 Nov 2026 10:05:03 +0100 (CET)
Authentication-Results: mx.ayto-valdeluz.example;
 spf=pass smtp.mailfrom=nomail.ec.europa.eu;
 dkim=pass (signature was verified) header.d=ec.europa.eu; dmarc=pass header.from=ec.europa.eu
Return-Path: <imi-bounces@nomail.ec.europa.eu>
DKIM-Signature: v=1; a=rsa-sha256; d=ec.europa.eu; s=k1; h=From:To:Subject:Date; bh=abc=; b=def=
From: =?utf-8?Q?IMI_=E2=80=93_no_reply?= <imi-noreply@ec.europa.eu>
To: ana@ayto-valdeluz.example
Subject: =?utf-8?Q?IMI:_su_contrase=C3=B1a?=
 =?utf-8?Q?_inicial?=
Message-ID: <20261123.1@ec.europa.eu>
Date: Mon, 23 Nov 2026 10:05:00 +0100`;

export const READ_HEADERS = {
  kind: 'received-mail',
  from: 'imi-noreply@ec.europa.eu',
  isCommission: true,
  envelopeFrom: 'imi-bounces@nomail.ec.europa.eu',
  dkimDomain: 'ec.europa.eu',
  subject: 'IMI: su contraseña inicial',
  messageId: '20261123.1@ec.europa.eu',
  sentAt: '2026-11-23T09:05:00.000Z',
} as const;

export const RECEIVED = `${HEADERS}
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear user,
your password is ${SECRET}
`;

const RECIPIENTS = `Reporting-MTA: dns; mail.ec.europa.eu
Arrival-Date: Mon, 23 Nov 2026 10:05:00 +0100

Original-Recipient: rfc822;maria@ayto-valdeluz.example
Final-Recipient: rfc822; maria@ayto-valdeluz.example
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx.ayto-valdeluz.example
Diagnostic-Code: smtp; 550 5.7.1 <maria@ayto-valdeluz.example>:
    Rejected by a rule
Last-Attempt-Date: Mon, 23 Nov 2026 10:06:07 +0100 (CET)

Final-Recipient: rfc822; pedro@ayto-valdeluz.example
Action: delayed
Status: 4.2.2
Diagnostic-Code: smtp; 452 4.2.2 Over quota

Final-Recipient: rfc822; luz@ayto-valdeluz.example
Action: relayed (to a system that may not report)
Status: 2.0.0

Final-Recipient: rfc822; list@ayto-valdeluz.example
Action: expanded
Status: 2.0.0

Final-Recipient: rfc822; ok@ayto-valdeluz.example
Action: delivered
Status: 2.1.5`;

export const DSN = `Return-Path: <>
Received: by mail.ec.europa.eu id 4Xabd; Mon, 23 Nov 2026 10:06:08 +0100
From: MAILER-DAEMON@mail.ec.europa.eu (Mail Delivery System)
To: imi-bounces@nomail.ec.europa.eu
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="B/1"
Message-Id: <bounce1@mail.ec.europa.eu>
Date: Mon, 23 Nov 2026 10:06:08 +0100

--B/1
Content-Type: text/plain

<maria@ayto-valdeluz.example>: host mx.ayto-valdeluz.example[192.0.2.1] said: 550 5.7.1 no

--B/1
Content-Type: message/delivery-status

${RECIPIENTS}

--B/1
Content-Type: message/rfc822

From: IMI <imi-noreply@ec.europa.eu>
Message-ID: <20261123.1@ec.europa.eu>
Subject: IMI

Your password is ${SECRET}
--B/1--
`;

export const READ_DSN = {
  kind: 'bounce',
  messageId: '20261123.1@ec.europa.eu',
  reports: [
    {
      recipient: 'maria@ayto-valdeluz.example',
      action: 'failed',
      status: '5.7.1',
      reply: '550 5.7.1 <maria@ayto-valdeluz.example>: Rejected by a rule',
      host: 'mx.ayto-valdeluz.example',
      at: '2026-11-23T09:06:07.000Z',
    },
    {
      recipient: 'pedro@ayto-valdeluz.example',
      action: 'delayed',
      status: '4.2.2',
      reply: '452 4.2.2 Over quota',
      host: null,
      at: '2026-11-23T09:06:08.000Z',
    },
    ...(['relayed', 'expanded', 'delivered'] as const).map((action, index) => ({
      recipient: `${['luz', 'list', 'ok'][index]}@ayto-valdeluz.example`,
      action,
      status: index === 2 ? '2.1.5' : '2.0.0',
      reply: null,
      host: null,
      at: '2026-11-23T09:06:08.000Z',
    })),
  ],
} as const;

export const EXCHANGE = `Delivery has failed to these recipients or groups:

maria@ayto-valdeluz.example (maria@ayto-valdeluz.example)
The address you sent your message to wasn't found at the destination domain.

Diagnostic information for administrators:

Generating server: AM4PR01.eurprd01.prod.outlook.com

maria@ayto-valdeluz.example
Remote Server returned '550 5.1.1 <maria@ayto-valdeluz.example>: Recipient address rejected: User unknown'

Original message headers:

Received: from AM4.prod.outlook.com by AM5.prod.outlook.com; Mon, 23 Nov 2026 09:06:00 +0000
From: Ana Ruiz <ana@other.example>
Subject: hello
Message-ID: <original1@other.example>

The password is ${SECRET}`;

export const POSTFIX = `This is the mail system at host mail.other.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<maria@ayto-valdeluz.example>: host mx1.ayto-valdeluz.example[192.0.2.1] said: 450 4.2.0
    <maria@ayto-valdeluz.example>: Recipient address rejected: Greylisted (in
    reply to RCPT TO command)`;

export const GMAIL = `Address not found
Your message wasn't delivered to maria@ayto-valdeluz.example because the address couldn't be found, or is unable to receive mail.

The response from the remote server was:

550 5.4.1 Recipient address rejected: Access denied. [AM4.eur.prod.protection.outlook.com]`;

export const GMAIL_ES = `No se encontró la dirección
Tu mensaje no se ha entregado a maria@ayto-valdeluz.example porque no se encuentra la dirección.
La respuesta del servidor remoto fue:
552 5.2.2 Mailbox full`;

export const EXIM = `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  maria@ayto-valdeluz.example
    host mx.ayto-valdeluz.example [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<maria@ayto-valdeluz.example>:
    550 5.7.1 Blocked`;

export const AUTOMATIC = `From: Pedro Gil <pedro@ayto-valdeluz.example>
Subject: =?utf-8?Q?Respuesta_autom=C3=A1tica=3A?= Correo retenido
Received: from a.example by b.example; Mon, 23 Nov 2026 10:05:03 +0100
Message-ID: <r1@ayto-valdeluz.example>
Auto-Submitted: auto-replied

I am away until ${SECRET}`;
