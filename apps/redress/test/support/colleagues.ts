import { grant } from './requests.js';
import { AUDITOR, SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, type PlatformOverHttp } from './over-http.js';
import { eventually } from './eventually.js';

/** A colleague with an account, and no post yet. */
export interface Colleague {
  readonly staff: string;
  readonly account: string;
}

/** One administrator proposes, another approves. */
export async function approved(platform: PlatformOverHttp, path: string, body: object): Promise<void> {
  const { id } = await platform.post(path, body, SYSTEM_ADMINISTRATOR);
  await grant(platform, id, SECURITY_ADMINISTRATOR);
}

/** Accounts as administrators see them. */
export async function accountsOf(platform: PlatformOverHttp, staff: string) {
  const { items } = (await platform.get('/api/dispatch/accounts', SECURITY_ADMINISTRATOR)).body;
  return items.filter((account: { staff: string }) => account.staff === staff);
}

/** A colleague as administrators see them, behind a position where one is given. */
export async function colleague(platform: PlatformOverHttp, id: string, behind?: string, actor = AUDITOR) {
  const fresh = behind === undefined ? '' : `&atLeast=${behind}`;
  const { items } = (await platform.get(`/api/dispatch/staff?limit=200${fresh}`, actor)).body;
  return items.find((each: { id: string }) => each.id === id);
}

/** Enters a colleague, adds them and opens their first account. */
export async function addColleague(platform: PlatformOverHttp, name: string, number: string): Promise<Colleague> {
  const entered = await platform.post('/api/dispatch/staff', { name, number }, SYSTEM_ADMINISTRATOR);
  const staff: string = entered.id;
  await approved(platform, `/api/dispatch/staff/${staff}/adding`, { entry: entered.revision });
  await eventually('the colleague is added', async () => (await colleague(platform, staff))?.status === 'employed');
  await approved(platform, `/api/dispatch/staff/${staff}/accounts`, {});
  await eventually('the account is open', async () => (await accountsOf(platform, staff)).length === 1);
  return { staff, account: (await accountsOf(platform, staff))[0].id };
}

/** Gives an account a post and returns its id. */
export async function givePost(
  platform: PlatformOverHttp,
  { staff, account }: Colleague,
  post: object,
): Promise<string> {
  const postsOf = async () =>
    (await accountsOf(platform, staff)).find(({ id }: { id: string }) => id === account).posts;
  const before = (await postsOf()).length;
  await approved(platform, `/api/dispatch/accounts/${account}/posts`, post);
  await eventually('the post is given', async () => (await postsOf()).length > before);
  return (await postsOf()).at(-1).id;
}
