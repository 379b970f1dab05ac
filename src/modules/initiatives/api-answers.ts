import type { z } from 'zod'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { namePerson } from '../people/index.ts'
import type { Initiatief, ListedInitiatief, SentInitiatief, Wens } from './api-shapes.ts'
import { pathOf, type Initiative, type Point, type Want } from './initiative.ts'
import { initiativesWith } from './queries/find.ts'
import type { ListedWant } from './queries/everywhere.ts'
import { usualReins } from './reins.ts'
import { shownInitiative, type ShownInitiative } from './show-initiative.ts'
import type { InitiativeWish } from './wish.ts'

/** Everything the page of this initiative shows to this reader. */
export async function shownWith(reader: Reader, id: string): Promise<ShownInitiative> {
  const [found] = await initiativesWith(reader, [id])
  const shown = found && (await shownInitiative(reader, found.slug))
  if (!shown) throw new Refusal('not_found', 'initiatives.not_found')
  return shown
}

/** As data, for a list. */
export function listed(initiative: Initiative, origin: string): z.input<typeof ListedInitiatief> {
  const { id, title, summary, phase, themes, places, point, circle, version } = initiative
  return {
    ...{ id, titel: title, samenvatting: summary, fase: phase, kring: circle, versie: version },
    ...{ themas: [...themes], plekken: [...places], punt: asGeometry(point), voorbeeld: initiative.example },
    gemaaktOp: initiative.createdAt.toISOString(),
    gewijzigdOp: initiative.updatedAt.toISOString(),
    bevestigdOp: initiative.confirmedAt?.toISOString() ?? null,
    pagina: origin + pathOf(initiative),
  }
}

/** As data, with all that its page says. */
export function full(shown: ShownInitiative, { actor }: Reader, origin: string): z.input<typeof Initiatief> {
  const { initiative, wants, reins, organisations, people } = shown
  return {
    ...listed(initiative, origin),
    verhaal: initiative.story,
    links: [...initiative.links],
    behoeften: wantsAs('need', wants),
    aanbiedingen: wantsAs('offer', wants),
    regie: reins.map(({ subject, held }) => ({ onderwerp: subject, wie: held })),
    beheerders: initiative.stewards.flatMap(id => namePerson(actor, people.get(id)) ?? []),
    organisaties: organisations.map(({ id, name }) => ({ id, naam: name })),
  }
}

export function want(one: ListedWant, origin: string): z.input<typeof Wens> {
  const { id, kind, text, initiative } = one
  const { title, places } = initiative
  return {
    ...{ id, soort: kind, tekst: text, plekken: [...places] },
    initiatief: { id: initiative.id, titel: title, pagina: origin + pathOf(initiative) },
  }
}

/** What was sent, as a use-case wants it. */
export function wishIn(sent: z.output<typeof SentInitiatief>): Required<Omit<InitiativeWish, 'parties'>> {
  const [longitude, latitude] = sent.punt?.coordinates ?? []
  const wants = (direction: Want['direction'], all: typeof sent.behoeften) =>
    all.map(({ soort, tekst }) => ({ direction, kind: soort, text: tekst }))
  return {
    ...{ title: sent.titel, summary: sent.samenvatting, story: sent.verhaal, phase: sent.fase },
    ...{ circle: sent.kring, links: sent.links, places: sent.plekken, themes: [...new Set(sent.themas)] },
    point: longitude === undefined || latitude === undefined ? null : { longitude, latitude },
    wants: [...wants('need', sent.behoeften), ...wants('offer', sent.aanbiedingen)],
    reins: sent.regie ? reinsIn(sent.regie) : usualReins,
  }
}

/** A subject has one answer: the last. */
function reinsIn(regie: NonNullable<z.output<typeof SentInitiatief>['regie']>) {
  const bySubject = new Map(regie.map(({ onderwerp, wie }) => [onderwerp, { subject: onderwerp, held: wie }]))
  return [...bySubject.values()]
}

export function asGeometry(point: Point | null) {
  if (!point) return null
  return { type: 'Point' as const, coordinates: [point.longitude, point.latitude] as [number, number] }
}

function wantsAs(direction: Want['direction'], wants: readonly Want[]) {
  return wants
    .filter(one => one.direction === direction)
    .map(({ kind, text }) => ({ soort: kind, tekst: text }))
}
