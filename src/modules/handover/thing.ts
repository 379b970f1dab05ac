import { system } from '../../platform/ctx/actor.ts'
import type { SeenThing, ThingKind } from '../../platform/thing.ts'
import { operatorsOfSite } from '../people/index.ts'
import { choosersOf } from './choosers.ts'
import { pathOf, standingOf } from './handover.ts'
import { handoversWith } from './queries/handovers.ts'

/** Handovers, as what may be pointed at: only for those concerned. */
export const handoverThing: ThingKind = {
  kind: 'handover',
  async look(reader, ids) {
    const found = await handoversWith(reader, ids)
    const open = found.filter(one => standingOf(one) === 'open')
    const choosers = await choosersOf({ ...reader, actor: system }, open)
    const operators = found.some(({ role }) => role.kind === 'keeping') ? await operatorsOfSite(reader) : []
    const seen = found.map((handover): SeenThing => {
      const { id, title, areas, holder, successor, askedBy, role } = handover
      const concerned = [holder, successor, askedBy, ...(choosers[open.indexOf(handover)] ?? [])]
      const agreeing = role.kind === 'keeping' ? operators : []
      const stewards = [...new Set([...concerned, ...agreeing].filter(person => person !== null))]
      return {
        ...{ id, kind: 'handover', title, path: pathOf(handover), areas, circle: 'hidden' },
        ...{ stewards, hidden: null },
      }
    })
    const { person, system: isSystem } = reader.actor
    const mine = seen.filter(({ stewards }) => isSystem || (person !== null && stewards.includes(person)))
    return new Map(mine.map(thing => [thing.id, thing]))
  },
}
