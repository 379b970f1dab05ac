import type { z } from 'zod'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { View } from '../../platform/http/view.ts'
import { namePerson } from '../people/index.ts'
import type { Coalitie, ListedCoalitie, ListedOpgave, Opgave, Partij, shared } from './api-shapes.ts'
import { joined, pathOf, type Coalition, type Party } from './coalition.ts'
import { issuePath, type Issue } from './issue.ts'
import { nameParties, type NamedParties } from './name-parties.ts'
import { nameOf } from './pages/PartyName.tsx'
import { issuesWith } from './queries/issues.ts'
import { reinsOf } from './queries/reins.ts'
import type { ShownIssue } from './show-issue.ts'

/** As data, for a list. */
export function listedIssue(issue: Issue, origin: string): z.input<typeof ListedOpgave> {
  const { id, title, explanation, themes: chosen } = issue
  return {
    ...{ id, titel: title, toelichting: explanation, themas: [...chosen] },
    ...sharedOf(issue, origin + issuePath(issue)),
  }
}

/** As data, with all that its page says. */
export function fullIssue(shown: ShownIssue, origin: string): z.input<typeof Opgave> {
  return {
    ...listedIssue(shown.issue, origin),
    komtUit: shown.origins.map(({ kind, id, title, path }) => ({
      ...{ soort: kind, id, titel: title, pagina: origin + path },
    })),
    coalities: shown.coalitions.map(({ id }) => id),
  }
}

/** As data, for a list. Cost: one query. */
export async function listedCoalitions(
  reader: Reader,
  coalitions: readonly Coalition[],
  origin: string,
): Promise<z.input<typeof ListedCoalitie>[]> {
  const ids = [...new Set(coalitions.map(({ issue }) => issue))]
  const seen = new Set((await issuesWith(reader, ids)).map(({ id }) => id))
  return coalitions.map(coalition => {
    const { id, name, aim, issue, state, endedAt } = coalition
    return {
      ...{ id, naam: name, doel: aim, opgave: seen.has(issue) ? issue : null, stand: state },
      hoeveelPartijen: joined(coalition).length,
      gestoptOp: endedAt?.toISOString() ?? null,
      ...sharedOf(coalition, origin + pathOf(coalition)),
    }
  })
}

/** As data, with what its page shows to everybody who sees it. */
export async function fullCoalition(
  reader: Reader,
  coalition: Coalition,
  view: View,
): Promise<z.input<typeof Coalitie>> {
  const [listed] = await listedCoalitions(reader, [coalition], view.origin)
  if (!listed) throw new Error('A coalition is missing.')
  const { outcome, rule, conflictPath, outsider } = coalition
  const parties = joined(coalition)
  const names = await nameParties(reader, parties)
  const reins = await reinsOf(reader, coalition.id)
  return {
    ...listed,
    ...{ uitkomst: outcome, beslisregel: rule, bijOnenigheid: conflictPath, buitenstaander: outsider },
    regie: reins.map(({ subject, held }) => ({ onderwerp: subject, wie: held })),
    partijen: parties.map(party => partyAs(party, names, view)),
  }
}

function partyAs(party: Party, names: NamedParties, view: View): z.input<typeof Partij> {
  const { organisation, person, brings, letsGo, interest, firmness, isSteward, since } = party
  return {
    ...{ soort: organisation === null ? 'persoon' : 'organisatie', naam: nameOf(view, names, party) },
    organisatie: organisation,
    persoon: namePerson(view.actor, names.people.get(person ?? '')),
    ...{ brengtIn: brings, laatLos: letsGo, belang: interest, hoeVast: firmness, beheert: isSteward },
    sinds: (since ?? new Date(0)).toISOString(),
  }
}

function sharedOf(
  { places, circle, createdAt, updatedAt, example }: Issue | Coalition,
  page: string,
): z.input<z.ZodObject<typeof shared>> {
  return {
    ...{ plekken: [...places], kring: circle, voorbeeld: example, pagina: page },
    ...{ gemaaktOp: createdAt.toISOString(), gewijzigdOp: updatedAt.toISOString() },
  }
}
