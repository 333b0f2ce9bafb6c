/** What an office can be, from the top of the tree down. */
export const OFFICE_LEVELS = ['city', 'district', 'development-zone', 'department', 'section', 'station'] as const;
export type OfficeLevel = (typeof OFFICE_LEVELS)[number];

/** How far below the top a level lies: rankings compare offices of one tier. */
const TIERS: Readonly<Record<OfficeLevel, number>> = {
  city: 0,
  district: 1,
  'development-zone': 1,
  department: 2,
  section: 3,
  station: 3,
};

/** The levels of which the office directly above may be. A city has none above it. */
export function levelsAbove(level: OfficeLevel): readonly OfficeLevel[] {
  return OFFICE_LEVELS.filter((above) => TIERS[above] === TIERS[level] - 1);
}

/** Whether an office of this level may stand at the top: a city, or a district where the installation is only a district. */
export function mayStandAtTheTop(level: OfficeLevel): boolean {
  return TIERS[level] <= TIERS.district;
}

/** Whether offices of two levels are ranked beside each other. */
export function areOfOneTier(one: OfficeLevel, other: OfficeLevel): boolean {
  return TIERS[one] === TIERS[other];
}
