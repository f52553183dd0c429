/** What happens inside our own root is none of the page's business: its handlers on the document don't hear of it. */
const OURS =
  'click mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress input change contextmenu';

export function keepInside(root: EventTarget): void {
  for (const type of OURS.split(' '))
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}

/** A button's handler for the person's own press: nothing forged, and not the second half of a double click. */
export const onPress = (act: () => void) => (event: MouseEvent) => {
  if (event.isTrusted && event.detail < 2) act();
};

/** Pressing with the mouse leaves the focus where the person is writing. */
export const keepFocus = (event: Event): void => event.preventDefault();
