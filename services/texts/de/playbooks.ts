import { playbooksCommon } from './playbooks/common.ts';
import { playbooksGateways } from './playbooks/gateways.ts';
import { playbooksGoogle } from './playbooks/google.ts';
import { playbooksMicrosoft } from './playbooks/microsoft.ts';
import { playbooksSelfHosted } from './playbooks/self-hosted.ts';

export const playbooks = {
  ...playbooksCommon,
  ...playbooksMicrosoft,
  ...playbooksGoogle,
  ...playbooksGateways,
  ...playbooksSelfHosted,
} as const;
