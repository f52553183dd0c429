/** Minutes between two wakes. */
export const EVERY_MINUTES = 30;

/** As much of the browser's alarm as counts here; its time in milliseconds. */
export interface Alarm {
  readonly scheduledTime: number;
  readonly periodInMinutes?: number | undefined;
}

/**
 * Whether the alarm will wake us within its period. One that was made while the clock stood years ahead lies years off
 * once the clock is right, and a browser keeps it over restarts.
 */
export const ringsInTime = (alarm: Alarm | undefined, now: Date): boolean =>
  alarm !== undefined &&
  alarm.periodInMinutes === EVERY_MINUTES &&
  alarm.scheduledTime - now.getTime() <= EVERY_MINUTES * 60_000;
