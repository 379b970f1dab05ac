/**
 * Numbers from 0 to 1 that a seed decides: the generator mulberry32.
 * @source Tommy Ettinger, mulberry32, 2017 (public domain)
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `count` different numbers under `order`, every choice equally likely; ascending. */
export function drawn(count: number, order: number, seed: number): Uint32Array {
  const random = seeded(seed)
  const all = Uint32Array.from({ length: order }, (_, at) => at)
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (order - at))
    ;[all[at], all[other]] = [all[other] as number, all[at] as number]
  }
  return all.slice(0, count).sort()
}
