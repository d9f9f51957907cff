import type { TextKey } from '../en/catalogue.ts';
import { section } from '../section.ts';
import { cards } from './cards.ts';
import { chat } from './chat.ts';
import { commands } from './commands.ts';
import { dossier } from './dossier.ts';
import { ignored } from './ignored.ts';
import { intake } from './intake.ts';
import { letters } from './letters.ts';
import { moment } from './moment.ts';
import { pages } from './pages.ts';
import { playbooks } from './playbooks.ts';
import { replies } from './replies.ts';
import { status } from './status.ts';
import { tell } from './tell.ts';

export const de: Readonly<Record<TextKey, string>> = {
  ...section('tell', tell),
  ...section('ignored', ignored),
  ...section('status', status),
  ...section('moment', moment),
  ...section('intake', intake),
  ...section('commands', commands),
  ...section('cards', cards),
  ...section('chat', chat),
  ...section('letters', letters),
  ...section('pages', pages),
  ...section('dossier', dossier),
  ...section('replies', replies),
  ...section('playbooks', playbooks),
};
