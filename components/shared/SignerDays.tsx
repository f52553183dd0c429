import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { type Day, daysBetween } from '../../lib/calendar/day';
import type { CertificateFile, SignerDay } from '../../lib/certificate-file/outcome';
import { someOf } from '../../lib/saying/certificate-file';
import { onTypedDay, typedDay, typedDayInWords } from '../../lib/saying/dates';
import { Button } from './Button';
import { Choice } from './Choice';
import { type Speech, useSpeech } from './speech';

type Found = Extract<CertificateFile, { kind: 'signers' }>;

interface SignerDaysProps {
  readonly found: Found;
  /** The last day in the record. */
  readonly recorded: Day | null;
  /** What a last day means today; null where it means nothing. */
  readonly means: (day: Day) => string | null;
  readonly onKeep: (day: Day) => unknown;
}

/** «Dosyadan okunan»: every signer with their last day, whom the person picks, and what is to be known before it is stored. */
export function SignerDays({ found, recorded, means, onKeep }: SignerDaysProps): JSX.Element {
  const speech = useSpeech();
  const { words, language } = speech;
  const say = words.certificateFile;
  const { signers, from, refused, missing } = found;
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => setChosen(null), [found]);
  const single = signers.length === 1 ? signers[0] : undefined;
  const picked = single ?? (chosen === null ? undefined : signers[Number(chosen)]);
  const names = someOf(refused.map(({ name }) => name ?? say.nameless));

  return (
    <section class="found" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h3 id={`${id}-title`}>{say.region}</h3>
      {single ? (
        <>
          <p class="signer">{saySigner(single, speech)}</p>
          {from !== 'certificate' && <p>{say.isItYou}</p>}
        </>
      ) : (
        <Choice
          legend={say.whichIsYou}
          options={signers.map((signer, at) => ({ value: String(at), label: saySigner(signer, speech) }))}
          value={chosen}
          onChoose={setChosen}
        />
      )}
      {picked && (
        <>
          <p class="means">
            {means(picked.lastDay)}{' '}
            {recorded === picked.lastDay ? say.same : recorded !== null && `(${say.recorded(typedDay(recorded))})`}
          </p>
          {picked.certainty === 'unsure' && <p>{say.unsure}</p>}
          {from !== 'certificate' && (
            <p>{say.older(language === 'tr' ? onTypedDay(picked.lastDay) : typedDay(picked.lastDay))}</p>
          )}
        </>
      )}
      <div class="button-row">
        <Button weight="primary" disabled={!picked} onClick={() => picked && onKeep(picked.lastDay)}>
          {say.save}
        </Button>
      </div>
      {names.length > 0 && <p class="hint">{say.passedOver(names.join(', '))}</p>}
      {missing > 0 && <p class="hint">{say.missing(missing)}</p>}
      <p class="hint">{say.notVerified}</p>
    </section>
  );
}

/** «Ayşe ÖRNEK · 21.01.2027, Perşembe · 60 gün kaldı». */
function saySigner({ name, lastDay }: SignerDay, { words, language, today }: Speech): string {
  const say = words.certificateFile;
  return [name ?? say.nameless, typedDayInWords(lastDay, language), say.left(daysBetween(today, lastDay))].join(' · ');
}
