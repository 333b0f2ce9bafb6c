/**
 * The dispatch desk 调度, where numbers name an office: it answers for what no department had and for what it sent to the wrong
 * one. It is no office of the register, whose ids cannot be this one.
 */
export const DISPATCH_DESK = 'dispatch-desk';
