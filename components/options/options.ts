import type { Edit } from '../../lib/case/edits';
import type { Stored } from '../../lib/case/schema';

/** What every section gets: the record, and the way to change it. */
export interface RecordProps {
  readonly stored: Stored;
  /** Resolves to whether it was stored; a failure is told by the page itself. */
  readonly edit: (change: Edit) => Promise<boolean>;
}
