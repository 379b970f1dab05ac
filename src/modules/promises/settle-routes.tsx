import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Things } from '../../platform/thing.ts'
import { checkFile, sentIn } from '../documents/index.ts'
import { askChange } from './change-promise.ts'
import type { SettleProps } from './pages/SettlePages.tsx'
import { BreakPage, ChangePage, KeepPage, LinkPage, TellPage } from './pages/SettlePages.tsx'
import { dones, type Done } from './pages/done.ts'
import { openWay, type Way } from './ways-in.ts'
import { answers } from './open-link.ts'
import { breakForm, changeForm, keepForm, lessonForm, unitOf } from './promise-form.ts'
import { usualUnits, type MadePromise } from './promise.ts'
import type { PromiseAction } from './rights.ts'
import { breakPromise, keepPromise, tellLesson } from './settle-promise.ts'

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
        const form = { ...emptyForm, typed: deed.filled?.(way.promise) ?? {} }
        return show(request, reply, { way, word, deed, form, done: klaar })
      })
      app.post(`${base}/${word}`, (request, reply) => post(request, reply, word, deed))
    }
  }

  app.get('/toezegging/:secret', async (request, reply) => {
    const { promise, base } = await openWay(request)
    const { klaar } = Asked.parse(request.query)
    reply.header('cache-control', 'private, no-store')
    return reply.page(<LinkPage view={request.view} promise={promise} path={base} done={klaar} />)
  })
}

async function post(request: FastifyRequest, reply: FastifyReply, word: string, deed: Deed) {
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
  return reply.page(deed.page({ view, promise, form, done, action: `${base}/${word}` }), {
    status: reply.statusCode,
  })
}

/** What was typed cannot be saved; the form says why. */
class WrongForm extends Error {
  readonly form: Form
  constructor(form: Form) {
    super('The form was refused.')
    this.form = form
  }
}

/** Reads the form and acts; what is wrong comes back as a form. */
async function acted<S extends z.ZodType, T>(
  schema: S,
  body: unknown,
  act: (value: z.output<S>) => Promise<T>,
): Promise<T> {
  const read = readForm(schema, body)
  if (!read.ok) throw new WrongForm(read.form)
  try {
    return await act(read.value)
  } catch (error) {
    throw error instanceof Refusal && error.kind === 'invalid' ? new WrongForm(formAfter(error, body)) : error
  }
}

async function saveKept(request: FastifyRequest, way: Way, things: Things): Promise<Done> {
  const { body, ...sent } = await sentIn(request)
  await acted(keepForm, body, async ({ evidence, link }) => {
    const file = sent.bytes.length === 0 ? undefined : await checkFile(sent)
    await way.act(ctx => keepPromise(ctx, things, { id: way.promise.id, evidence, link, file }))
  })
  return 'kept'
}

function saveChange({ body }: FastifyRequest, way: Way): Promise<Done> {
  return acted(changeForm, body, ({ reason, what, amount, dueDay, ...typed }) => {
    const after = { what, amount, dueDay, unit: unitOf({ amount, ...typed }) }
    return way.act((ctx: Ctx) => askChange(ctx, { id: way.promise.id, after, reason }))
  })
}

async function saveBroken({ body }: FastifyRequest, way: Way): Promise<Done> {
  await acted(breakForm, body, ({ reason }) =>
    way.act(ctx => breakPromise(ctx, { id: way.promise.id, reason })),
  )
  return 'broken'
}

async function saveLesson({ body }: FastifyRequest, way: Way): Promise<Done> {
  await acted(lessonForm, body, lesson => way.act(ctx => tellLesson(ctx, { id: way.promise.id, ...lesson })))
  return 'told'
}

/** The form of a change begins with what it is now. */
function contentTyped({ what, amount, unit, dueDay }: MadePromise): Form['typed'] {
  const usual = unit === null || usualUnits.some(one => one === unit)
  return {
    ...{ what, dueDay, amount: amount === null ? '' : String(amount).replace('.', ',') },
    ...{ unit: usual ? (unit ?? 'hours') : 'other', ownUnit: usual ? '' : (unit ?? '') },
  }
}
