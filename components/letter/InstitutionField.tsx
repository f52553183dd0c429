import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { withDirectorate } from '../../lib/letter/institution';
import { Button } from '../shared/Button';
import { useSpeech } from '../shared/speech';
import { TextField } from './TextField';

interface InstitutionFieldProps {
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** The institution as it stands in its letters: «Müdürlüğü» is asked about once the person has left the field. */
export function InstitutionField({ value, onType }: InstitutionFieldProps): JSX.Element {
  const { letter } = useSpeech().words;
  const [left, setLeft] = useState(value !== '');
  const box = useRef<HTMLDivElement>(null);
  const whole = left ? withDirectorate(value) : null;
  const complete = (text: string) => {
    onType(text);
    // The button pressed is gone: the focus goes where its answer stands.
    box.current?.querySelector('input')?.focus();
  };
  return (
    <div class="field" ref={box}>
      <TextField
        label={letter.institution}
        hint={letter.institutionHint}
        value={value}
        onType={(text) => {
          setLeft(false);
          onType(text);
        }}
        onLeave={() => setLeft(true)}
      />
      <div role="status">
        {whole && (
          <>
            <p class="doubt">{letter.directorate}</p>
            <Button onClick={() => complete(whole)}>{letter.addDirectorate(whole)}</Button>
          </>
        )}
      </div>
    </div>
  );
}
