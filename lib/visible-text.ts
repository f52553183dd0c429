/** Controls, direction and zero-width marks, fillers: nothing that anyone sees, but what stands beside it may look other than it is. */
const UNSEEN = /\uFEFF|(?!\s)[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/** A text that others gave, in one line and with nothing in it that is not seen (https://www.unicode.org/reports/tr36/). */
export const visibleText = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
