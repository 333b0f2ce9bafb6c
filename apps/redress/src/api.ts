/** What the interface of the whole platform says about itself. */
export const API = {
  title: 'Redress 消费维权热线平台',
  description:
    '投诉、举报、咨询工单的登记、派单、办理、回访与考核。 Intake, dispatch, handling, follow-up and assessment of tickets.',
  version: '0.1.0',
};
