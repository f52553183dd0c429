import type { Press } from '../../vocabulary/application';
import { prop } from '../dom';

/** A control that sends or signs, and what it does. */
export interface Sending {
  readonly control: Element;
  readonly press: Press;
}

export type PressOf = (element: Element) => Press | null;

/** How far up from the pressed element its control may be. */
const DEPTH = 12;
const CONTROL = 'a,button,input,summary,label,[role],[onclick],[tabindex]';

/** The sending control under an event. */
export function sendingAt(event: Event, pressOf: PressOf): Sending | null {
  for (const target of event.composedPath().slice(0, DEPTH)) {
    if (!(target instanceof Element) || !prop(target, 'matches').call(target, CONTROL)) continue;
    const press = pressOf(target);
    if (press) return { control: target, press };
  }
  return null;
}

const BUTTON_TYPES = /^(?:submit|image|button|reset|file|color|range)$/;

/** The form that Enter in this field would send; null for everything that is no field. */
export function formOfField(target: EventTarget | undefined): HTMLFormElement | null {
  return target instanceof HTMLInputElement && !BUTTON_TYPES.test(prop(target, 'type')) ? prop(target, 'form') : null;
}

/** The button that Enter in a field presses: the form's first submit button in the order of the document (HTML, «implicit submission»). */
export function defaultButton(form: HTMLFormElement): Element | null {
  for (const element of prop(form, 'elements')) if (submits(element)) return isDisabled(element) ? null : element;
  // Image buttons are no member of `elements`; they are rare enough to look for them only here.
  const image = prop(form, 'querySelector').call(form, 'input[type=image]');
  return image && !isDisabled(image) ? image : null;
}

/** What a form's submission without a named control would do: known only where all its sending controls mean the same. */
export function sendingOf(form: HTMLFormElement, pressOf: PressOf): readonly Sending[] {
  const controls = prop(form, 'querySelectorAll').call(form, 'button,input,a,[role=button]');
  const found: Sending[] = [];
  for (let i = 0; i < controls.length && i < 500; i++) {
    const control = controls[i];
    const press = control && pressOf(control);
    if (press) found.push({ control, press });
  }
  return found;
}

const submits = (element: Element): boolean =>
  (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) &&
  /^(?:submit|image)$/.test(prop(element, 'type'));

const isDisabled = (element: Element): boolean => prop(element, 'matches').call(element, ':disabled');
