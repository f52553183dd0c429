/** A page of ours that connects under this name wakes the worker. */
export const WAKE_PORT = 'wake';
