import type { CasePrefix } from '@redress/kernel';
import type { Name, Responsibility } from '../entry.js';

/** Consumer matters of the two market supervision stations, which share them by area. */
const CONSUMER_CATEGORIES = [
  'clothing',
  'vehicles',
  'appliances',
  'decoration',
  'other-goods',
  'catering-lodging',
  'hair-beauty-bath',
  'leisure-sport',
  'prepaid-card',
  'telecom-internet',
  'other-service',
  'price',
  'advertising',
  'counterfeit',
  'unlicensed',
] as const;

/** The district above the sample departments. */
export const DEFAULT_DISTRICT = {
  id: 'development-zone',
  level: 'development-zone',
  name: { zh: '开发区', en: 'Development Zone' },
} as const;

/** How the numbers of cases begin that the sample district and its departments file. */
export const DEFAULT_CASE_PREFIXES: readonly CasePrefix[] = ['开市监立', '开综执立'];

/** The areas by which the two stations share consumer matters. */
export const DEFAULT_AREAS: readonly { readonly id: string; readonly name: Name }[] = [
  { id: 'east', name: { zh: '东片区', en: 'East' } },
  { id: 'west', name: { zh: '西片区', en: 'West' } },
];

/** The departments of a development zone, to start with; at runtime they are events and each installation has its own. */
export const DEFAULT_DEPARTMENTS: readonly {
  readonly id: string;
  readonly name: Name;
  readonly responsibilities: readonly Responsibility[];
}[] = [
  {
    id: 'market-east',
    name: { zh: '市场监管一所', en: 'Market Supervision Station 1' },
    responsibilities: [...inArea('east', CONSUMER_CATEGORIES), ...anywhere(...CONSUMER_CATEGORIES)],
  },
  {
    id: 'market-west',
    name: { zh: '市场监管二所', en: 'Market Supervision Station 2' },
    responsibilities: inArea('west', CONSUMER_CATEGORIES),
  },
  {
    id: 'food-drug',
    name: { zh: '食品药品监管科', en: 'Food and Drug Supervision' },
    responsibilities: anywhere('food', 'drugs'),
  },
  {
    id: 'urban-management',
    name: { zh: '城市管理局', en: 'Urban Management' },
    responsibilities: anywhere('urban-order'),
  },
  {
    id: 'construction',
    name: { zh: '住房和城乡建设局', en: 'Housing and Construction' },
    responsibilities: anywhere('construction', 'property-housing'),
  },
  {
    id: 'transport',
    name: { zh: '交通运输局', en: 'Transport' },
    responsibilities: anywhere('traffic', 'transport-service'),
  },
  {
    id: 'education',
    name: { zh: '教育局', en: 'Education' },
    responsibilities: anywhere('schools', 'education-training'),
  },
  { id: 'health', name: { zh: '卫生健康局', en: 'Health' }, responsibilities: anywhere('medical') },
  {
    id: 'labour',
    name: { zh: '人力资源和社会保障局', en: 'Labour and Social Security' },
    responsibilities: anywhere('labour'),
  },
  {
    id: 'ecology-environment',
    name: { zh: '生态环境局', en: 'Ecology and Environment' },
    responsibilities: anywhere('environment'),
  },
  { id: 'general-office', name: { zh: '综合部', en: 'General Office' }, responsibilities: anywhere('*') },
];

function inArea(area: string, categories: readonly string[]): Responsibility[] {
  return categories.map((category) => ({ category, area }));
}

function anywhere(...categories: readonly string[]): Responsibility[] {
  return categories.map((category) => ({ category, area: null }));
}
