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

/** English has every text there is: what a key may be is read from here. */
export const en = {
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

export type TextKey = keyof typeof en;
export type TellKey = keyof typeof tell;
export type IgnoredKey = keyof typeof ignored;
export type StatusKey = keyof typeof status;
export type PlaybookKey = keyof typeof playbooks;
