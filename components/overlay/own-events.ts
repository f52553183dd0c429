/** What happens inside our own root is none of the page's business: its handlers on the document don't hear of it. */
export const keepInside = {
  onClick: stay,
  onMouseDown: stay,
  onMouseUp: stay,
  onPointerDown: stay,
  onPointerUp: stay,
  onTouchStart: stay,
  onTouchEnd: stay,
  onKeyUp: stay,
  onKeyPress: stay,
  onSubmit: stay,
  onInput: stay,
  onChange: stay,
  onContextMenu: stay,
};

function stay(event: Event): void {
  event.stopPropagation();
}

/** A button's handler for the person's own press: nothing forged, and not the second half of a double click. */
export const onPress = (act: () => void) => (event: MouseEvent) => {
  if (event.isTrusted && event.detail < 2) act();
};

/** Pressing with the mouse leaves the focus where the person is writing. */
export const keepFocus = (event: Event): void => event.preventDefault();
