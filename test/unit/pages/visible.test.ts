// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { visible } from '../../../lib/pages/dom';

type Options = Readonly<Record<string, boolean>>;

/** A browser that knows the wish by one name only, and says of this element that it has a box but is invisible. */
const browserThatKnows = (name: string, isInvisible = true) =>
  Object.defineProperty(Element.prototype, 'checkVisibility', {
    configurable: true,
    value: (options: Options) => options[name] !== isInvisible,
  });

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

describe('whether a person can see an element', () => {
  it.each([
    ['Chromium before 121', 'checkVisibilityCSS'],
    ['later ones and Firefox', 'visibilityProperty'],
  ])('is asked of %s by the name it knows', (_, name) => {
    browserThatKnows(name);
    expect(visible(document.createElement('p'))).toBe(false);
    browserThatKnows(name, false);
    expect(visible(document.createElement('p'))).toBe(true);
  });
});
