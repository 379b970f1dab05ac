import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Things } from '../../platform/thing.ts'
import { checkPicture, sentIn } from '../documents/index.ts'
import { askChange } from './change-promise.ts'
import type { Done } from './pages/done.ts'
import { breakForm, changeForm, keepForm, lessonForm, unitOf } from './promise-form.ts'
import { usualUnits, type MadePromise } from './promise.ts'
import { breakPromise, keepPromise, tellLesson } from './settle-promise.ts'
import type { Way } from './ways-in.ts'

/** What was typed cannot be saved; the form says why. */
export class WrongForm extends Error {
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

/** It is done, with a photo or without. */
export async function saveKept(request: FastifyRequest, way: Way, things: Things): Promise<Done> {
  const { body, ...sent } = await sentIn(request)
  await acted(keepForm, body, async ({ evidence, link }) => {
    const file = sent.bytes.length === 0 ? undefined : await checkPicture(sent, 'promises.photo_wrong')
    await way.act(ctx => keepPromise(ctx, things, { id: way.promise.id, evidence, link, file }))
  })
  return 'kept'
}

/** It will be different. */
export function saveChange({ body }: FastifyRequest, way: Way): Promise<Done> {
  return acted(changeForm, body, ({ reason, what, amount, dueDay, ...typed }) => {
    const after = { what, amount, dueDay, unit: unitOf({ amount, ...typed }) }
    return way.act(ctx => askChange(ctx, { id: way.promise.id, after, reason }))
  })
}

/** It will not be done. */
export async function saveBroken({ body }: FastifyRequest, way: Way): Promise<Done> {
  await acted(breakForm, body, ({ reason }) =>
    way.act(ctx => breakPromise(ctx, { id: way.promise.id, reason })),
  )
  return 'broken'
}

/** How it went. */
export async function saveLesson({ body }: FastifyRequest, way: Way): Promise<Done> {
  await acted(lessonForm, body, lesson => way.act(ctx => tellLesson(ctx, { id: way.promise.id, ...lesson })))
  return 'told'
}

/** The form of a change begins with what it is now. */
export function contentTyped({ what, amount, unit, dueDay }: MadePromise): Form['typed'] {
  const told = unit ?? 'hours'
  const usual = usualUnits.some(one => one === told)
  return {
    ...{ what, dueDay, amount: amount === null ? '' : String(amount).replace('.', ',') },
    ...{ unit: usual ? told : 'other', ownUnit: usual ? '' : told },
  }
}
