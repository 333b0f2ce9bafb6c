import type { CallOptions, OperationName, PlatformClient, RequestOf } from '@redress/client';
import { commandIdOf, consequentId } from '@redress/kernel';
import type { CityLife, CityStep, StepBody } from '../life.js';
import { hotlineDesk } from '../people.js';
import type { Moment } from '../shanghai-time.js';
import { until } from './until.js';

/** A ticket on its way through the platform, one act at a time. */
export class Journey {
  /** Acts that were taken, and those of them that the platform knew already. */
  commands = 0;
  repeated = 0;
  private ticket = '';
  private department = '';
  private steps: readonly CityStep[] = [];
  private handled = false;

  /** What was due before `from` was done by an earlier run, which finished each moment before time went on. */
  constructor(
    readonly life: CityLife,
    private readonly client: PlatformClient,
    private readonly departments: readonly string[],
    private readonly from: Moment,
  ) {}

  /** When the next act is due; undefined at the end of the way. */
  get due(): Moment | undefined {
    if (this.ticket === '') return Math.max(this.life.submission.moment, this.from);
    return this.steps[0]?.moment;
  }

  /** What is done next, for people. */
  get doing(): string {
    return this.ticket === '' ? 'take-submission' : (this.steps[0]?.name ?? 'reading');
  }

  /** Does the act that is due. Rejects when the platform refuses it: the way ends there. */
  async advance(): Promise<void> {
    const [step] = this.steps;
    if (this.ticket === '') await this.submit();
    else if (step !== undefined) {
      await this.take(step);
      this.steps = this.steps.slice(1);
      // A return that was upheld has taken the ticket to another department.
      if (this.steps.length === 0 && !this.handled) await this.awaitDepartment();
    }
    if (this.steps.length > 0 || this.handled) return;
    this.handled = true;
    this.steps = this.left(this.life.handling(this.department));
  }

  private async submit(): Promise<void> {
    const { key, as, body } = this.life.submission;
    const { value } = await this.client.call('take-submission', { body }, { key, as });
    const { id, repeated } = value.tickets[0]!;
    this.count(repeated);
    this.ticket = id;
    const stage = await this.awaitDepartment();
    const others = this.departments.filter((other) => other !== this.department);
    const left = this.left(this.life.custody(this.department, others));
    // An arbitration of this very moment may have been made by the earlier run: the ticket is no longer returned then.
    this.steps = left[0]?.name === 'arbitrate-return' && stage !== 'returned' ? [] : left;
  }

  private left(steps: readonly CityStep[]): readonly CityStep[] {
    return steps.filter(({ moment }) => moment >= this.from);
  }

  private async take({ name, key, as, body }: CityStep): Promise<void> {
    const by = { key, as };
    if (name === 'await-odr-expiry') return this.awaitOdrExpiry();
    if (name === 'grant-request') return this.grant(body as StepBody<'grant-request'>, by);
    // Each body was written for the operation of its name.
    const request = { id: this.ticket, body } as RequestOf<OperationName>;
    const { value } = await this.client.call(name, request as never, by);
    this.count(value.repeated);
  }

  /** The leader reads what is asked for, agrees to just that, and waits until it is carried out. */
  private async grant({ asked }: StepBody<'grant-request'>, by: Required<CallOptions>): Promise<void> {
    const id = consequentId('request', commandIdOf(asked.as.split('@', 1)[0]!, asked.key));
    const { value: request } = await this.client.call('read-request', { id }, by);
    const before = await this.read();
    const { value } = await this.client.call('grant-request', { id, body: { digest: request.digest } }, by);
    this.count(value.repeated);
    if (value.repeated) return;
    await until('a granted request is carried out', async () =>
      (await this.read()).revision > before.revision ? true : undefined,
    );
  }

  /** The platform ends a referral that was not answered with the first day after its limit. */
  private async awaitOdrExpiry(): Promise<void> {
    await until('an unanswered referral expires', async () =>
      (await this.read()).round.handling.stage === 'with-odr-unit' ? undefined : true,
    );
  }

  /** The stage at which a department has the ticket; the platform assigns it a moment after it was classified. */
  private async awaitDepartment(): Promise<string> {
    const { stage, department } = await until('a department gets the ticket', async () => {
      const { custody: held } = await this.read();
      if (!('department' in held) || held.department === null) return undefined;
      return { stage: held.stage, department: held.department };
    });
    this.department = department;
    return stage;
  }

  private async read() {
    const { value } = await this.client.call('read-ticket', { id: this.ticket }, { as: hotlineDesk('dispatcher', 1) });
    return value;
  }

  private count(repeated: boolean): void {
    this.commands++;
    if (repeated) this.repeated++;
  }
}
