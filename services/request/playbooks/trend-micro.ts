import type { Playbook } from './playbook.ts';
import { neverTheDomain, onlyAuthenticated, partlyRead, read, reviewLater, step } from './step.ts';

const HELP = 'https://docs.trendmicro.com/en-us';
const TRACKING = read(
  'https://docs.trendmicro.com/documentation/article/trend-micro-email-security-online-help-understanding-mail-t',
);
const QUERY = read(
  `${HELP}/enterprise/trend-micro-email-security-online-help/understanding-quaran/querying-the-quarant.aspx`,
);
const QUARANTINE = read(
  `${HELP}/documentation/article/trend-micro-email-security-online-help-understanding-quaran`,
);
const SENDER_FILTER = partlyRead(
  'https://servicecentral.powerappsportals.com/en-us/documentation/article/trend-micro-email-security-online-help-managing-sender-filt',
);
const AUTHENTICATION = partlyRead(
  'https://docs.trendmicro.com/documentation/article/trend-micro-email-security-online-help-domain-based-authent',
);

export const trendMicro: Playbook = {
  system: 'trend-micro',
  product: 'Trend Micro Email Security',
  find: [
    step('trend-micro.find.tracking', TRACKING, ['Mail Tracking']),
    step('trend-micro.find.query', QUERY, ['Quarantine', 'Query']),
    step('find.deferrals', TRACKING, ['Mail Tracking']),
  ],
  release: [step('release.one', QUARANTINE, ['Quarantine', 'Query', 'Deliver'])],
  allow: [
    onlyAuthenticated,
    step('trend-micro.allow.recipient', SENDER_FILTER, [
      'Inbound Protection',
      'Connection Filtering',
      'Sender Filter',
    ]),
    reviewLater,
  ],
  never: [{ text: 'never.exceptions', source: AUTHENTICATION }, neverTheDomain],
  kept: { text: 'trend-micro.kept', days: 30, source: QUARANTINE },
};
