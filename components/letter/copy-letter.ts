/** What goes to the clipboard: formatted for word processors and EBYS's editor, plain for the rest. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts a text on the clipboard, formatted and plain.
 *
 * @param document the page whose press this answers
 * @returns whether it is there; where not, the caller selects the text for the person to copy
 */
export async function copyClip(document: Document, { html, text }: Clip): Promise<boolean> {
  try {
    const of = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...of('text/html', html), ...of('text/plain', text) })]);
    return true;
  } catch {
    return copyByEvent(document, { html, text });
  }
}

/** The older way, where the asynchronous clipboard is closed by policy or not there. */
function copyByEvent(document: Document, { html, text }: Clip): boolean {
  let wasAsked = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    wasAsked = true;
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy') && wasAsked;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
