import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { operation, type Asked, type Operation } from './operation.ts'

const most = 100
const usual = 25

/** A part of a list; `next` is the cursor of the following part, if there is one. */
export interface Part {
  readonly items: readonly unknown[]
  readonly next: string | undefined
}

interface ListWish<P extends z.ZodObject, Q extends z.ZodRawShape, C extends z.ZodType<string>> {
  readonly path: string
  readonly id: string
  readonly tag: string
  readonly summary: string
  readonly params?: P
  /** What the list is chosen by. */
  readonly filters: Q
  /** Shape of the cursors that `find` gives. */
  readonly cursor: C
  readonly item: z.ZodType
  find(
    asked: Asked<z.output<P>, z.output<z.ZodObject<Q>>, undefined>,
    from: { readonly after: string | undefined; readonly limit: number },
  ): Promise<Part>
}

/** A GET of a list in parts. The parts join without doubles, whatever is added meanwhile: each begins after a cursor. */
export function listOperation<P extends z.ZodObject, Q extends z.ZodRawShape, C extends z.ZodType<string>>(
  wish: ListWish<P, Q, C>,
): Operation {
  const { find, filters, cursor, item, ...told } = wish
  const query = z.object({
    ...filters,
    na: cursor.optional().describe('Cursor uit de link naar het volgende deel.'),
    aantal: z.coerce.number().int().min(1).max(most).default(usual).describe('Hoeveel er in een deel staan.'),
  })
  const answer = z.object({
    resultaten: z.array(item),
    volgende: z.url().nullable().describe('Adres van het volgende deel; null als dit het laatste is.'),
  })
  return operation({
    ...told,
    method: 'get',
    query,
    answer,
    run: async ({ params, query: read, request }) => {
      const { na, aantal, ...chosen } = read as { na?: string; aantal: number }
      const asked = { params, query: chosen, request, body: undefined }
      const part = await find(asked as never, { after: na, limit: aantal })
      const next = part.next === undefined ? undefined : addressWith(request, { na: part.next })
      return { body: { resultaten: part.items, volgende: next ?? null }, next }
    },
  })
}

/** The address that was asked, with these values in its query. */
export function addressWith({ view, originalUrl }: FastifyRequest, values: Record<string, string>): string {
  const url = new URL(view.origin + originalUrl)
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value)
  return url.href
}

/** The first `limit` of one more than that, with the cursor of the last when there are more. */
export function partOf<T, S>(
  found: readonly T[],
  limit: number,
  { cursor, show }: { cursor(last: NoInfer<T>): string; show(one: NoInfer<T>): S },
): { items: S[]; next: string | undefined } {
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return { items: shown.map(show), next: last === undefined ? undefined : cursor(last) }
}
