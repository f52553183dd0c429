import { useEffect, useState } from 'preact/hooks';
import { type Day, dayAt } from '../../lib/calendar/day';

const EVERY = 60_000;

/** The day it is in Turkey, followed past midnight in a tab that stays open. */
export function useToday(): Day {
  const [today, setToday] = useState(() => dayAt(new Date()));
  useEffect(() => {
    const look = () => setToday(dayAt(new Date()));
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
