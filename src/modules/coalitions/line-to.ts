import type { Place } from '../places/index.ts'

/** A place and what is around it, widest first. */
export function lineTo(around: readonly Place[], code: string | undefined): Place[] {
  const place = around.find(one => one.code === code)
  const line = [...(place?.areas ?? [])].reverse()
  return line.flatMap(area => around.find(one => one.code === area) ?? [])
}
