export { PREPAID_INTERPRETATION } from './articles.js';
export { calculateRefund } from './calculate-refund.js';
export { CIRCUMSTANCES, MULTI_PURPOSE_CARD, type Circumstance } from './circumstances.js';
export { ENDING_GROUNDS, type EndingGround } from './ending-grounds.js';
export { yuan } from './exact.js';
export type { FieldFault } from './field-reader.js';
export { readRefundCase, type ReadRefundCase } from './read-refund-case.js';
export * from './refund-case.js';
export type { Refund, RefundStep } from './refund.js';
