import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { logbookLines, type LogbookLine } from '../../platform/logbook/queries.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { peopleWith, signInFirst } from '../people/index.ts'
import { LogbookPage } from './pages/LogbookPage.tsx'
import { LooksPage } from './pages/LooksPage.tsx'
import { houseRights, placesWatched } from './rights.ts'

const own = { preHandler: signInFirst }
const pageSize = 50
const nobody = '00000000-0000-0000-0000-000000000000'
const Query = z.object({
  deed: z.enum(['looked', 'changed']).optional().catch(undefined),
  wie: z.uuid().optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
})

/** What operators and moderators looked at and changed; and for everybody who looked at what is theirs. */
export function logbookRoutes(app: FastifyInstance): void {
  app.get('/beheer/logboek', own, async ({ reader, view, actor, query }, reply) => {
    allow(houseRights, { actor, action: 'read_logbook', thing: null })
    const { deed, wie, na } = Query.parse(query)
    const places = placesWatched(actor, ['moderator'])
    const list = await page(reader, { places, deed, actor: wie, before: na })
    return reply.page(
      <LogbookPage view={view} deed={deed} who={wie} isFurther={na !== undefined} {...list} />,
    )
  })

  app.get('/mijn/inzage', own, async ({ reader, view, actor, query }, reply) => {
    const { na } = Query.parse(query)
    const list = await page(reader, { places: null, about: actor.person ?? nobody, before: na })
    return reply.page(<LooksPage view={view} isFurther={na !== undefined} {...list} />)
  })
}

async function page(reader: Reader, wish: Omit<Parameters<typeof logbookLines>[1], 'limit'>) {
  const found = await logbookLines(reader.db, { ...wish, limit: pageSize + 1 })
  const lines = found.slice(0, pageSize)
  return {
    lines,
    names: await namesIn(reader, lines),
    next: found.length > pageSize ? lines.at(-1)?.id : undefined,
  }
}

async function namesIn(reader: Reader, lines: readonly LogbookLine[]): Promise<ReadonlyMap<string, string>> {
  const people = await peopleWith(
    reader,
    lines.flatMap(({ actor, about }) => [actor ?? [], about ?? []].flat()),
  )
  return new Map(people.map(({ id, name }) => [id, name]))
}
