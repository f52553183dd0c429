import type { Note, OverlayActs } from '../../lib/content-script/card/overlay';
import { Button } from './Button';

/** What has been chosen or put away just now, with the way back. */
export const NoteLine = ({ note, acts }: { readonly note: Note; readonly acts: OverlayActs }) => (
  <div class="note">
    <span>{note.text}</span>
    {note.undo && <Button class="act" label={note.undo} act={acts.undo} />}
  </div>
);
