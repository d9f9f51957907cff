import type { Playbook } from './playbook.ts';
import { neverUnverified, testSpamAssassin, welcomeAuthenticated } from './spamassassin.ts';
import { neverTheWholeQuarantine, read, reviewLater, step } from './step.ts';

const DOCS = 'https://github.com/proxmox/pmg-docs/blob/master';
const ADMINISTRATION = read(`${DOCS}/pmg-administration.adoc`);
const CONFIGURATION = read(`${DOCS}/pmgconfig.adoc`);

export const proxmox: Playbook = {
  system: 'proxmox',
  product: 'Proxmox Mail Gateway',
  find: [
    step('proxmox.find.tracking', ADMINISTRATION, ['Tracking Center']),
    step('proxmox.find.quarantines', CONFIGURATION, ['Administration', 'Spam Quarantine']),
    step('proxmox.find.status', ADMINISTRATION, ['Tracking Center']),
  ],
  release: [
    step('release.one', ADMINISTRATION, ['Administration', 'Spam Quarantine', 'Deliver']),
    step('release.refused', ADMINISTRATION),
  ],
  allow: [welcomeAuthenticated, step('proxmox.allow.file', CONFIGURATION), testSpamAssassin, reviewLater],
  never: [
    { text: 'proxmox.never.welcomelist', source: CONFIGURATION },
    neverUnverified,
    neverTheWholeQuarantine,
  ],
  kept: {
    text: 'proxmox.kept',
    days: 7,
    source: read(`${DOCS}/generated/pmg.spamquar-conf-opts.adoc`),
  },
};
