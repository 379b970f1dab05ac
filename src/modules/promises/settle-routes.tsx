import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, type Form } from '../../platform/http/form.ts'
import type { Things } from '../../platform/thing.ts'
import { LinkPage } from './pages/LinkPage.tsx'
import { BreakPage, ChangePage, KeepPage, TellPage, type SettleProps } from './pages/SettlePages.tsx'
import { dones, type Done } from './pages/done.ts'
import { openWay, type Way } from './ways-in.ts'
import { answers } from './open-link.ts'
import { pathOf, type MadePromise } from './promise.ts'
import { contentTyped, saveBroken, saveChange, saveKept, saveLesson, WrongForm } from './save-forms.ts'
import type { PromiseAction } from './rights.ts'

const Asked = z.object({ klaar: z.enum(dones).optional().catch(undefined) })

/** One thing that who promised says of it: its page, and what posting it does. Returns what was done. */
interface Deed {
  readonly action: PromiseAction
  readonly page: (props: SettleProps) => JSX.Element
  readonly filled?: (promise: MadePromise) => Form['typed']
  save(request: FastifyRequest, way: Way, things: Things): Promise<Done>
  /** The page to go to; left out: that of the promise, or of the link. */
  readonly next?: string
}

const deeds: Readonly<Record<string, Deed>> = {
  [answers.kept]: { action: 'keep', page: KeepPage, save: saveKept, next: 'verhaal' },
  [answers.changed]: { action: 'change', page: ChangePage, save: saveChange, filled: contentTyped },
  [answers.broken]: { action: 'break', page: BreakPage, save: saveBroken },
  verhaal: {
    action: 'tell',
    page: TellPage,
    save: saveLesson,
    filled: ({ story, worked, differently }) => ({ story, worked, differently }),
  },
}

/** What who promised says of it, signed in or by a mailed link. Mail scanners open links: looking does nothing. */
export function settleRoutes(app: FastifyInstance): void {
  for (const base of ['/toezeggingen/:slug', '/toezegging/:secret']) {
    for (const [word, deed] of Object.entries(deeds)) {
      app.get(`${base}/${word}`, async (request, reply) => {
        const way = await openWay(request)
        await way.check(deed.action)
        const { klaar } = Asked.parse(request.query)
        const form = { ...emptyForm, typed: deed.filled ? deed.filled(way.promise) : {} }
        return show(request, reply, { way, word, deed, form, done: klaar })
      })
      app.post(`${base}/${word}`, (request, reply) => post(request, reply, { word, deed }))
    }
  }

  app.get('/toezegging/:secret', async (request, reply) => {
    const { promise, base } = await openWay(request)
    const { klaar } = Asked.parse(request.query)
    reply.header('cache-control', 'private, no-store')
    return reply.page(<LinkPage view={request.view} promise={promise} path={base} done={klaar} />)
  })
}

async function post(
  request: FastifyRequest,
  reply: FastifyReply,
  { word, deed }: Pick<Shown, 'word' | 'deed'>,
) {
  const way = await openWay(request)
  const { things } = request.server.house
  try {
    const done = await deed.save(request, way, things)
    const path = deed.next ? `${way.base}/${deed.next}` : way.base
    return await reply.to(`${path}?klaar=${done}`)
  } catch (error) {
    if (!(error instanceof WrongForm)) throw error
    return show(request, reply.code(422), { way, word, deed, form: error.form, done: undefined })
  }
}

interface Shown {
  readonly way: Way
  readonly word: string
  readonly deed: Deed
  readonly form: Form
  readonly done: Done | undefined
}

function show({ view }: FastifyRequest, reply: FastifyReply, { way, word, deed, form, done }: Shown) {
  const { promise, base } = way
  reply.header('cache-control', 'private, no-store')
  const page = deed.page({
    ...{ view, promise, form, done },
    action: `${base}/${word}`,
    isMailed: base !== pathOf(promise),
  })
  return reply.page(page, { status: reply.statusCode })
}
