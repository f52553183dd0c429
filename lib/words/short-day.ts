import type { Day } from '../calendar/day';
import { at, formats } from './dates';
import type { Language } from './language';

const short = formats({ day: 'numeric', month: 'short' });

/** «21 Oca». */
export const shortDay = (day: Day, language: Language): string => short[language].format(at(day));
