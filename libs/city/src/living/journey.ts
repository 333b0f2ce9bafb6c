import type { OperationName, PlatformClient, RequestOf } from '@redress/client';
import type { CityLife, CityStep } from '../life.js';
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
  private done = 0;
  private handled = false;
  /** The request that was made last. */
  private request = '';

  constructor(
    readonly life: CityLife,
    private readonly client: PlatformClient,
    private readonly departments: readonly string[],
  ) {}

  /** When the next act is due; undefined at the end of the way. */
  get due(): Moment | undefined {
    return this.ticket === '' ? this.life.submission.moment : this.steps[this.done]?.moment;
  }

  /** What is done next, for people. */
  get doing(): string {
    return this.ticket === '' ? 'take-submission' : (this.steps[this.done]?.name ?? 'waiting');
  }

  /** Does the act that is due. Rejects when the platform refuses it: the way ends there. */
  async advance(): Promise<void> {
    if (this.ticket === '') await this.submit();
    else await this.take(this.steps[this.done]!);
    if (this.done < this.steps.length || this.handled) return;
    await this.awaitDepartment();
    this.handled = true;
    this.steps = this.life.handling(this.department);
    this.done = 0;
  }

  private async submit(): Promise<void> {
    const { key, as, body } = this.life.submission;
    const { value } = await this.client.call('take-submission', { body }, { key, as });
    const { id, repeated } = value.tickets[0]!;
    this.count(repeated);
    this.ticket = id;
    await this.awaitDepartment();
    const others = this.departments.filter((other) => other !== this.department);
    this.steps = this.life.custody(this.department, others);
  }

  private async take({ name, key, as, body }: CityStep): Promise<void> {
    const by = { key, as };
    if (name === 'grant-request') return this.grant(by);
    // Each body was written for the operation of its name.
    const request = { id: this.ticket, body } as RequestOf<OperationName>;
    const { value } = await this.client.call(name, request as never, by);
    this.count(value.repeated);
    if (name === 'ask-to-extend-verification') this.request = value.id;
    this.done++;
  }

  /** The leader reads what is asked for, agrees to just that, and waits until it is carried out. */
  private async grant(by: { readonly key: string; readonly as: string }): Promise<void> {
    const { value: request } = await this.client.call('read-request', { id: this.request }, by);
    const before = await this.read();
    const { digest } = request;
    const { value } = await this.client.call('grant-request', { id: this.request, body: { digest } }, by);
    this.count(value.repeated);
    if (!value.repeated)
      await until('a granted request is carried out', async () =>
        (await this.read()).revision > before.revision ? true : undefined,
      );
    this.done++;
  }

  /** The department that the ticket is with; the platform assigns it a moment after it was classified. */
  private async awaitDepartment(): Promise<void> {
    this.department = await until('a department gets the ticket', async () => {
      const { custody } = await this.read();
      return 'department' in custody ? custody.department : undefined;
    });
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
