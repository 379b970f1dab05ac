import { seeded } from '../seeded.ts'

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
