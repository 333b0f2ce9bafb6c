import { Input } from 'antd';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { who } from '../api/who.js';
import { language, useTexts } from '../language/language.js';
import { ActForm } from './act-form.js';
import type { TicketAct } from './ticket-act.js';
import { TICKET_ACTS } from './ticket-acts.generated.js';
import { ticketScreenTexts } from './ticket.texts.js';

/** What the role of who sits here can do on tickets. Whether the stage allows it, the platform says. */
export function Acts({ id }: { readonly id: string }): ReactNode {
  const texts = useTexts(ticketScreenTexts);
  const reader = language.use();
  const role = who.use()?.role;
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<TicketAct | null>(null);
  const ours = TICKET_ACTS.filter(({ roles }) => role !== undefined && roles.includes(role));
  const found = ours.filter(({ title }) => title[reader].toLowerCase().includes(said.trim().toLowerCase()));

  const end = useCallback(() => {
    setChosen(null);
    heading.current?.focus();
  }, []);

  return (
    <section className="acts not-printed" aria-labelledby="acts">
      <h2 id="acts" ref={heading} tabIndex={-1}>
        {texts.acts}
      </h2>
      {chosen !== null ? (
        <ActForm key={chosen.name} id={id} act={chosen} onEnd={end} />
      ) : ours.length === 0 ? (
        <p className="quiet">{texts.noActs}</p>
      ) : (
        <>
          <p className="quiet">{texts.ofTheRole}</p>
          <Input
            allowClear
            aria-label={texts.findAct}
            placeholder={texts.findAct}
            value={said}
            onChange={({ target }) => setSaid(target.value)}
          />
          <ul>
            {found.map((act) => (
              <li key={act.name}>
                <button type="button" className="plain" onClick={() => setChosen(act)}>
                  {act.title[reader]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
