/** What a ticket is about, and the words by which we recognise it. */
export interface Category {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly group: 'goods' | 'services' | 'market-order' | 'public';
  /** Chinese words, separated by spaces; found anywhere in a text. A longer word says more and counts more. */
  readonly zhWords: string;
  /** English phrases, separated by commas; found as whole words. They cover the service names of Open311 channels. */
  readonly enWords: string;
}
