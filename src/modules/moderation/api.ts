import { z } from 'zod'
import { operation } from '../../platform/api/operation.ts'
import { reportThing } from './report-thing.ts'
import { ruleCodes } from './rules.ts'

const Melding = z
  .object({ zaak: z.uuid().describe('Alle meldingen van één ding zijn één zaak.') })
  .meta({ id: 'Melding' })

const reportOne = operation({
  method: 'post',
  path: '/meldingen',
  id: 'reportThing',
  tag: 'Moderatie',
  summary: 'Meld iets wat tegen een huisregel is. Zonder sleutel kan het op de pagina zelf.',
  scope: 'answer',
  status: 201,
  body: z
    .object({
      soort: z.string().max(40).describe('Zoals initiative, question, answer, organisation of person.'),
      id: z.uuid(),
      regel: z.enum(ruleCodes).describe('De huisregel waar het om gaat.'),
      toelichting: z.string().trim().min(5).max(2_000),
    })
    .meta({ id: 'NieuweMelding' }),
  answer: Melding,
  run: async ({ body, request }) => {
    const { soort: kind, id: thing, regel: rule, toelichting: sentence } = body
    const { lang } = request.view
    const zaak = await request.actAlways(ctx =>
      reportThing(ctx, request.server.house.things, { kind, thing, rule, sentence, email: null, lang }),
    )
    return { body: { zaak } }
  },
})

/** What programs can ask about moderation. */
export const api = [reportOne]
