const begun = performance.now()

/** Tells how far the work is, on standard error: standard output is for the figures. */
export function say(text: string): void {
  console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}`)
}
