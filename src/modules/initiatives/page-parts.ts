import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { View } from '../../platform/http/view.ts'
import type { Initiative, Want } from './initiative.ts'

interface AskedPart {
  readonly reader: Reader
  readonly view: View
  readonly initiative: Initiative
  readonly wants: readonly Want[]
}

/** Empty when there is nothing to show. */
type PartOf = (asked: AskedPart) => Promise<JSX.Element>

const sources = new WeakMap<House, PartOf>()

/** A later module tells here once, when its routes are added, what it shows on the page of an initiative to those who answer for it. */
export function showToStewards(house: House, partOf: PartOf): void {
  sources.set(house, partOf)
}

/** What the later module shows to those who answer for it. */
export async function partForStewards(house: House, asked: AskedPart): Promise<JSX.Element> {
  return (await sources.get(house)?.(asked)) ?? ''
}
