import { describe, expect, it } from '@jest/globals';
import {
  approvedBy,
  given,
  givenAccount,
  LI,
  openedFor,
  post,
  proposedBy,
  TODAY,
} from '../../../../test/given-account.js';
import { postsOn } from '../../queries/posts-on.js';
import { ADMINISTRATORS } from '../../rules/separation.js';
import { endPostAct } from './end-post.js';

const operator = post('operator', { to: '2026-12-31' });
const account = [openedFor(LI), given(operator)] as const;
const ended = (from: string) => ({ type: 'PostEnded', data: { post: operator.post, from } });

describe('ending a post', () => {
  it('takes it from a day on, today already', () => {
    const after = givenAccount(...account)
      .when(endPostAct, { post: operator.post, from: TODAY })
      .then(ended(TODAY));
    expect(postsOn(after, TODAY)).toEqual([]);
  });

  it('lets it be held on the day before', () => {
    const input = { post: operator.post, from: '2026-12-02' };
    const after = givenAccount(...account)
      .when(endPostAct, input)
      .then(ended('2026-12-02'));
    expect(postsOn(after, '2026-12-01')).toHaveLength(1);
    expect(postsOn(after, '2026-12-02')).toEqual([]);
  });

  it('is never done for a day that is over, nor to make a post longer', () => {
    givenAccount(...account)
      .when(endPostAct, { post: operator.post, from: '2026-11-27' })
      .thenRefused('post-in-the-past');
    givenAccount(...account)
      .when(endPostAct, { post: operator.post, from: '2027-01-01' })
      .thenRefused('post-ends-already', { to: '2026-12-31' });
  });

  it('names a post of the account', () =>
    givenAccount(...account)
      .when(endPostAct, { post: LI, from: TODAY })
      .thenRefused('unknown-post', {}, [operator.post]));
});

describe('the post of an administrator', () => {
  it.each(ADMINISTRATORS)('%s is not ended by who holds it, so the last one stays', (role) => {
    const own = post(role);
    const input = { post: own.post, from: TODAY };
    for (const actor of [proposedBy(LI), approvedBy(LI), { ...proposedBy('deputy'), for: LI }])
      givenAccount(openedFor(LI), given(own)).when(endPostAct, input, { actor }).thenRefused('own-administration');
    givenAccount(openedFor(LI), given(own)).when(endPostAct, input).then({ type: 'PostEnded', data: input });
  });
});
