import type { JSX } from 'preact';
import { Icon } from '../shared/Icon';
import { useOptions } from './useOptions';

/** «Kurumunuz belirledi»: beside what the administrator's policy sets. */
export function Managed(): JSX.Element {
  const { managed } = useOptions();
  return (
    <p class="managed" title={managed.lead}>
      <Icon name="settings" size={12} />
      {managed.badge}
    </p>
  );
}
