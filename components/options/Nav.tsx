import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SECTION_IDS, type SectionId } from './Section';
import { useOptions } from './useOptions';

/** The side nav: where one is, and a way to everywhere else. */
export function Nav(): JSX.Element {
  const options = useOptions();
  const current = useSectionInView();
  return (
    <nav class="side" aria-label={options.nav}>
      <ul>
        {SECTION_IDS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} {...(id === current ? { 'aria-current': 'true' } : {})}>
              {options.sections[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The section at the reading line, a third down the window. */
function useSectionInView(): SectionId {
  const [current, setCurrent] = useState<SectionId>(SECTION_IDS[0]);
  useEffect(() => {
    const look = () => {
      const line = innerHeight / 3;
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const passed = SECTION_IDS.filter((id) => {
        const section = document.getElementById(id);
        return section !== null && (atEnd || section.getBoundingClientRect().top <= line);
      });
      setCurrent(passed.at(-1) ?? SECTION_IDS[0]);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);
  return current;
}
