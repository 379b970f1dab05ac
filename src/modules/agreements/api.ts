import { z } from 'zod'
import { listOperation } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { inPlace, scopeAsked } from '../places/index.ts'
import { pathOf, pathOfVersion, stateOf, states, type Agreement, type Version } from './agreement.ts'
import { agreementsWith, newestAgreements } from './queries/agreements.ts'
import { signaturesOf } from './queries/signatures.ts'
import { versionsOf } from './queries/versions.ts'
import type { Signature } from './signature.ts'

const tag = 'Afspraken'
const day = z.iso.date()

const ListedAgreement = z
  .object({
    id: z.uuid(),
    titel: z.string(),
    coalitie: z.uuid(),
    soort: z.string(),
    stand: z.enum(states),
    versies: z.int().describe('Hoeveel versies er zijn vastgelegd.'),
    geldendeVersie: z.int().nullable(),
    opnieuwBekijken: day.nullable(),
    plekken: z.array(z.string()),
    gewijzigdOp: z.iso.datetime(),
    pagina: z.url(),
  })
  .meta({ id: 'AfspraakInLijst' })

const Ondertekening = z
  .object({
    organisatie: z
      .string()
      .nullable()
      .describe('Zoals die heette bij het tekenen; null voor wie voor zichzelf tekende.'),
    naam: z.string().nullable().describe('Zoals die heette bij het tekenen; null voor wie weg is.'),
    getekendOp: z.iso.datetime(),
    hash: z.string(),
    voorbehoud: z.string(),
    doetMeeTotEnMet: day.nullable(),
  })
  .meta({ id: 'Ondertekening' })

const Versie = z
  .object({
    nummer: z.int(),
    titel: z.string(),
    vastgelegdOp: z.iso.datetime(),
    opnieuwBekijken: day,
    tekst: z.string().describe('De tekst die is getekend, byte voor byte.'),
    hash: z.string().describe('SHA-256 van de tekst in UTF-8, in hex.'),
    ondertekeningen: z.array(Ondertekening),
    pagina: z.url(),
  })
  .meta({ id: 'VersieVanAfspraak' })

const OneAgreement = ListedAgreement.extend({ versielijst: z.array(Versie) }).meta({ id: 'Afspraak' })

const list = listOperation({
  ...{ path: '/afspraken', id: 'listAfspraken', tag },
  summary: 'Openbare afspraken van coalities, wat het laatst veranderde eerst.',
  filters: { ...inPlace, coalitie: z.uuid().optional() },
  cursor: momentCursor.schema,
  item: ListedAgreement,
  find: async ({ query, request: { reader, view } }, { after, limit }) => {
    const scope = await scopeAsked(reader, query)
    const from = after === undefined ? undefined : momentCursor.read(after)
    const wish = { areas: scope, coalition: query.coalitie, after: from, limit }
    const { all, agreements, last } = await newestAgreements(reader, wish)
    return {
      items: agreements.map(one => listed(one, view.origin)),
      next: last && all === limit ? momentCursor.write(last.updatedAt, last.id) : undefined,
    }
  },
})

const one = operation({
  ...{ method: 'get', path: '/afspraken/{id}', id: 'getAfspraak', tag },
  summary: 'Eén afspraak, met alle versies en wie ze tekende.',
  params: z.object({ id: z.uuid() }),
  answer: OneAgreement,
  run: async ({ params, request: { reader, view } }) => {
    const [agreement] = await agreementsWith(reader, [params.id])
    if (!agreement) throw new Refusal('not_found', 'agreements.not_found')
    const signatures = await signaturesOf(reader, [agreement.id])
    const versions = await versionsOf(reader, agreement.id)
    const shown = versions.map(version =>
      versionAs(version, {
        signatures: signatures.filter(one => one.version === version.number),
        page: view.origin + pathOfVersion(agreement, version.number),
      }),
    )
    return { body: { ...listed(agreement, view.origin), versielijst: shown } }
  },
})

export const api = [list, one]

function listed(agreement: Agreement, origin: string): z.input<typeof ListedAgreement> {
  const { id, title, coalition, kind, versions, inForce, lookDay, places, updatedAt } = agreement
  return {
    ...{ id, titel: title, coalitie: coalition, soort: kind, stand: stateOf(agreement) },
    ...{ versies: versions, geldendeVersie: inForce, opnieuwBekijken: lookDay, plekken: [...places] },
    gewijzigdOp: updatedAt.toISOString(),
    pagina: origin + pathOf(agreement),
  }
}

function versionAs(
  { number, title, fixedAt, reviewDay, text, hash }: Version,
  { signatures, page }: { signatures: readonly Signature[]; page: string },
): z.input<typeof Versie> {
  return {
    ...{ nummer: number, titel: title, vastgelegdOp: fixedAt.toISOString(), opnieuwBekijken: reviewDay },
    ...{ tekst: text, hash, pagina: page },
    ondertekeningen: signatures.map(one => ({
      ...{ organisatie: one.organisationName, naam: one.personName || null, hash: one.hash },
      ...{ getekendOp: one.signedAt.toISOString(), voorbehoud: one.reservation },
      doetMeeTotEnMet: one.withdrawal?.endsDay ?? null,
    })),
  }
}
