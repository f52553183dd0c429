import { useEffect } from 'preact/hooks';
import type { FileProblem } from '../../lib/certificate-file/outcome';

/** The one file that was dropped, or why there is none; null where nothing of a file was dropped. Only within the drop itself. */
export function droppedFile(dropped: DataTransfer | null): File | FileProblem | null {
  const items = [...(dropped?.items ?? [])].filter(({ kind }) => kind === 'file');
  const [item, ...more] = items;
  if (!item) return null;
  if (more.length > 0) return 'several';
  if (item.webkitGetAsEntry()?.isDirectory) return 'folder';
  return item.getAsFile() ?? 'unreadable';
}

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** A file that is dropped beside the place for it would open in the page's stead. */
export function useNoStrayDrop(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (event.defaultPrevented || !carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    document.addEventListener('dragover', refuse);
    document.addEventListener('drop', refuse);
    return () => {
      document.removeEventListener('dragover', refuse);
      document.removeEventListener('drop', refuse);
    };
  }, []);
}
