import { people } from '../../../data/example/people.ts'
import { tables } from '../../../data/example/tables.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import { clockAt, momentOf } from '../../platform/i18n/zone-clock.ts'
import { coalitionsWith } from '../../modules/coalitions/index.ts'
import { makeReport } from '../../modules/reports/index.ts'
import { beginSitting, gatherQuotes, hearQuote } from '../../modules/signposts/index.ts'
import { answerInvitation, endTable, guestsOf, inviteGuests, planTable } from '../../modules/tables/index.ts'
import { pause, type Step, type Tale } from './tale.ts'

type MadeUpTable = (typeof tables)[number]

const day = 86_400_000 // ms
const evening = 19.5 * 3_600_000 // ms after midnight

/** Tables of a coalition: one that was held, and one to come that begins where it ended. */
export function tableSteps(tale: Tale, house: Pick<House, 'sign'>): Step[] {
  let previous: string | null = null
  return tables.flatMap(told => {
    let id = ''
    const plan: Step = {
      ago: told.planned,
      by: told.host,
      async run(ctx) {
        id = (await planTable(ctx, { ...(await wishOf(ctx, tale, told)), previous })).id
        previous = id
        const invited = told.guests.map(({ who }) => ({ person: tale.id(`person:${who}`) }))
        await inviteGuests(ctx, house, { id, invited })
      },
    }
    const answers = told.guests.map(guest => answerStep(tale, { told, guest, table: () => id }))
    const held: Step[] = [
      { ago: told.held, by: told.host, run: ctx => beginSitting(ctx, id) },
      { ago: told.held - pause / 2, by: told.host, run: ctx => speak(ctx, { told, table: id }) },
      { ago: told.held - pause, by: told.host, run: ctx => endTable(ctx, id) },
      { ago: told.held - 2 * pause, by: told.host, run: ctx => makeReport(ctx, house, id) },
    ]
    return [plan, ...answers, ...(told.held > 0 ? held : [])]
  })
}

/** Everything that was said at the table, and what it was gathered into. */
async function speak(ctx: Ctx, { told, table }: { told: MadeUpTable; table: string }) {
  const said = new Map<string, string[]>()
  for (const { step, body, by, signpost } of told.quotes) {
    const speaker = by === undefined ? null : { name: people[by].name, kind: 'paper' as const }
    const quote = { id: newId(), step, body, isNamed: by !== undefined, by: speaker }
    const id = await hearQuote(ctx, { table }, quote)
    if (signpost !== undefined) said.set(signpost, [...(said.get(signpost) ?? []), id])
  }
  for (const [title, quotes] of said) await gatherQuotes(ctx, table, { quotes, to: { title } })
}

async function wishOf(ctx: Ctx, tale: Tale, { held, issue, ...told }: MadeUpTable) {
  const { kind, title, aim, room, openChairs } = told
  const [coalition] = await coalitionsWith(ctx, [tale.id(`coalition:${issue}`)])
  if (!coalition) throw new Error(`The example has no coalition for ${issue}.`)
  const midnight = Math.floor(clockAt(tale.before(held)) / day) * day
  return {
    ...{ kind, title, aim, room, openChairs, example: true, startsAt: momentOf(midnight + evening) },
    ...{ places: coalition.places, coalition: coalition.id, issue: coalition.issue },
  }
}

interface Answering {
  readonly told: MadeUpTable
  readonly guest: MadeUpTable['guests'][number]
  readonly table: () => string
}

function answerStep(tale: Tale, { told, guest, table }: Answering): Step {
  return {
    ago: told.planned - pause,
    by: guest.who,
    async run(ctx) {
      const person = tale.id(`person:${guest.who}`)
      const own = (await guestsOf(ctx, table())).find(one => one.person === person)
      const { answer, prepared, named } = guest
      const said = { answer, prepared, named, dates: [], via: 'page' as const }
      await answerInvitation(ctx, { table: table(), guest: own?.id ?? '', ...said })
    },
  }
}
