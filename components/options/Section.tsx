import type { ComponentChildren, JSX } from 'preact';

/** The sections of the options page, in their order; each id is its anchor. */
export const SECTION_IDS = [
  'record',
  'reminders',
  'office',
  'findings',
  'looks',
  'letter',
  'data',
  'articles',
  'about',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** One section with its heading; the side nav leads here. */
export function Section({ id, title, lead, children }: SectionProps): JSX.Element {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {lead && <p class="lead">{lead}</p>}
      </header>
      {children}
    </section>
  );
}

/** A group of things that belong together within a section. */
export function Panel({
  title,
  lead,
  children,
}: {
  title?: string;
  lead?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="panel">
      {title && <h3>{title}</h3>}
      {lead && <p class="hint">{lead}</p>}
      {children}
    </div>
  );
}
