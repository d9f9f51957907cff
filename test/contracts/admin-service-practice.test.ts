import { describe } from 'vitest';
import { startedWorld } from '../services/admin/practice/started-world.ts';
import { adminServiceContract } from './admin-service.contract.ts';

describe('the practice admin service, through the client', () => {
  adminServiceContract(() => startedWorld());
});
