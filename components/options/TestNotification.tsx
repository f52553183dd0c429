import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { Panel } from './Section';
import { useOptions } from './useOptions';

/** `denied`: the browser itself blocks them. `sent`: the browser took it; that the system shows it can't be known. */
type TestOutcome = 'sent' | 'failed' | 'denied';

/** Shows one notification to look at. */
export type TestNotice = (notice: { readonly title: string; readonly message: string }) => Promise<TestOutcome>;

interface TestNotificationProps {
  readonly test: TestNotice;
}

/** A block by the system can't be seen from here: so the person is asked, and led to the setting. */
export function TestNotification({ test }: TestNotificationProps): JSX.Element {
  const say = useOptions().reminders.test;
  const [outcome, setOutcome] = useState<TestOutcome | null>(null);
  const [seen, setSeen] = useState<boolean | null>(null);
  const answer = useRef<HTMLDivElement>(null);

  const run = async () => {
    setSeen(null);
    setOutcome(await test(say.notification));
  };
  const tell = (was: boolean) => {
    setSeen(was);
    // The two buttons go away with the answer; what they lead to takes the focus.
    answer.current?.focus();
  };

  const help = seen === false || outcome === 'failed' || outcome === 'denied';
  return (
    <Panel title={say.title} lead={say.lead}>
      <div class="button-row">
        <Button onClick={run}>{say.button}</Button>
      </div>
      <div role="status" tabIndex={-1} ref={answer} class="stack">
        {outcome === 'sent' && seen === null && (
          <Notice tone="info" still>
            <p>{say.sent}</p>
            <p>
              <b>{say.seen}</b>
            </p>
            <div class="button-row">
              <Button onClick={() => tell(true)}>{say.yes}</Button>
              <Button onClick={() => tell(false)}>{say.no}</Button>
            </div>
          </Notice>
        )}
        {outcome !== null && outcome !== 'sent' && (
          <Notice tone="caution" still>
            {say[outcome]}
          </Notice>
        )}
        {seen === true && (
          <Notice tone="done" still>
            {say.good}
          </Notice>
        )}
        {help && <Help />}
      </div>
    </Panel>
  );
}

/** The steps to the system's own switch, on the two systems that the offices run. */
function Help(): JSX.Element {
  const say = useOptions().reminders.test;
  return (
    <div class="stack">
      {[say.windows, say.pardus].map(({ title, steps }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ol class="numbered">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
      <p class="hint">{say.still}</p>
    </div>
  );
}
