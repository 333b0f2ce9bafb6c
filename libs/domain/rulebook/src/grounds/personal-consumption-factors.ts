/**
 * What an authority may consider when it judges whether a complaint is not for personal consumption: Order 121 Art. 17
 * (1)–(5), in the words of the article. They guide a person; nothing is refused by them alone.
 */
export const PERSONAL_CONSUMPTION_FACTORS: readonly string[] = [
  '购买商品的数量、次数、频率等与商品保质期或者消费者的通常消费习惯明显不符的',
  '同一投诉人对同一经营者、同一类商品或者服务、同一类问题短期内大量投诉，或者不同投诉人恶意串通，对同一经营者、同一类商品或者服务、同一类问题短期内集中投诉的',
  '不能证明存在已实际购买商品或者接受服务、自身合法权益已实际受到侵害等真实消费关系或者消费者权益争议的',
  '多人使用同一手机号码、通讯地址等联系方式投诉的',
  '其他根据实际需要可以考虑的因素',
];
