import { z } from 'zod'
import { themes } from '../initiatives/index.ts'
import { signpostPath, type HandCounts, type Quote, type Signpost } from '../signposts/index.ts'
import { reportPath } from './report.ts'
import type { ShownReport } from './show-report.ts'
import type { ShownSignpost } from './show-signpost.ts'

const Uitspraak = z
  .object({
    tekst: z.string(),
    stap: z.string().describe('Bij welk deel van de tafel: promises, now, future, signposts of commit.'),
    naam: z.string().nullable().describe('Alleen als wie het zei dat wil.'),
    bevestigd: z.boolean().describe('Of wie het zei, het zo gezegd heeft.'),
  })
  .meta({ id: 'Uitspraak' })

const toldOfSignpost = {
  id: z.uuid(),
  titel: z.string(),
  uitleg: z.string(),
  tafel: z.uuid(),
  themas: z.array(z.enum(themes)),
  plekken: z.array(z.string()).describe('Codes van plekken.'),
  kring: z.string().describe('Wie het mag zien: public, members, hidden, of het nummer van een kring.'),
  gewijzigdOp: z.iso.datetime(),
  voorbeeld: z.boolean().describe('Verzonnen, voor de voorbeeldwijk.'),
  pagina: z.url(),
}

export const ListedRoutewijzer = z.object(toldOfSignpost).meta({ id: 'RoutewijzerInLijst' })

const Handen = z
  .object({ eens: z.int(), voorbij: z.int(), meer: z.int() })
  .nullable()
  .describe('Pas vanaf vijf handen.')

export const Routewijzer = z
  .object({
    ...toldOfSignpost,
    uitspraken: z.array(Uitspraak),
    handen: Handen,
    toezeggingen: z.array(z.uuid()),
    overgenomenDoor: z.array(z.uuid()).describe('Nummers van coalities.'),
  })
  .meta({ id: 'Routewijzer' })

export const Verslag = z
  .object({
    tafel: z.uuid(),
    titel: z.string(),
    geeindigdOp: z.iso.datetime(),
    staatVast: z
      .boolean()
      .describe('Tot drie dagen na het einde kan wie iets zei de eigen woorden aanpassen.'),
    aanwezig: z.int(),
    uitspraken: z.array(Uitspraak),
    routewijzers: z.array(z.uuid()),
    toezeggingen: z.array(z.uuid()),
    tekst: z
      .string()
      .describe('Wat de notulisten schreven, als HTML van alinea’s, koppen, lijsten en links.'),
    pagina: z.url(),
  })
  .meta({ id: 'Verslag' })

export function listedSignpost(one: Signpost, origin: string): z.input<typeof ListedRoutewijzer> {
  const { id, title, explanation, table, circle, example, updatedAt } = one
  return {
    ...{ id, titel: title, uitleg: explanation, tafel: table, kring: circle, voorbeeld: example },
    ...{ themas: [...one.themes], plekken: [...one.places], gewijzigdOp: updatedAt.toISOString() },
    pagina: origin + signpostPath(one),
  }
}

export function fullSignpost(shown: ShownSignpost, origin: string): z.input<typeof Routewijzer> {
  const { signpost, quotes, hands, promises, adopters } = shown
  return {
    ...listedSignpost(signpost, origin),
    uitspraken: quotes.map(told),
    handen: handsOf(hands),
    toezeggingen: promises.map(({ id }) => id),
    overgenomenDoor: adopters.map(({ id }) => id),
  }
}

export function fullReport(shown: ShownReport, origin: string): z.input<typeof Verslag> {
  const { table, report, said, signposts, promises, attendance, isFinal } = shown
  return {
    ...{ tafel: table.id, titel: table.title, staatVast: isFinal, aanwezig: attendance.count },
    geeindigdOp: (table.endedAt ?? table.updatedAt).toISOString(),
    uitspraken: said.flatMap(({ quotes }) => quotes.map(told)),
    routewijzers: signposts.map(({ signpost }) => signpost.id),
    toezeggingen: promises.map(({ id }) => id),
    tekst: report?.body ?? '',
    pagina: origin + reportPath(table),
  }
}

function told({ body, step, name, state }: Quote): z.input<typeof Uitspraak> {
  return { tekst: body, stap: step, naam: name, bevestigd: state === 'said' }
}

function handsOf(hands: HandCounts | undefined): z.input<typeof Handen> {
  return hands ? { eens: hands.agree, voorbij: hands.pass, meer: hands.more } : null
}
