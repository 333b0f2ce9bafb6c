export { writeAcceptanceNotice } from './acceptance-notice.js';
export { chineseDay } from './chinese.js';
export { mustBeOwedToTheReporter, writeFilingNotice, writeNonFilingNotice } from './filing-notice.js';
export { NOTICE_KINDS, type Notice, type NoticeFacts, type NoticeKind } from './notice.js';
export { noticeText } from './notice-text.js';
export { writeRefusalNotice } from './refusal-notice.js';
export { writeReturnNotice } from './return-notice.js';
export { PARTIES, writeTerminationNotice, type Party } from './termination-notice.js';
