import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../platform/ctx/actor.ts'
import { doWithForm, type Form } from '../../platform/http/form.ts'
import { changeEntry } from './change-entry.ts'
import type { Entry } from './entry.ts'
import { WordsForm } from './invite-form.ts'

/** Says what was filled in with the words that were sent; the form again when that was refused. */
export function rewordByForm(
  { body, server }: FastifyRequest,
  { entry, actor }: { readonly entry: Entry; readonly actor: Actor },
): Promise<Form | undefined> {
  return doWithForm(WordsForm, body, words =>
    server.house.transact(actor, ctx => changeEntry(ctx, { id: entry.id, words })),
  )
}
