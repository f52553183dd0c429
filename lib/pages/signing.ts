import type { Choice } from './choices';
import { isDisabled } from './choices';
import type { Offer, SigningMethod, SigningShown } from './facts';
import type { Act, Page } from './reader';
import { isPlaceholder } from './request';
import { type Ways, waysIn } from './ways';

/** One control that names a way to sign. */
export interface WayControl extends Ways {
  readonly el: Element;
  readonly on: boolean;
  readonly disabled: boolean;
  /** Chosen before sending (radio button, option …) rather than pressed. */
  readonly chosen: boolean;
}

/** «İmzala» alone: a way to sign where it stands beside others to press, else the control that sends. */
const SIGN_ALONE = /^imzala$/;

/** The controls that name ways to sign, in the page's order. */
export function wayControls(page: Page): WayControl[] {
  const choices = page.choices.filter((choice) => !isPlaceholder(choice.text)).map(fromChoice);
  const combos = page.combos.map((combo) => ({
    ...waysIn(combo.raw),
    el: combo.el,
    on: true,
    disabled: isDisabled(combo.el),
    chosen: true,
  }));
  const chosen = [...choices, ...combos].filter(names);
  const pressed = page.acts.map(fromAct).filter(names);
  if (chosen.length === 0 && pressed.some((control) => control.ways.includes('wet-signature'))) {
    for (const act of page.acts) {
      if (!SIGN_ALONE.test(act.text)) continue;
      pressed.push({ ...fromAct(act), ways: ['e-signature'], sure: true });
    }
  }
  return [...chosen, ...pressed];
}

const names = (control: WayControl): boolean => control.ways.length > 0;

const fromChoice = (choice: Choice): WayControl => ({
  ...waysIn(choice.raw),
  el: choice.el,
  on: choice.on,
  disabled: choice.disabled,
  chosen: true,
});

const fromAct = (act: Act): WayControl => ({
  ...waysIn(act.raw),
  el: act.el,
  on: false,
  disabled: isDisabled(act.el),
  chosen: false,
});

/** What the page shows of the ways to sign; see {@link SigningShown}. */
export function readSigning(page: Page): SigningShown {
  const controls = wayControls(page);
  // A closed list may hold ways that stand nowhere in the page yet.
  const closed = controls.some((control) => page.combos.some((combo) => combo.el === control.el));
  const offer = (way: SigningMethod): Offer => {
    const naming = controls.filter((control) => control.ways.includes(way));
    if (naming.some((control) => control.sure && !control.disabled)) return 'yes';
    return naming.length > 0 || closed ? 'maybe' : 'no';
  };
  const on = controls.filter((control) => control.on).flatMap((control) => control.ways);
  return {
    offered: {
      'e-onay': offer('e-onay'),
      'e-signature': offer('e-signature'),
      'wet-signature': offer('wet-signature'),
    },
    choosing: [...new Set(on)],
  };
}
