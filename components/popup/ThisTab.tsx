import type { JSX } from 'preact';
import { asDay, type Day } from '../../lib/calendar/day';
import type { PageReport } from '../../lib/messages';
import type { ReportsTo } from '../../lib/offices/policy';
import type { PageFacts } from '../../lib/pages/facts';
import { mayBeNamed } from '../../lib/pages/may-be-named';
import type { Finding } from '../../lib/rules/rule';
import { typedDay } from '../../lib/saying/dates';
import { sayFinding } from '../../lib/saying/finding';
import type { PageKind } from '../../lib/vocabulary/page-kinds';
import { Button } from '../shared/Button';
import { useSpeech } from '../shared/speech';
import { type FindingActs, FindingView } from './FindingView';
import { ReportPage } from './ReportPage';
import type { TabRead, TabSight } from './tab-sight';
import { WhichPage } from './WhichPage';

export interface ThisTabProps {
  readonly sight: TabSight;
  readonly findings: readonly Finding[];
  /** The recorded last day, to offer the page's only where it is another. Undefined: nothing recorded to put it into. */
  readonly recordedEnd: Day | null | undefined;
  readonly onAllow: () => void;
  readonly onReload: () => void;
  /** Findings that would stand here, had they not been put away. */
  readonly putAway: readonly Finding[];
  readonly acts: FindingActs;
  readonly onUnmute: () => void;
  readonly onShowAgain: (finding: string) => void;
  readonly onSaveDate: (day: Day) => void;
  readonly onName: (report: PageReport, page: PageKind) => void;
  readonly onForgetName: (report: PageReport) => void;
  readonly askReport: () => Promise<string | null>;
  readonly reportsTo: ReportsTo | null;
}

/** What was recognised and found on the active tab; never that all is well. */
export function ThisTab(props: ThisTabProps): JSX.Element {
  const say = useSpeech().words.popup.tab;
  const { sight } = props;
  return (
    <div class="stack" aria-live="polite">
      {sight.is === 'asking' && <p class="soft">{say.asking}</p>}
      {sight.is === 'not-official' && <p class="soft">{say.notOfficial}</p>}
      {sight.is === 'no-answer' && (
        <>
          <p>{say.noAnswer}</p>
          <div class="button-row">
            <Button onClick={props.onReload}>{say.reload}</Button>
          </div>
        </>
      )}
      {sight.is === 'no-access' && (
        <>
          <p>{say.noAccess}</p>
          <div class="button-row">
            <Button weight="primary" onClick={props.onAllow}>
              {say.allow}
            </Button>
          </div>
          <p class="soft">{say.howToAllow}</p>
        </>
      )}
      {(sight.is === 'read' || sight.is === 'by-address') && sight.isLast && <p class="soft">{say.isLast}</p>}
      {sight.is === 'by-address' && <ByAddress page={sight.page} />}
      {sight.is === 'read' &&
        (sight.report.facts ? (
          <Recognised {...props} facts={sight.report.facts} sight={sight} />
        ) : (
          <Unrecognised {...props} sight={sight} />
        ))}
    </div>
  );
}

/** No script of ours runs in such a page: nothing is found there, nothing of it can be reported, no name would hold. */
function ByAddress({ page }: { readonly page: PageKind | null }): JSX.Element {
  const { shared, popup } = useSpeech().words;
  const say = popup.tab;
  if (!page) return <p>{say.unrecognised}</p>;
  return (
    <>
      <p class="recognised">{say.recognised(shared.pages[page])}</p>
      <p class="soft">{say.nothingFound}</p>
    </>
  );
}

function Recognised(props: ThisTabProps & { readonly facts: PageFacts; readonly sight: TabRead }): JSX.Element {
  const { words, language } = useSpeech();
  const say = words.popup.tab;
  const { facts, findings, sight } = props;
  const page = words.shared.pages[facts.page];
  return (
    <>
      <p class="recognised">
        {facts.named ? say.named(page) : say.recognised(page)}{' '}
        {facts.named && (
          <button type="button" class="text-button" onClick={() => props.onForgetName(sight.report)}>
            {words.shared.undo}
          </button>
        )}
      </p>
      {sight.muted && (
        <p class="soft">
          {say.muted}{' '}
          <button type="button" class="text-button" onClick={props.onUnmute}>
            {say.showAgain}
          </button>
        </p>
      )}
      <SaveDate {...props} />
      {findings.length === 0 ? (
        <p class="soft">{say.nothingFound}</p>
      ) : (
        <ul class="findings">
          {findings.map((finding) => (
            <FindingView key={finding.id} finding={finding} acts={props.acts} />
          ))}
        </ul>
      )}
      {props.putAway.map((finding) => (
        <p key={finding.id} class="soft">
          {say.putAway(sayFinding(words, finding, language).title)}{' '}
          <button type="button" class="text-button" onClick={() => props.onShowAgain(finding.id)}>
            {say.showAgain}
          </button>
        </p>
      ))}
      <details class="more">
        <summary>{say.wrong}</summary>
        <ReportPage ask={props.askReport} reportsTo={props.reportsTo} />
      </details>
    </>
  );
}

/** The page's word for the last day, taken over only by the person's own click. */
function SaveDate({
  facts,
  recordedEnd,
  onSaveDate,
}: ThisTabProps & { readonly facts: PageFacts }): JSX.Element | null {
  const say = useSpeech().words.popup.tab;
  const shown = asDay(facts.validUntil);
  if (!shown || recordedEnd === undefined || shown === recordedEnd) return null;
  return (
    <div class="button-row">
      <Button icon="calendar" onClick={() => onSaveDate(shown)}>
        {say.saveDate(typedDay(shown))}
      </Button>
    </div>
  );
}

function Unrecognised({
  sight,
  onName,
  askReport,
  reportsTo,
}: ThisTabProps & { readonly sight: TabRead }): JSX.Element {
  const say = useSpeech().words.popup.tab;
  const { report } = sight;
  return (
    <>
      <p>{say.unrecognised}</p>
      {mayBeNamed(report.place) && <WhichPage place={report.place} onName={(page) => onName(report, page)} />}
      <details class="more">
        <summary>{say.report}</summary>
        <ReportPage ask={askReport} reportsTo={reportsTo} />
      </details>
    </>
  );
}
