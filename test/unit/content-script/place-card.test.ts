import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGIN, placeCard, type Standing } from '../../../lib/content-script/card/place-card';
import { TOP_RIGHT } from '../../../lib/vocabulary/corner';

const WINDOW = { width: 1280, height: 900 };
const CARD = { width: 352, height: 400 };
const RIGHT: Standing = { corner: { side: 'right', edge: 'top' }, tucked: false };

describe('where the card stands', () => {
  it('stays top right while no field has the focus', () => {
    expect(placeCard(CARD, [], WINDOW, RIGHT, TOP_RIGHT)).toBe(RIGHT);
  });

  it('stays where it is for a field elsewhere', () => {
    expect(placeCard(CARD, [{ left: 100, top: 600, width: 200, height: 30 }], WINDOW, RIGHT, TOP_RIGHT)).toBe(RIGHT);
  });

  it('goes to the other side of a field below it, and does not jump back for the next one', () => {
    const left = placeCard(CARD, [{ left: 1000, top: 100, width: 200, height: 30 }], WINDOW, RIGHT, TOP_RIGHT);
    expect(left).toEqual({ corner: { side: 'left', edge: 'top' }, tucked: false });
    expect(placeCard(CARD, [{ left: 600, top: 700, width: 50, height: 30 }], WINDOW, left, TOP_RIGHT)).toBe(left);
  });

  it('becomes a pill in a free corner where a field lies across, and opens again when it has gone', () => {
    const pill = placeCard(CARD, [{ left: 0, top: 20, width: 1280, height: 40 }], WINDOW, RIGHT, TOP_RIGHT);
    expect(pill).toEqual({ corner: { side: 'right', edge: 'bottom' }, tucked: true });
    expect(placeCard(CARD, [], WINDOW, pill, TOP_RIGHT)).toEqual(RIGHT);
  });

  it('stays in the corner where the person has put it, and goes to the other side of the same edge', () => {
    const home = { side: 'left', edge: 'bottom' } as const;
    const there: Standing = { corner: home, tucked: false };
    expect(placeCard(CARD, [{ left: 100, top: 100, width: 200, height: 30 }], WINDOW, there, home)).toBe(there);
    expect(placeCard(CARD, [{ left: 100, top: 700, width: 200, height: 30 }], WINDOW, there, home)).toEqual({
      corner: { side: 'right', edge: 'bottom' },
      tucked: false,
    });
  });

  it('keeps clear of the field in focus and of a place that is being shown, together', () => {
    const underRight = { left: 1000, top: 100, width: 200, height: 30 };
    const underLeft = { left: 40, top: 100, width: 200, height: 30 };
    expect(placeCard(CARD, [underRight, underLeft], WINDOW, RIGHT, TOP_RIGHT)).toEqual({
      corner: { side: 'right', edge: 'top' },
      tucked: true,
    });
  });

  it('never covers a field that leaves any corner free', () => {
    const side = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(side(1280), side(900), side(500), side(300), fc.boolean(), (left, top, width, height, tucked) => {
        const field = { left, top, width, height };
        const next = placeCard(CARD, [field], WINDOW, { ...RIGHT, tucked }, TOP_RIGHT);
        const size = next.tucked ? { width: 240, height: 44 } : CARD;
        const x = next.corner.side === 'left' ? MARGIN : WINDOW.width - MARGIN - size.width;
        const y = next.corner.edge === 'top' ? MARGIN : WINDOW.height - MARGIN - size.height;
        const covers = x < left + width && left < x + size.width && y < top + height && top < y + size.height;
        expect(covers).toBe(false);
      }),
    );
  });
});
