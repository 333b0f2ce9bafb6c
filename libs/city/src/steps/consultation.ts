import type { Script } from './script.js';

const ANSWERS = [
  '您好，您咨询的事项已核实，根据《中华人民共和国消费者权益保护法》的规定，您可以与经营者协商，协商不成的可以向我部门投诉。',
  '您好，经了解，相关规定和办理方式已通过电话向您说明，如仍有疑问请拨打12345。',
  '您好，您反映的情况属于常见问题，办理依据和流程已答复，感谢您对市场监管工作的支持。',
];

/** The department answers the question within the hotline's limit, which a complex one has longer. */
export function answerConsultation(script: Script): void {
  if (script.ticket.complex) script.untilWorkingDay([3, 13], [16, 20]);
  else script.untilWorkingDay([1, 3], [6, 9]);
  answer(script);
}

/** A question that was opened again is answered again, more fully. */
export function answerAgain(script: Script): void {
  script.diary.workingDays(script.random.between(1, 4));
  answer(script);
}

/** What is answered, at this moment. */
export function answer(script: Script): void {
  script.handler('answer-consultation', { text: script.random.pick(ANSWERS) });
}
