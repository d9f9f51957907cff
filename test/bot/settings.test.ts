import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../bot/settings.ts';
import { aPolicy } from '../builders/policy.ts';
import {
  connectedEnv,
  faultNames,
  faultsOf,
  policyOfPractice,
  ready,
  SECRET,
  settingNames,
} from './settings/reading.ts';

describe('with nothing set', () => {
  test('the product practises on this machine, with the documented waits', () => {
    const { settings, warnings } = ready({});
    const { holidays: _, ...policy } = aPolicy();
    expect(warnings).toEqual([]);
    expect(settings).toEqual({
      mode: 'practice',
      admin: { kind: 'practice' },
      mail: { kind: 'practice' },
      linkSecrets: null,
      historyKey: null,
      port: 3978,
      dataDir: './data',
      publicUrl: 'http://127.0.0.1:3978',
      tenantIds: [],
      trustedProxies: 0,
      metricsToken: null,
      logLevel: 'info',
      defaultLanguage: 'en',
      defaultTimeZone: 'Europe/Brussels',
      mailProfile: 'imi',
      policy,
    });
  });

  test('an empty setting is one that is not set', () => {
    const env = Object.fromEntries(settingNames.map((name) => [name, '  ']));
    expect(ready(env).settings).toEqual(ready({}).settings);
  });

  test('links lead to the port that is set', () => {
    expect(ready({ PORT: '4000' }).settings.publicUrl).toBe('http://127.0.0.1:4000');
  });
});

describe('without an app id', () => {
  test('the admin service may be a real one on loopback while mail practises', () => {
    const { settings } = ready({ ADMIN_SERVICE_URL: 'http://localhost:9000/', ADMIN_SERVICE_TOKEN: 't' });
    expect(settings).toMatchObject({
      mode: 'practice',
      admin: { kind: 'service', url: 'http://localhost:9000', token: 't' },
      mail: { kind: 'practice' },
    });
  });

  test('mail may go to a real server on loopback while the admin service practises', () => {
    const { settings } = ready({ SMTP_URL: 'smtp://u:p@[::1]:2525', MAIL_FROM: 'Desk <desk@a.example>' });
    expect(settings).toMatchObject({
      admin: { kind: 'practice' },
      mail: { kind: 'smtp', url: 'smtp://u:p@[::1]:2525', from: 'Desk <desk@a.example>' },
    });
  });

  test.each([
    ['ADMIN_SERVICE_URL', 'https://admin.example', 'admin.example'],
    ['ADMIN_SERVICE_URL', 'http://127.0.0.1.example', '127.0.0.1.example'],
    ['ADMIN_SERVICE_URL', 'http://192.168.0.4', '192.168.0.4'],
    ['ADMIN_SERVICE_URL', 'http://0.0.0.0:80', '0.0.0.0'],
    ['SMTP_URL', 'smtp://name:very-secret@mail.example:25', 'mail.example'],
    ['SMTP_URL', 'smtp://127.0.0.1@mail.example', 'mail.example'],
  ])('%s may not be %s', (name, value, host) => {
    const faults = faultsOf({ [name]: value, ADMIN_SERVICE_TOKEN: 't', MAIL_FROM: 'a@b.example' });
    expect(faults).toMatchObject([{ name, given: host, wanted: expect.stringContaining('on this machine') }]);
    expect(JSON.stringify(faults)).not.toContain('very-secret');
  });
});

