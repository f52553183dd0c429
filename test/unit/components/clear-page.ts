import { options, render } from 'preact';

// Preact runs effects after the next frame, and looks for the window once more some time later, when jsdom may be gone.
options.requestAnimationFrame = queueMicrotask;

/** Takes away what a test has drawn. */
export const clearPage = (): void => render(null, document.body);
