import type { z } from 'zod'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { View } from '../../platform/http/view.ts'
import { namePerson, peopleWith } from '../people/index.ts'
import type { ListedTafel, Tafel } from './api-shapes.ts'
import { pathOf, stewardsOf, type Table } from './table.ts'

/** As data, for a list. Where one joins from elsewhere is for guests only. */
export function listedTable(table: Table, origin: string): z.input<typeof ListedTafel> {
  const { id, title, aim, kind, state, startsAt, minutes, room, openChairs, themes, places } = table
  const { coalition, issue, gathering, previous, circle, createdAt, updatedAt, example } = table
  return {
    ...{ id, titel: title, doel: aim, soort: kind, stand: state, minuten: minutes, ruimte: room },
    ...{ begint: startsAt?.toISOString() ?? null, openStoelen: openChairs, themas: [...themes] },
    ...{ plekken: [...places], coalitie: coalition, opgave: issue, bijeenkomst: gathering },
    ...{ vorige: previous, kring: circle, voorbeeld: example, pagina: origin + pathOf(table) },
    ...{ gemaaktOp: createdAt.toISOString(), gewijzigdOp: updatedAt.toISOString() },
  }
}

/** As data, with how it goes and who leads it. */
export async function fullTable(reader: Reader, table: Table, view: View): Promise<z.input<typeof Tafel>> {
  const people = await peopleWith(reader, stewardsOf(table))
  const { questions, steps, roles } = table.script
  return {
    ...listedTable(table, view.origin),
    ...{ vragen: [...questions], rollen: [...roles] },
    stappen: steps.map(step => ({
      ...{ soort: step.kind, titel: step.title, vraag: step.prompt, minuten: step.minutes },
    })),
    leiding: table.hosts.map(({ person, role }) => ({
      ...{
        rol: role,
        persoon: namePerson(
          view.actor,
          people.find(({ id }) => id === person),
        ),
      },
    })),
  }
}
