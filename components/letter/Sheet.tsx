import type { JSX, Ref } from 'preact';
import type { Letter } from '../../lib/letter/letter';
import { numbered } from '../../lib/letter/render';

/** The letter as it stands on paper: one A4 sheet. Always Turkish. */
export function Sheet({
  letter,
  sheetRef,
}: {
  readonly letter: Letter;
  readonly sheetRef: Ref<HTMLElement>;
}): JSX.Element {
  return (
    <article class="sheet" lang="tr" ref={sheetRef}>
      <Lines class="sheet-heading" lines={letter.heading} />
      <div class="sheet-reference">
        <p>
          <span class="sheet-key">Sayı</span>: {letter.number}
        </p>
        <p class="sheet-date">{letter.date}</p>
        <p class="sheet-subject">
          <span class="sheet-key">Konu</span>: {letter.subject}
        </p>
      </div>
      <Lines class="sheet-addressee" lines={letter.addressee} />
      <div class="sheet-body">
        {letter.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <Lines class="sheet-signature" lines={letter.signature} />
      {letter.enclosures.length > 0 && (
        <Lines class="sheet-enclosures" lines={['Ek:', ...numbered(letter.enclosures)]} />
      )}
    </article>
  );
}

const Lines = ({ lines, class: name }: { readonly lines: readonly string[]; readonly class: string }): JSX.Element => (
  <p class={name}>
    {lines.map((line, index) => (
      // The same text may stand on two lines: the place is the key.
      <span key={index}>{line}</span>
    ))}
  </p>
);
