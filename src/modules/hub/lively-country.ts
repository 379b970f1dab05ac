import type { Reader } from '../../platform/ctx/ctx.ts'
import { countPerArea } from '../initiatives/index.ts'
import { countryMap, type CountryMap, type DrawnGemeente } from '../places/index.ts'

export interface LivelyGemeente extends DrawnGemeente {
  /** Public initiatives in it. */
  readonly count: number
}

export interface LivelyCountry extends CountryMap {
  readonly gemeenten: readonly LivelyGemeente[]
}

/** The map of the country with how many initiatives each municipality has. */
export async function livelyCountry(reader: Reader): Promise<LivelyCountry> {
  const map = await countryMap(reader)
  const counts = await countPerArea(
    reader,
    map.gemeenten.map(({ code }) => code),
  )
  return { ...map, gemeenten: map.gemeenten.map(one => ({ ...one, count: counts.get(one.code) ?? 0 })) }
}
