/** What staff can be at one centre, the least first. */
export const ROLES = ['host', 'curator', 'manager'] as const;
export type StaffRole = (typeof ROLES)[number];
