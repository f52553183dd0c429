import { visibleText } from '../visible-text';

export const LONGEST_PHONE = 40;

/** A telephone number as somebody writes it («0382 … / 123», «+90 (382) …»); null for what is none. */
export function readPhone(typed: string): string | null {
  const text = typed.length > LONGEST_PHONE * 4 ? '' : visibleText(typed);
  const digits = text.replace(/\D/g, '').length;
  const isPhone =
    text.length <= LONGEST_PHONE &&
    digits >= 3 &&
    /^[+(\d][\d\s()/.,+-]*(?:(?:dahili|dâhilî|ext\.?)[\s:]*\d+)?$/iu.test(text);
  return isPhone ? text : null;
}
