import later from '../../components/popup/later.css?url';

/** Loads the styles of what is not seen at once; resolves when they hold, or can't be had. */
export const laterStyles = (document: Document): Promise<void> =>
  new Promise((ready) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = later;
    link.onload = () => ready();
    link.onerror = () => ready();
    document.head.append(link);
  });
