import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import { placesWith, type Place } from '../places/index.ts'
import { filledForm } from './form-fields.ts'
import { usualReins } from './reins.ts'

const Asked = z.object({ plek: z.string().max(20).catch('') })

/** The place that a new initiative is for. */
export async function placeAsked(request: FastifyRequest): Promise<Place | undefined> {
  const { plek } = Asked.parse(request.query)
  return (await placesWith(request.reader, [plek]))[0]
}

/** What stands in the form of a new initiative. */
export function blankForm(place: Pick<Place, 'code'>): Form {
  const told = {
    title: '',
    summary: '',
    story: '',
    phase: 'idea',
    circle: 'public',
    themes: [],
    point: null,
  } as const
  return filledForm({ ...told, places: [place.code], links: [] }, { wants: [], reins: usualReins })
}
