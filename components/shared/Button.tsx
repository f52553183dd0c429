import type { ButtonHTMLAttributes, JSX, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

type Weight = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly weight?: Weight;
  readonly icon?: IconName;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button; `secondary` unless said. One `primary` per group. */
export function Button({ weight = 'secondary', icon, buttonRef, children, ...rest }: ButtonProps): JSX.Element {
  return (
    <button type="button" {...rest} {...(buttonRef ? { ref: buttonRef } : {})} class="button" data-weight={weight}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface LinkButtonProps {
  readonly href: string;
  readonly weight?: Weight;
  readonly icon?: IconName;
  readonly children: string;
}

/** Looks like a button, leads to a page in a tab of its own. */
export function LinkButton({ href, weight = 'secondary', icon = 'outside', children }: LinkButtonProps): JSX.Element {
  return (
    <a class="button" data-weight={weight} href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name={icon} />
    </a>
  );
}
