import type { Playbook } from './playbook.ts';
import {
  neverTheDomain,
  neverTheWholeQuarantine,
  onlyAuthenticated,
  partlyRead,
  reviewLater,
  step,
  toldBy,
  unchecked,
} from './step.ts';

const QUARANTINE = partlyRead(
  'https://1library.net/article/quarantine-proofpoint-administration-guide.zlg8jx6g',
);
const SAFE_LIST = toldBy('https://spidertechnet.richmond.edu/TDClient/1955/Portal/KB/ArticleDet?ID=131030');

export const proofpointPod: Playbook = {
  system: 'proofpoint-pod',
  product: 'Proofpoint Email Protection',
  find: [
    step('find.trace', unchecked, ['Smart Search']),
    step('proofpoint-pod.find.folders', QUARANTINE, ['Quarantine']),
    step('find.deferrals', unchecked, ['Smart Search']),
  ],
  release: [step('release.one', unchecked, ['Quarantine', 'Release'])],
  allow: [onlyAuthenticated, step('proofpoint-pod.allow.safe-list', SAFE_LIST), reviewLater],
  never: [neverTheDomain, neverTheWholeQuarantine],
  kept: { text: 'kept.by-your-settings', days: null, source: QUARANTINE },
};
