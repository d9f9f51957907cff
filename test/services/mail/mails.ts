import { toInstant } from '../../../services/cases/instant.ts';
import type { OutgoingMail } from '../../../services/desk/ports/mailer.ts';

export function mail(change: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    messageId: 'it-k7q4md.3.mail-it@desk.example',
    inReplyTo: null,
    references: [],
    to: ['it@ayto-valdeluz.example'],
    cc: ['ana@ayto-valdeluz.example'],
    replyTo: { name: 'Ana Ruiz', address: 'ana@ayto-valdeluz.example' },
    subject: 'Correo de la Comisión retenido [IMI K7Q-4MD]',
    text: 'Buenos días,\n\nuna petición.\n',
    html: '<p>Buenos días,</p><p>una petición.</p>',
    language: 'es',
    date: toInstant('2026-11-23T09:30:00Z'),
    auto: false,
    ...change,
  };
}
