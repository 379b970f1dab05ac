/** Draws numbers in [0, 1); the same seed gives the same row. */
export type Draw = () => number

/** @source Sean Anderson's and Bob Jenkins' 32-bit mixing, as `mulberry32` by Tommy Ettinger (2017), public domain. */
export function seeded(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
