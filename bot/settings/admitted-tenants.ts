import type { Settings } from './settings-shape.ts';

/**
 * Whose people may write, in lower case: those of TENANT_IDS, else the tenant of an app that has only one. Empty: an
 * app of many tenants whose operator named none, or practice.
 */
export function admittedTenants(settings: Settings): readonly string[] {
  if (settings.tenantIds.length > 0 || settings.mode === 'practice') return settings.tenantIds;
  const { type, tenantId } = settings.bot;
  return type === 'MultiTenant' ? [] : [tenantId.toLowerCase()];
}
