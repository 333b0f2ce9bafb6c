import type { LocalDate } from '@redress/kernel';
import type { FieldReader } from './field-reader.js';
import { RATE_KINDS, type Cause, type InterestTerms, type RateKind } from './refund-case.js';

/** Without an agreement each cause has its rate (Art. 16); where neither party is the reason, the article names none. */
const RATES: Readonly<Record<Cause, readonly RateKind[]>> = {
  operator: ['agreed', 'lpr-1y'],
  consumer: ['agreed', 'deposit-1y'],
  neither: ['agreed'],
};

/** Reads what interest is to be computed by, and holds the rate against the cause. */
export function readInterest(
  reader: FieldReader,
  { cause, contractOn, endedOn }: { cause: Cause; contractOn: LocalDate; endedOn: LocalDate },
): InterestTerms {
  const rateReader = reader.child('rate');
  const kind = rateReader.code('kind', RATE_KINDS);
  const rate = { kind, percent: rateReader.percent('percent'), asOf: rateReader.day('asOf') };
  rateReader.refuseOthers();
  if (!RATES[cause].includes(kind))
    rateReader.fault(
      'kind',
      `原因为 ${cause} 时，第十六条只认以下利率。`,
      `With cause ${cause}, Art. 16 knows only: ${RATES[cause].join(', ')}.`,
    );
  if (kind !== 'agreed' && rate.asOf > contractOn)
    rateReader.fault(
      'asOf',
      `须为合同成立时（${contractOn}）已公布的利率。`,
      `Must be the rate of the day of the contract, published by ${contractOn}.`,
    );
  const yearDays = reader.code('yearDays', [360, 365] as const);
  const until = reader.day('until');
  if (until < endedOn)
    reader.fault('until', `不得早于 endedOn（${endedOn}）。`, `Must not lie before endedOn (${endedOn}).`);
  const agreedFrom = reader.has('agreedFrom') ? reader.day('agreedFrom') : null;
  const supervised = reader.has('supervised') ? readSupervised(reader.child('supervised')) : null;
  reader.refuseOthers();
  return { rate, yearDays, until, agreedFrom, supervised };
}

function readSupervised(reader: FieldReader): NonNullable<InterestTerms['supervised']> {
  const supervised = { principal: reader.fen('principal'), percent: reader.percent('percent') };
  reader.refuseOthers();
  return supervised;
}