describe('with an app id', () => {
  test('everything that was set is there', () => {
    expect(ready(connectedEnv()).settings).toMatchObject({
      mode: 'connected',
      bot: {
        appId: '11111111-2222-3333-4444-555555555555',
        password: 'password of the bot',
        type: 'SingleTenant',
        tenantId: 'tenant-1',
      },
      admin: { kind: 'service', url: 'https://admin.example/imi', token: 'token' },
      mail: { kind: 'smtp', url: 'smtp://u:p@mail.example:587', from: 'desk@a.example' },
      publicUrl: 'https://desk.example',
      linkSecrets: [SECRET],
      historyKey: SECRET,
    });
  });

  test.each(['ADMIN_SERVICE_URL', 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL', 'LINK_SECRET', 'HISTORY_KEY'])(
    'nothing starts without %s',
    (name) => {
      expect(faultsOf({ ...connectedEnv(), [name]: undefined })).toMatchObject([
        { name, given: null, todo: expect.stringContaining('With an app id nothing starts') },
      ]);
    },
  );

  test('every missing one is reported together, also where the app id cannot be read', () => {
    const all = ['ADMIN_SERVICE_URL', 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL', 'LINK_SECRET', 'HISTORY_KEY'];
    const found = faultNames({ MicrosoftAppId: 'no-guid', PORT: 'x' });
    expect(found.sort()).toEqual([...all, 'MicrosoftAppId', 'MicrosoftAppPassword', 'PORT'].sort());
  });

  test.each([
    [{ MicrosoftAppPassword: undefined }, ['MicrosoftAppPassword']],
    [{ MicrosoftAppTenantId: undefined }, ['MicrosoftAppTenantId']],
    [{ MicrosoftAppTenantId: 'authority.onmicrosoft.example' }, ['MicrosoftAppTenantId']],
    [{ MicrosoftAppTenantId: 'authority.onmicrosoft.example', TENANT_IDS: 'tenant-1' }, []],
    [{ MicrosoftAppTenantId: undefined, MicrosoftAppType: 'MultiTenant' }, []],
    [{ MicrosoftAppPassword: undefined, MicrosoftAppType: 'UserAssignedMSI' }, []],
    [{ MicrosoftAppTenantId: undefined, MicrosoftAppType: 'userassignedmsi' }, ['MicrosoftAppTenantId']],
    [{ MicrosoftAppType: 'Tenant' }, ['MicrosoftAppType']],
    [{ ADMIN_SERVICE_TOKEN: undefined }, ['ADMIN_SERVICE_TOKEN']],
  ])('%j: faults %j', (change, names) => {
    expect(faultNames({ ...connectedEnv(), ...change })).toEqual(names);
  });
});

describe('each setting', () => {
  test.each([
    ['PORT', ['0', '65536', '80.5', '-1', '3978 ', 'abc', '0x50', '1e3'], ['1', '65535']],
    ['NOTICE_MINUTES', ['-1', 'Infinity', 'NaN', '1e2', '0,5', '10081', '1 000'], ['0', '0.05', '.5', '15']],
    ['RESETS_PER_DAY', ['0', '2.5', '1001'], ['1', '1000']],
    ['REPORTER_REMINDERS', ['-1', '1.5', '101'], ['0', '5']],
    ['REPORTER_REMINDER_HOURS', ['0', '0.0'], ['0.001', '48']],
    ['IT_REMINDER_WORKING_DAYS', ['0', '251'], ['0.0001', '2.5']],
    ['RECHECK_DAYS', ['7,', ',7', '30,7', '7,7', '0,7', 'a', '1,2,3,4,5,6,7,8,9,10,11'], ['7', '0.5, 1,30']],
    ['RETENTION_DAYS', ['0', 'for ever', '36501'], ['30', '3650']],
    [
      'PUBLIC_URL',
      ['http://desk.example', 'desk.example', 'https://u:p@desk.example', 'https://d.example?a'],
      ['https://desk.example/imi', 'http://localhost:1'],
    ],
    ['DEFAULT_TIME_ZONE', ['Europe/Nowhere', '+02:00', 'CET+1', '2'], ['Europe/Madrid', 'UTC']],
    ['DEFAULT_LANGUAGE', ['xx', 'english', 'tlh'], ['es', 'ES', 'en-GB', 'es_MX']],
    ['MAIL_PROFILE', ['ecas'], ['imi', 'eu-login', 'EU-Login']],
    ['LOANS', ['true', '1', 'yes'], ['on', 'off', 'OFF']],
    ['LOG_LEVEL', ['verbose', 'constructor'], ['debug', 'silent']],
    [
      'IMI_SENDER',
      [
        'IMI',
        'a@b@c',
        'IMI <a@b.example>',
        '*@ec.example',
        'imi@*.example',
        'imi@ec.example.',
        '?@ec.example',
      ],
      ['imi@ec.example', 'no-reply_1+x@EC.example'],
    ],
    ['TENANT_IDS', ['contoso.onmicrosoft.com', 'a,,b', 'a b'], ['A-1', 'a,b , c']],
    ['METRICS_TOKEN', ['two words', 'tokén'], ['0123456789abcdef']],
    ['DATABASE_URL', ['postgres://localhost/imi'], []],
  ] as const)('%s', (name, wrong, right) => {
    for (const value of wrong.filter((one) => one === one.trim())) {
      expect([value, faultNames({ [name]: value })]).toEqual([value, [name]]);
    }
    for (const value of right) expect([value, faultNames({ [name]: value })]).toEqual([value, []]);
  });

  test.each([
    [
      'ADMIN_SERVICE_URL',
      [
        'ftp://a.example',
        'https://u:p@a.example',
        'https://a.example?x=1',
        'https://a.example#x',
        'a.example',
      ],
    ],
    [
      'SMTP_URL',
      [
        'mail.example',
        'http://mail.example',
        'smtp://',
        'smtp://localhost?host=mail.example',
        ...[
          'logger=true',
          'debug=true',
          'sendmail=true',
          'ignoreTLS=true',
          'tls.rejectUnauthorized=false',
          'x',
          '',
        ].map((query) => `smtp://u:p@mail.example:587?${query}`),
        'smtp://a\\@b',
      ],
    ],
    ['MAIL_FROM', ['desk', 'a@b.example, c@d.example', '<>']],
    ['LINK_SECRET', ['short', `${'a'.repeat(32)},short`, `${'a'.repeat(32)},`]],
    ['HISTORY_KEY', ['a'.repeat(31), `${'a'.repeat(40)}\u0007`]],
    ['MicrosoftAppId', ['1111', '00000000-0000-0000-0000-00000000000g']],
  ] as const)('%s is refused where it cannot be used', (name, wrong) => {
    for (const value of wrong) {
      expect([value, faultNames({ ...connectedEnv(), [name]: value })]).toEqual([value, [name]]);
    }
  });

  test('is read without the spaces around it', () => {
    expect(ready({ PORT: ' 4000\n', TENANT_IDS: ' A-1 , b ' }).settings).toMatchObject({
      port: 4000,
      tenantIds: ['a-1', 'b'],
    });
  });

  test('of the waits ends up in the policy', () => {
    const env = {
      NOTICE_MINUTES: '1.5',
      WINDOW_MIN_HOURS: '2',
      WINDOW_MAX_HOURS: '3',
      GREYLIST_MINUTES: '5',
      RESETS_PER_DAY: '6',
      RESETS_PER_REQUESTER_PER_DAY: '7',
      REPORTER_REMINDER_HOURS: '8',
      REPORTER_REMINDERS: '9',
      APPROVAL_HOURS: '10',
      IT_REMINDER_WORKING_DAYS: '11',
      IT_REMINDERS_BEFORE_ESCALATION: '12',
      IT_REMINDERS_MAX: '13',
      LOAN_DAYS: '14',
      LINK_DAYS: '15',
      RECHECK_DAYS: '1,16',
      RETENTION_DAYS: '17',
      LOANS: 'off',
      IMI_SENDER: 'imi@ec.example',
    };
    expect(policyOfPractice(env)).toEqual({
      noticeMinutes: 1.5,
      windowMinHours: 2,
      windowMaxHours: 3,
      resetMailMinutes: { imi: 5, 'eu-login': 20 },
      greylistMinutes: 5,
      resetsPerDay: 6,
      resetsPerRequesterPerDay: 7,
      reporterReminderHours: 8,
      reporterReminders: 9,
      approvalHours: 10,
      itReminderWorkingDays: 11,
      itRemindersBeforeEscalation: 12,
      itRemindersMax: 13,
      loanDays: 14,
      linkDays: 15,
      recheckDays: [1, 16],
      retentionDays: 17,
      loans: false,
      imiSender: 'imi@ec.example',
    });
  });

  test('for the mail of a reset holds for both senders, once it is set', () => {
    const { resetMailMinutes } = policyOfPractice({ RESET_MAIL_MINUTES: '0.05' });
    expect(resetMailMinutes).toEqual({ imi: 0.05, 'eu-login': 0.05 });
  });

  test('the window may not end before it begins', () => {
    expect(faultsOf({ WINDOW_MAX_HOURS: '23.9' })).toMatchObject([
      { name: 'WINDOW_MAX_HOURS', given: '23.9' },
    ]);
    expect(faultNames({ WINDOW_MIN_HOURS: '48' })).toEqual([]);
    expect(faultNames({ WINDOW_MIN_HOURS: 'x', WINDOW_MAX_HOURS: '1' })).toEqual(['WINDOW_MIN_HOURS']);
  });
});

describe('what is reported', () => {
  test('never holds the value of a secret', () => {
    const secret = 'hunter2 \u0001';
    const names = [
      'MicrosoftAppPassword',
      'ADMIN_SERVICE_TOKEN',
      'SMTP_URL',
      'LINK_SECRET',
      'HISTORY_KEY',
      'METRICS_TOKEN',
    ];
    const faulty = readSettings(Object.fromEntries(names.map((name) => [name, secret])));
    expect(faultNames(Object.fromEntries(names.map((name) => [name, secret]))).sort()).toEqual(names.sort());
    expect(JSON.stringify(faulty)).not.toContain('hunter2');
    expect(JSON.stringify(readSettings({ PUBLIC_URL: 'https://u:hunter2@d.example' }))).not.toContain(
      'hunter2',
    );
    expect(JSON.stringify(readSettings({ ADMIN_SERVICE_URL: 'https://u:hunter2@d.example' }))).not.toContain(
      'hunter2',
    );
  });

  test('is on one line and short', () => {
    const [fault] = faultsOf({ PORT: `3\n978${'0'.repeat(5000)}` });
    expect(fault?.given).toMatch(/^3·9780{75}…$/);
  });

  test('says what to do about it', () => {
    expect(faultsOf({ PORT: 'x' })).toEqual([
      {
        name: 'PORT',
        given: 'x',
        wanted: 'a port from 1 to 65535',
        todo: 'Correct it, or remove it to use 3978.',
      },
    ]);
  });

  test('any environment whatsoever gets an answer', () => {
    const name = fc.oneof(fc.constantFrom(...settingNames), fc.string({ maxLength: 50 }));
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('0', '5', 'on', SECRET, 'https://a.example', 'smtp://127.0.0.1', 'a@b.example'),
      fc.webUrl(),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 30 }), (env) => {
        const reading = readSettings(env);
        if (reading.kind === 'faulty') expect(reading.faults.length).toBeGreaterThan(0);
        else expect(reading.settings.port).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a warning', () => {
  test.each([
    [{ SMPT_URL: 'smtp://localhost' }, /SMPT_URL .* SMTP_URL/],
    [{ MAIL_FORM: 'a@b.example' }, /MAIL_FROM/],
    [{ MICROSOFTAPPID: 'x' }, /MicrosoftAppId/],
    [{ Port: '1' }, /PORT/],
    [{ LINK_SECRETS: 'x' }, /LINK_SECRET/],
    [{ MicrosoftAppPassword: 'x' }, /only practises/],
    [{ PUBLIC_URL: 'https://desk.example' }, /not on this machine/],
    [{ METRICS_TOKEN: 'short' }, /METRICS_TOKEN/],
    [{ GREYLIST_MINUTES: '1', RESET_MAIL_MINUTES: '2' }, /GREYLIST_MINUTES/],
    [{ IT_REMINDERS_BEFORE_ESCALATION: '9' }, /no coordinator/],
    [{ RETENTION_DAYS: '20' }, /RECHECK_DAYS/],
    [{ ...connectedEnv(), ADMIN_SERVICE_URL: 'http://admin.example' }, /plain http/],
    [{ ...connectedEnv(), MicrosoftAppType: 'MultiTenant' }, /people of every tenant/],
    [{ ...connectedEnv(), TRUSTED_PROXIES: undefined }, /everybody is one source/],
  ])('is given for %j', (env, text) => {
    expect(ready(env).warnings).toEqual([expect.stringMatching(text)]);
  });

  test.each([{ TRUSTED_PROXIES: '0' }, { MicrosoftAppType: 'MultiTenant', TENANT_IDS: 'tenant-1' }])(
    'is not given for an installation with %j',
    (change) => {
      expect(ready({ ...connectedEnv(), ...change }).warnings).toEqual([]);
    },
  );

  test('is not given for what a machine has in its environment anyway', () => {
    const env = {
      PATH: '/bin',
      HOME: '/root',
      LANG: 'C',
      PWD: '/',
      SHLVL: '1',
      TERM: 'x',
      HOST: 'a',
      SORT: 'b',
    };
    expect(ready({ ...env, npm_config_cache: 'x', HOSTNAME: 'h', LOGNAME: 'l' }).warnings).toEqual([]);
  });
});
