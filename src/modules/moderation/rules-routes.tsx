import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { signInFirst } from '../people/index.ts'
import { placesWith } from '../places/index.ts'
import { RulesPage } from './pages/RulesPage.tsx'
import { SetRulesPage } from './pages/SetRulesPage.tsx'
import { figuresOf } from './queries/figures.ts'
import { placeRules, settingsOf } from './queries/settings.ts'
import { houseRights } from './rights.ts'
import { PlaceRuleForm, setPlaceRule, setSettings, SettingsForm } from './set-rules.ts'

const own = { preHandler: signInFirst }
const page = '/beheer/huisregels'
const Done = z.object({ gelukt: z.enum(['bewaard', 'plek']).optional().catch(undefined) })

export function rulesRoutes(app: FastifyInstance): void {
  app.get('/huisregels', async ({ reader, view }, reply) => {
    const rules = await placeRules(reader)
    const places = await placesWith(
      reader,
      rules.map(({ place }) => place),
    )
    const figures = await figuresOf(reader)
    return reply.page(<RulesPage view={view} rules={rules} places={places} figures={figures} />)
  })

  app.get(page, own, async (request, reply) => show(request, reply, {}))

  app.post(page, own, async (request, reply) => {
    const read = readForm(SettingsForm, request.body)
    if (!read.ok) return show(request, reply.code(422), { form: read.form })
    await request.act(ctx => setSettings(ctx, read.value))
    return reply.to(`${page}?gelukt=bewaard`)
  })

  app.post(`${page}/plek`, own, async (request, reply) => {
    const read = readForm(PlaceRuleForm, request.body)
    if (!read.ok) return show(request, reply.code(422), { placeForm: read.form })
    try {
      await request.act(ctx => setPlaceRule(ctx, read.value))
    } catch (error) {
      return show(request, reply.code(422), { placeForm: formAfter(error, request.body) })
    }
    return reply.to(`${page}?gelukt=plek`)
  })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { form, placeForm = emptyForm }: { form?: Form; placeForm?: Form },
): Promise<FastifyReply> {
  const { reader, view, actor } = request
  allow(houseRights, { actor, action: 'set_rules', thing: null })
  const settings = await settingsOf(reader)
  const typed = {
    ...{ words: settings.words.join('\n'), wordsDo: settings.wordsDo },
    ...{ newDays: String(settings.newDays), holdDays: String(settings.holdDays) },
    ...(settings.firstPosts ? { firstPosts: 'yes' } : {}),
  }
  const { gelukt } = Done.parse(request.query)
  return reply.page(
    <SetRulesPage view={view} form={form ?? { typed, errors: {} }} placeForm={placeForm} done={gelukt} />,
    { status: reply.statusCode },
  )
}
