/** What persons say to people, in Chinese. */
export const zhCN = {
  'wrong-state-linked': '两人已经关联。',
  'wrong-state-not-linked': '两人没有关联。',
  'linked-to-themselves': '不能与本人关联。',
};
