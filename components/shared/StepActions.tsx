import type { JSX } from 'preact';
import type { CardAction } from '../../lib/messages';
import { LinkButton } from './Button';
import { Copyable } from './CopyButton';

interface StepActionsProps {
  readonly actions: readonly CardAction[];
}

/** The pages a step is done on, and what to take along. */
export function StepActions({ actions }: StepActionsProps): JSX.Element | null {
  const links = actions.filter((action) => action.do === 'open');
  const copies = actions.filter((action) => action.do === 'copy');
  if (links.length + copies.length === 0) return null;
  return (
    <>
      {links.length > 0 && (
        <div class="button-row">
          {links.map(({ label, href }) => (
            <LinkButton key={href} href={href}>
              {label}
            </LinkButton>
          ))}
        </div>
      )}
      {copies.map(({ text, label }) => (
        <Copyable key={text} text={text} label={label} />
      ))}
    </>
  );
}
