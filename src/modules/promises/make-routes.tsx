import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { pathAfter } from '../circles/index.ts'
import { makeChoices, type MadeAt } from './make-choices.ts'
import { makePromise } from './make-promise.ts'
import { MakePage, NowherePage } from './pages/MakePage.tsx'
import { makeForm } from './promise-form.ts'
import { pathOf } from './promise.ts'
import { makeRights } from './rights.ts'
import { madeAt, wishIn } from './made-at.ts'

export function makeRoutes(app: FastifyInstance): void {
  app.get('/toezeggingen/nieuw', async (request, reply) => {
    allow(makeRights, { actor: request.actor, action: 'make', thing: null })
    const at = await madeAt(request)
    if (!at) return reply.page(<NowherePage view={request.view} />)
    return show(request, reply, { at, form: null })
  })

  app.post('/toezeggingen/nieuw', async (request, reply) => {
    allow(makeRights, { actor: request.actor, action: 'make', thing: null })
    const at = await madeAt(request)
    if (!at) return reply.page(<NowherePage view={request.view} />, { status: 422 })
    const read = readForm(makeForm, request.body)
    if (!read.ok) return show(request, reply, { at, form: read.form })
    const { things } = app.house
    try {
      const made = await request.act(ctx => makePromise(ctx, things, wishIn(read.value, at)))
      const path = `${pathOf(made)}?klaar=${made.state === 'open' ? 'made' : 'proposed'}`
      return await reply.to(pathAfter({ wish: read.value.circle, saved: made.circle, before: null }, path))
    } catch (error) {
      return show(request, reply, { at, form: formAfter(error, request.body) })
    }
  })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { at, form }: { readonly at: MadeAt; readonly form: Form | null },
): Promise<FastifyReply> {
  const { reader, server, view } = request
  const choices = await makeChoices({ reader, things: server.house.things, lang: view.lang }, at)
  const path = `/toezeggingen/nieuw${'thing' in at ? `?bij=${at.thing.kind}:${at.thing.id}` : `?plek=${at.place.code}`}`
  const page = <MakePage view={view} form={form ?? choices.blank} choices={choices} path={path} />
  return reply.page(page, { status: form ? 422 : 200 })
}
