import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, type Values } from '../../../../services/request/playbooks/fill.ts';
import { playbookOf } from '../../../../services/request/playbooks/playbook-of.ts';
import { searchLogs } from '../../../../services/request/playbooks/postfix.ts';
import { welcomeAuthenticated } from '../../../../services/request/playbooks/spamassassin.ts';
import { posixWords } from './shells.ts';
import { ALLOW, aMember, FIND, RELEASE, saidIn } from './steps-shown.ts';

const values = (recipient: string): Values => ({
  recipient,
  recipients: [recipient],
  sender: null,
  domain: 'ec.europa.eu',
  from: null,
  to: null,
  'message-id': null,
  until: null,
  reference: 'IMI-K7Q-4MD',
});

const withoutSender = () => {
  const member = aMember();
  return { members: [{ ...member, sender: { ...member.sender, known: null } }] };
};

describe('the search in the mail log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-log-'));
  const found = (recipient: string): readonly string[] => {
    const line = fill(searchLogs(join(folder, 'mail*log*')), values(recipient)) ?? '';
    return execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
  };

  beforeAll(() => {
    writeFileSync(
      join(folder, 'mail.log'),
      "a to=<maria.o'brien+imi@x.example>\nb to=<mariaXo'brien+imi@x.example>\n",
    );
    writeFileSync(join(folder, 'mail.log.1'), 'c to=<$(touch made)@x.example>\n');
    writeFileSync(join(folder, 'mail.log.2.gz'), gzipSync("d to=<maria.o'brien+imi@x.example>\n"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds the very address, in the older and compressed files too', () => {
    expect(found("maria.o'brien+imi@x.example").map((line) => line[0])).toEqual(['a', 'd']);
  });

  it('runs nothing that an address says', () => {
    expect(found('$(touch made)@x.example')).toEqual(['c to=<$(touch made)@x.example>']);
    expect(execFileSync('ls', { cwd: folder, encoding: 'utf8' })).not.toMatch(/made/);
  });

  it('is the first step for all who run Postfix', () => {
    for (const system of ['postfix-rspamd', 'postfix-amavis'] as const)
      expect(saidIn(system, FIND)).toMatch(/zgrep -hF -e '.*' \/var\/log\/mail\*log\*/);
    expect(saidIn('zimbra', FIND)).toMatch(/zgrep -hF -e '.*' \/var\/log\/zimbra\.log\*/);
  });
});

describe('the line for SpamAssassin', () => {
  it('is one and the same for Zimbra, Amavis and Proxmox', () => {
    for (const system of ['zimbra', 'postfix-amavis', 'proxmox'] as const) {
      expect(playbookOf(system).allow).toContain(welcomeAuthenticated);
      expect(saidIn(system, ALLOW)).toContain(
        'welcomelist_auth imi-notifications@ec.europa.eu # IMI-K7Q-4MD',
      );
      expect(saidIn(system, ALLOW)).toMatch(/only for mail that SPF or DKIM confirms/);
      expect(saidIn(system, 'never')).toMatch(/neither SPF nor DKIM/);
    }
  });

  it('is left out where the sender is not known, and never falls back to the domain', () => {
    const said = saidIn('postfix-amavis', ALLOW, withoutSender());
    expect(said).not.toMatch(/^welcomelist_auth|ec\.europa\.eu/m);
    expect(said).toMatch(/welcomelist_auth followed by the sender address that your log shows/);
  });
});

describe('the administrator of Rspamd', () => {
  it('is told that there is no quarantine, and so nothing to release', () => {
    expect(saidIn('postfix-rspamd', FIND)).toMatch(/no quarantine of its own/);
    expect(saidIn('postfix-rspamd', FIND)).toMatch(/“Try again later”.*greylisting/);
    expect(saidIn('postfix-rspamd', RELEASE)).toMatch(/cannot be released/);
  });

  it('gets a rule for one sender that counts only where DMARC passes', () => {
    const said = saidIn('postfix-rspamd', ALLOW);
    expect(said).toMatch(/^imi-notifications@ec\.europa\.eu$/m);
    expect(said).toContain('require_symbols = "DMARC_POLICY_ALLOW";');
    expect(said).toContain('map = "/etc/rspamd/local.d/imi-senders.map";');
    expect(said).not.toMatch(/(?<!@)ec\.europa\.eu/);
    expect(said.indexOf('rspamadm configtest')).toBeGreaterThan(said.indexOf('require_symbols'));
  });

  it('gets no list entry where the sender is not known', () => {
    expect(saidIn('postfix-rspamd', ALLOW, withoutSender())).not.toMatch(/ec\.europa\.eu/);
  });
});

it('releases from Amavis for this mailbox alone', () => {
  const line = fill(
    playbookOf('postfix-amavis').release[0]?.command ?? searchLogs(''),
    values("o'brien@x.example"),
  );
  expect(posixWords(line ?? '')).toEqual(['amavisd-release', '<quarantine id>', "o'brien@x.example"]);
});

it('tells Zimbra’s administrator what is discarded and cannot come back', () => {
  expect(saidIn('zimbra', FIND)).toMatch(/Above 75% it discards the mail/);
  expect(saidIn('zimbra', RELEASE)).toMatch(/cannot be released/);
  expect(saidIn('zimbra', 'never')).toMatch(/sender table of Amavis/);
  expect(playbookOf('zimbra').kept?.days).toBe(7);
});

it('tells Proxmox’s administrator to widen the last hour, and to look into three quarantines', () => {
  expect(saidIn('proxmox', FIND)).toMatch(/last hour alone/);
  expect(saidIn('proxmox', FIND)).toMatch(/three quarantines .* spam, virus and attachment/);
  expect(saidIn('proxmox', FIND)).toMatch(/“greylisted” and “rejected”/);
  expect(playbookOf('proxmox').kept?.days).toBe(7);
});

it('keeps Proxmox’s administrator from the list that switches all checks off', () => {
  expect(saidIn('proxmox', 'never')).toMatch(/Welcomelist .* all SMTP checks off/);
  expect(saidIn('proxmox', ALLOW)).toContain('/etc/mail/spamassassin/custom.cf');
});
