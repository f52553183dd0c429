export interface Label {
  /** Where its mark stands, in the picture's units. */
  readonly at: number;
  readonly width: number;
}

/**
 * Where labels of one row begin, so that each stands as near to its mark as it can, inside the picture, none over another.
 *
 * @param labels from left to right
 * @param space the picture's width
 * @param gap least room between two labels
 * @returns the left edge of each; where they can't all fit they are packed from the left
 */
export function placeLabels(labels: readonly Label[], space: number, gap: number): readonly number[] {
  const lefts: number[] = [];
  let free = 0;
  for (const { at, width } of labels) {
    const left = Math.max(free, at - width / 2);
    lefts.push(left);
    free = left + width + gap;
  }
  let limit = space;
  for (let index = labels.length - 1; index >= 0; index--) {
    const width = labels[index]?.width ?? 0;
    const left = Math.max(0, Math.min(lefts[index] ?? 0, limit - width));
    lefts[index] = left;
    limit = left - gap;
  }
  return lefts;
}
