/** A module inside a function: see `scripts/lazy-part.ts`. @returns what the module exports */
declare module '*?lazy' {
  const part: () => unknown;
  export default part;
}
