import { render } from 'preact';

/** Takes away what a test has drawn, once Preact has run its effects: it would look for the window after jsdom is gone. */
export async function clearPage(): Promise<void> {
  render(null, document.body);
  await new Promise((done) => requestAnimationFrame(done));
}
