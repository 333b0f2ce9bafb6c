import { describe, expect, it } from '@jest/globals';
import { AUDITOR, of, type PlatformOverHttp } from './over-http.js';
import { grant, registerOdrUnit } from './requests.js';

const NAME = '欧阳靖琪';
const PHONE = '13912345678';
const person = { name: NAME, phone: PHONE, address: '东湖路九号院' };

/** What people do on the hotline, on a platform however it runs. */
export function hotlineWorks(platform: PlatformOverHttp): void {
  async function register(body: object): Promise<string> {
    const { tickets } = await platform.post('/api/intake/submissions', { channel: 'phone', area: 'east', ...body });
    return tickets[0].id;
  }

  async function signedFor(id: string): Promise<string> {
    const { custody } = await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'assigned');
    await platform.post(`/api/dispatch/tickets/${id}/signing`, {}, of(custody.department!));
    return custody.department!;
  }

  /** Under whose key the submission of a ticket is sealed. */
  async function subjectOf(ticket: string): Promise<string> {
    const { items } = (await platform.get(`/api/dispatch/tickets/${ticket}/events`, AUDITOR)).body;
    return items[0].data.person;
  }

  async function signedOff(id: string, department: string): Promise<void> {
    await platform.post(`/api/mediation/tickets/${id}/sign-off-request`, {}, of(department));
    await platform.post(`/api/dispatch/tickets/${id}/sign-off`, {}, of(department, 'leader'));
    await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'concluded');
  }

  describe('a complaint', () => {
    it('goes its whole way: ODR, mediation, settlement, sent back once, concluded, reopened, terminated, archived', async () => {
      const id = await register({
        kinds: ['complaint'],
        title: '健身卡退费',
        text: `我叫${NAME}，健身房停业，要求退还预付卡余额`,
        category: 'prepaid-card',
        person,
        respondent: { name: '某某健身有限公司' },
      });
      const department = await signedFor(id);
      expect(department).toBe('market-east');
      const mediation = (step: string, body: object) =>
        platform.post(`/api/mediation/tickets/${id}/${step}`, body, of(department));

      await registerOdrUnit(platform, 'odr-0007');
      await mediation('acceptance', { toldBy: 'phone' });
      await mediation('odr-referral', { unit: 'odr-0007' });
      const answer = { unit: 'odr-0007', outcome: 'not-settled' };
      await platform.post(`/api/mediation/tickets/${id}/odr-answer`, answer, of('odr-0007', 'odr-unit'));
      await mediation('mediation', {});
      await mediation('settlement', { amount: 128_000 });
      await mediation('notice', { toldBy: 'message' });
      await mediation('sign-off-request', {});
      await platform.post(`/api/dispatch/tickets/${id}/sending-back`, { findings: ['form'] }, of(department, 'leader'));
      await signedOff(id, department);
      await platform.post(`/api/intake/tickets/${id}/follow-ups`, {
        reached: true,
        resolved: false,
        satisfaction: 'dissatisfied',
      });
      await platform.post(`/api/dispatch/tickets/${id}/reopening`, { reason: 'unresolved' });
      await mediation('mediation', {});
      await mediation('termination', { ground: 'no-agreement-declared' });
      await mediation('notice', { toldBy: 'letter' });
      await signedOff(id, department);
      await platform.post(`/api/intake/tickets/${id}/follow-ups`, {
        reached: true,
        resolved: true,
        satisfaction: 'satisfied',
      });
      const archived = await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'archived');
      expect(archived).toMatchObject({
        firstHandler: department,
        round: { number: 2, because: 'unresolved', handling: { stage: 'finished', outcome: 'terminated' } },
        earlierRounds: [{ number: 1, handling: { stage: 'finished', outcome: 'settled' } }],
      });
    }, 60_000);

    it('is refused only on a ground of the law, which the answer lists, and is concluded all the same', async () => {
      const id = await register({
        kinds: ['complaint'],
        title: '投诉',
        text: '三年前买的衣服',
        category: 'clothing',
        person,
      });
      const department = await signedFor(id);
      const path = `/api/mediation/tickets/${id}/refusal`;
      const problem = await platform.post(
        path,
        { ground: 'too-much-work', toldBy: 'phone', text: '太忙' },
        of(department),
        422,
      );
      expect(problem).toMatchObject({ code: 'unknown-ground', status: 422 });
      expect(problem.valid).toContain('over-three-years');
      await platform.post(path, { ground: 'over-three-years', toldBy: 'phone', text: '已过三年' }, of(department));
      await signedOff(id, department);
    }, 30_000);

    it('moves to another department when its return is upheld, and its clock goes on', async () => {
      const id = await register({
        kinds: ['complaint'],
        title: '投诉',
        text: '衣服起球',
        category: 'clothing',
        person,
      });
      const before = await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'assigned');
      await platform.post(`/api/dispatch/tickets/${id}/return`, { reason: 'not-our-duty' }, of('market-east'));
      await platform.post(
        `/api/dispatch/tickets/${id}/arbitration`,
        { outcome: 'upheld', reassignTo: 'market-west' },
        'dispatcher:7',
      );
      expect(await signedFor(id)).toBe('market-west');
      const after = await platform.untilTicket(id, () => true);
      const initialCheck = ({ limits }: typeof after) => limits.find(({ limit }) => limit === 'initial-check');
      expect(initialCheck(after)).toEqual(initialCheck(before));
      // Order 20 counted it by its article 14, Order 121 does by its article 15.
      expect(initialCheck(after)?.article).toMatch(/总局令第20号第十四条|总局令第121号第十五条/);
    }, 30_000);
  });

  describe('a report', () => {
    it('goes its whole way: anonymous, extended by a leader, filed, concluded', async () => {
      const id = await register({
        kinds: ['report'],
        title: '举报无照经营',
        text: '夜市有无照摊位',
        category: 'unlicensed',
      });
      const department = await signedFor(id);
      const path = `/api/mediation/tickets/${id}`;
      const asked = await platform.post(`${path}/verification-extension`, {}, of(department));
      const before = await platform.untilTicket(id, () => true);
      await grant(platform, asked.id, of(department, 'leader'));
      const verify = ({ limits }: typeof before) => limits.find(({ limit }) => limit === 'verification')!.due;
      await platform.untilTicket(id, (ticket) => verify(ticket) > verify(before));
      await platform.post(`${path}/filing`, { caseNumber: '开市监立〔2026〕17号' }, of(department));
      const told = await platform.post(`${path}/reporter-notice`, { toldBy: 'phone' }, of(department), 422);
      expect(told.code).toBe('reporter-anonymous');
      await signedOff(id, department);
    }, 30_000);
  });

  describe('a consultation', () => {
    it('goes its whole way: answered with a sealed text, concluded, followed up, archived', async () => {
      const id = await register({ kinds: ['consultation'], title: '咨询', text: '请问营业执照怎么办理', person });
      const department = await signedFor(id);
      await platform.post(
        `/api/mediation/tickets/${id}/answer`,
        { text: `${NAME}您好，请到政务大厅办理` },
        of(department),
      );
      await signedOff(id, department);
      await platform.post(`/api/intake/tickets/${id}/follow-ups`, {
        reached: true,
        resolved: true,
        satisfaction: 'basically-satisfied',
      });
      await platform.untilTicket(id, (ticket) => ticket.custody.stage === 'archived');
    }, 30_000);
  });

  describe('a submission', () => {
    it('with both a complaint and a report becomes one ticket of each kind (Order 121 Art. 9)', async () => {
      const { tickets } = await platform.post('/api/intake/submissions', {
        channel: 'national-platform',
        kinds: ['complaint', 'report'],
        title: '买到假酒',
        text: '要求退款并查处',
        person,
      });
      expect(tickets.map(({ kind }: { kind: string }) => kind)).toEqual(['complaint', 'report']);
      const [complaint, report] = tickets;
      await subjectOf(complaint.id);
      // It waits for a moment of its own; unlinkable.spec shows it come.
      expect(report).toMatchObject({ number: null, position: null, repeated: false });
      await platform.get(`/api/dispatch/tickets/${report.id}`, undefined, 404);
    }, 30_000);

    it('that another system has numbered is taken in once and answered alike, however often it is sent', async () => {
      const body = { channel: 'letter', source: 'letters:2026-0001', title: '咨询', text: '请问办事时间', person };
      const first = await platform.post('/api/intake/submissions', body);
      const again = await platform.post('/api/intake/submissions', body);
      // Positions are sealed: equal ones look different.
      expect(again.tickets).toEqual([{ ...first.tickets[0], position: expect.any(String), repeated: true }]);
    });

    it('is refused whole with every field that is wrong, and without repeating what was sent', async () => {
      const problem = await platform.post(
        '/api/intake/submissions',
        { channel: 'pigeon', title: '', person: { phone: 5, name: NAME } },
        undefined,
        400,
      );
      expect(problem.errors.map(({ field }: { field: string }) => field)).toEqual(
        expect.arrayContaining(['channel', 'title', 'text', 'person.phone']),
      );
      expect(JSON.stringify(problem)).not.toContain(NAME);
    });

    it('in a batch is registered, known or rejected row by row, and the good rows are kept', async () => {
      const good = { channel: 'other', source: 'batch:1', title: '咨询', text: '请问怎么办证' };
      const rows = [good, { channel: 'other', source: 'batch:2', title: '无内容' }, { ...good, source: 'batch:3' }];
      const { results } = await platform.post('/api/intake/submissions/batch', { rows });
      expect(results.map(({ status }: { status: string }) => status)).toEqual(['registered', 'rejected', 'registered']);
      expect(results[1].problem.errors[0].field).toBe('text');
      const again = await platform.post('/api/intake/submissions/batch', { rows });
      expect(again.results.map(({ status }: { status: string }) => status)).toEqual([
        'duplicate',
        'rejected',
        'duplicate',
      ]);
    }, 30_000);
  });
}
