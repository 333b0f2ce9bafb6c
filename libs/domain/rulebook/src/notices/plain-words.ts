/** What a ground of refusal means to somebody who reads no law, and what helps. By code of the ground. */
export const REFUSAL_IN_PLAIN_WORDS: Readonly<Record<string, string>> = {
  'no-duty-or-power': '您反映的事情不归我们管，或者应由其他地方的部门处理。您可以向主管这件事的部门提出。',
  'already-handled': '同一件事已经有法院、仲裁机构、行政机关或者消费者协会受理或者处理过，我们不能再重复处理。',
  'not-personal-consumption':
    '这次购买看来不是为了自己生活使用，或者现有材料还不能证明您与被投诉人之间有消费争议。您如有其他证据，可以补充后再次投诉。',
  'over-three-years': '您知道权益受损已经超过三年，超过了我们可以受理的期限。',
  'material-missing': '您的投诉缺少必要的材料，或者材料不真实。材料补齐并属实后，您可以再次投诉。',
  'identity-not-verified': '我们未能核实您的真实身份。您配合核实身份后，可以再次投诉。',
  'other-by-law': '法律、法规、规章对这种情形另有规定，我们不能受理。',
};

/** What a ground of termination means in plain words. By code of the ground. */
export const TERMINATION_IN_PLAIN_WORDS: Readonly<Record<string, string>> = {
  'withdrawn-or-settled': '投诉已经撤回，或者双方已经自行和解，因此不再调解。',
  'absent-or-refuses': '调解要双方都愿意才能进行。有一方没有正当理由不来参加，或者明确表示不愿调解，因此只能结束。',
  'no-agreement-declared': '我们组织了调解，但有一方明确表示谈不拢。调解不能强迫任何一方，因此只能结束。',
  'no-agreement-on-testing': '要分清责任需要先做鉴定或者检测，但双方对由谁承担费用等没有谈妥，调解无法继续。',
  'mediation-time-over': '在法定的调解期限内，双方没有达成协议，调解到期结束。',
  'refusal-ground-found': '受理之后发现这件投诉属于依法不应受理或者应当移送其他部门的情形，因此不再调解。',
  'party-dead-or-extinct': '有一方已经去世，或者作为单位已经不存在，调解无法继续。',
  'other-by-law': '法律、法规、规章规定这种情形应当终止调解。',
};

/** What the consumer can do besides, to the routes of Art. 39 by code. */
export const ROUTES_IN_PLAIN_WORDS: Readonly<Record<string, string>> = {
  negotiation: '可以再与对方商量',
  'association-mediation': '可以拨打当地消费者协会电话或者到其办公地点申请',
  'administrative-complaint': '争议属于其他部门主管的，可以向该部门提出',
  arbitration: '双方有书面仲裁协议的，可以向约定的仲裁机构申请',
  litigation: '可以持合同、付款凭证、聊天记录等证据向法院起诉',
};
