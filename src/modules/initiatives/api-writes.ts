import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { versionIn } from '../../platform/api/if-match.ts'
import { operation } from '../../platform/api/operation.ts'
import { ApiProblem } from '../../platform/api/problem.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { full, shownWith, wishIn } from './api-answers.ts'
import { Bevestiging, Initiatief, SentBevestiging, SentInitiatief } from './api-shapes.ts'
import { confirmInitiative } from './confirm-initiative.ts'
import { createInitiative } from './create-initiative.ts'
import { editInitiative } from './edit-initiative.ts'

const tag = 'Initiatieven'
const params = z.object({ id: z.uuid() })

/** The initiative as it is now for who asks. */
async function present({ reader, view }: FastifyRequest, id: string) {
  const shown = await shownWith(reader, id)
  return { body: full(shown, reader, view.origin), version: shown.initiative.version }
}

const begin = operation({
  ...{ method: 'post', path: '/initiatieven', id: 'createInitiatief', tag, scope: 'edit', status: 201 },
  summary: 'Begin een initiatief. Je wordt er de eerste beheerder van.',
  body: SentInitiatief,
  answer: Initiatief,
  run: async ({ body, request }) => {
    const { id } = await request.act(ctx => createInitiative(ctx, wishIn(body)))
    return { ...(await present(request, id)), location: `${request.view.origin}/api/v1/initiatieven/${id}` }
  },
})

const edit = operation({
  ...{ method: 'put', path: '/initiatieven/{id}', id: 'replaceInitiatief', tag, scope: 'edit' },
  summary: 'Vervang wat er over een initiatief staat. Stuur de ETag mee die je las.',
  conditional: true,
  params,
  body: SentInitiatief,
  answer: Initiatief,
  run: async ({ params: { id }, body, request }) => {
    const version = versionIn(request)
    try {
      await request.act(ctx => editInitiative(ctx, { ...wishIn(body), id, version }))
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'conflict') throw error
      const { body: now } = await present(request, id)
      throw new ApiProblem(412, error.code, { huidig: now, verzonden: body })
    }
    return present(request, id)
  },
})

const confirm = operation({
  ...{ method: 'post', path: '/initiatieven/{id}/bevestigingen', id: 'confirmInitiatief', tag },
  ...{ scope: 'edit', status: 201 },
  summary: 'Zeg dat een initiatief nog klopt, of dat het gestopt is.',
  params,
  body: SentBevestiging,
  answer: Bevestiging,
  run: async ({ params: { id }, body, request }) => {
    const answer = body.antwoord === 'klopt' ? 'right' : 'stopped'
    const said = await request.act(ctx => confirmInitiative(ctx, { id, answer }))
    return { body: { uitkomst: said === 'stopped' ? 'gestopt' : 'bevestigd' } }
  },
})

export const writes = [begin, edit, confirm]
