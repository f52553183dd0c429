import type { Policy } from '../../lib/offices/policy';

const NONE: Policy = { office: null, hideWelcome: false, problems: [] };

/** The administrator's policy; the code that reads one comes only where there is one. */
export async function loadPolicy(managed: unknown): Promise<Policy> {
  const isNone = typeof managed !== 'object' || managed === null || Object.keys(managed).length === 0;
  return isNone ? NONE : (await import('./read-policy')).readPolicy(managed);
}
