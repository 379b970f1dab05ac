import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { signInFirst } from '../people/index.ts'
import { codeOf } from './code.ts'
import { fillIn } from './fill-in.ts'
import { readFilled } from './help-form.ts'
import { HelpPage } from './pages/HelpPage.tsx'
import { HelpFormPage, helpKinds } from './pages/HelpFormPage.tsx'
import { SlipPage } from './pages/SlipPage.tsx'
import { helpedBy, helpChoices } from './show-helped.ts'

const own = { preHandler: signInFirst }
const Kind = z.object({ wat: z.enum(helpKinds) })
const Asked = z.object({
  vraag: z.uuid().optional().catch(undefined),
  voor: z.uuid().optional().catch(undefined),
  plek: z.string().max(20).optional().catch(undefined),
})
const Path = z.object({ person: z.uuid().catch('00000000-0000-0000-0000-000000000000') })

/** Filling in something for somebody else. */
export function helpRoutes(app: FastifyInstance): void {
  app.get('/mijn/helpen', own, async (request, reply) => {
    const { view, reader } = request
    const helped = await helpedBy(reader, app.house)
    return reply.page(<HelpPage view={view} helped={helped} />)
  })

  app.get('/mijn/helpen/:wat', own, (request, reply) => showForm(request, reply, emptyForm))

  app.post('/mijn/helpen/:wat', own, async (request, reply) => {
    const kind = kindOf(request)
    const read = readFilled(kind, request.body, { lang: request.view.lang, ...Asked.parse(request.query) })
    if (!read.ok) return showForm(request, reply.code(422), read.form)
    try {
      const { owner } = await fillIn(app.house, request.actor, read.value)
      return reply.to(`/mijn/helpen/briefje/${owner}`)
    } catch (error) {
      return showForm(request, reply.code(422), formAfter(error, request.body))
    }
  })

  app.get('/mijn/helpen/briefje/:person', own, async (request, reply) => {
    const { person } = Path.parse(request.params)
    const helped = (await helpedBy(request.reader, app.house)).find(one => one.guest.person === person)
    if (!helped) throw new Refusal('not_found', 'invitations.owner_unknown')
    const code = helped.hasMail ? null : codeOf(app.house, person)
    return reply.page(<SlipPage view={request.view} helped={helped} code={code} />)
  })
}

function kindOf(request: FastifyRequest): (typeof helpKinds)[number] {
  const read = Kind.safeParse(request.params)
  if (!read.success) throw new Refusal('not_found', 'site.page_not_found')
  return read.data.wat
}

async function showForm(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const kind = kindOf(request)
  const asked = Asked.parse(request.query ?? {})
  const choices = await helpChoices(request.reader, request.server.house, asked)
  const page = <HelpFormPage view={request.view} kind={kind} choices={choices} form={form} />
  return reply.page(page, { status: reply.statusCode })
}
