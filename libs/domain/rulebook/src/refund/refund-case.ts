import type { LocalDate } from '@redress/kernel';

/** Whose reason makes the prepayment go back: it decides the price (Arts. 18, 19) and the interest (Art. 16). */
export const CAUSES = ['operator', 'consumer', 'neither'] as const;
export type Cause = (typeof CAUSES)[number];

/** What was used up at one price. Amounts in fen. */
export interface UsedItem {
  readonly count: number;
  /** What the card was charged for one. */
  readonly price: number;
  /** The price of one before any discount. */
  readonly listPrice: number;
  /** Market price of one at the place and time of the contract; only with `listPricesUnproven`. */
  readonly marketPrice: number | null;
}

/** A card with a balance 储值卡. */
export interface StoredValueCard {
  readonly kind: 'stored-value';
  /** Balance that the operator added to what was paid 赠送金额, in fen. */
  readonly bonus: number;
  readonly used: readonly UsedItem[];
}

/** A card for a number of equal services 次卡. Services on top that were a gift are not counted (Art. 21). */
export interface CountCard {
  readonly kind: 'count';
  readonly times: number;
  readonly used: number;
  /** The price of one service before any discount, in fen. */
  readonly listPrice: number;
  readonly marketPrice: number | null;
}

/** Any number of services within a term 不限次数. */
export interface UnlimitedCard {
  readonly kind: 'unlimited';
  /** First and last day of the whole term. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** First day without service, when the operator stopped before the contract ended. */
  readonly stoppedOn: LocalDate | null;
}

export type Card = StoredValueCard | CountCard | UnlimitedCard;
export const CARD_KINDS = ['stored-value', 'count', 'unlimited'] as const satisfies readonly Card['kind'][];

/** What Art. 14 asks before a refund without reason. */
export interface NoReason {
  /** Whether the consumer had had the same goods or service before the contract, and from whom. */
  readonly receivedBefore: ReceivedBefore;
  /** Days that the parties agreed on in place of the seven. */
  readonly agreedDays: number | null;
}
export const RECEIVED_BEFORE = ['never', 'from-this-operator', 'from-another-operator'] as const;
export type ReceivedBefore = (typeof RECEIVED_BEFORE)[number];

/** Where an interest rate comes from (Art. 16): the parties, the one-year loan prime rate, the one-year deposit benchmark. */
export const RATE_KINDS = ['agreed', 'lpr-1y', 'deposit-1y'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

export interface InterestTerms {
  readonly rate: {
    readonly kind: RateKind;
    /** Percent a year, exact, such as `3.10`. */
    readonly percent: string;
    /** The day on which the rate was published or agreed. */
    readonly asOf: LocalDate;
  };
  /** How many days make a year of interest; no article says. */
  readonly yearDays: 360 | 365;
  /** The day of payment, no longer counted itself. */
  readonly until: LocalDate;
  /** An earlier start that the parties agreed on (Art. 17). */
  readonly agreedFrom: LocalDate | null;
  /** How much lies in a supervised account, at most the principal, and the rate that it really earns there (Art. 16). */
  readonly supervised: { readonly principal: number; readonly percent: string } | null;
}

/** Everything that the calculator needs to know of a dispute; made by `readRefundCase` only. Amounts in fen. */
export interface RefundCase {
  readonly paid: number;
  readonly paidOn: LocalDate;
  /** When the contract was made; its day decides the interest rate. */
  readonly contractOn: LocalDate;
  /** Code of an {@link ENDING_GROUNDS} entry. */
  readonly ground: string;
  /** The day on which the contract ended; without a reason, the day on which the money was asked back. */
  readonly endedOn: LocalDate;
  readonly cause: Cause;
  readonly noReason: NoReason | null;
  readonly card: Card;
  /** The consumer calls the list prices plainly unreasonable and the operator has no records of sales at them (Art. 19). */
  readonly listPricesUnproven: boolean;
  /** What the parties agreed that all that was provided is worth; counts when better for the consumer. */
  readonly agreedValue: number | null;
  readonly interest: InterestTerms | null;
  /** Codes of {@link CIRCUMSTANCES}. */
  readonly circumstances: readonly string[];
}
