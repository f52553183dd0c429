export const SIDES = ['left', 'right'] as const;
export const EDGES = ['top', 'bottom'] as const;

/** A corner of the window, in which the card stands. */
export interface Corner {
  readonly side: (typeof SIDES)[number];
  readonly edge: (typeof EDGES)[number];
}

/** Where it stands unless the person has put it elsewhere. */
export const TOP_RIGHT: Corner = { side: 'right', edge: 'top' };
