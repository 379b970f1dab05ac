import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isStopLink, stopMail } from './choose-mail.ts'
import { StopMailPage } from './pages/StopMailPage.tsx'

const Stopped = z.object({ gestopt: z.literal('ja').optional().catch(undefined) })
/** What mail programs post by themselves (RFC 8058); they do not follow to another page. */
const OneClick = z.object({ 'List-Unsubscribe': z.literal('One-Click') })
const StopPath = z.object({ person: z.uuid().catch(''), signature: z.string() })

/** What a mail program does by itself (POST) and what a person sees who follows the link (GET) are one address. */
export function mailRoutes(app: FastifyInstance): void {
  app.get('/post/stop/:person/:signature', async (request, reply) => {
    const link = StopPath.parse(request.params)
    if (!isStopLink(app.house, link)) throw new Refusal('not_found', 'people.stop_wrong')
    const isStopped = Stopped.parse(request.query).gestopt === 'ja'
    return reply.page(<StopMailPage view={request.view} path={isStopped ? null : stopPath(link)} />)
  })

  app.post('/post/stop/:person/:signature', async (request, reply) => {
    const link = StopPath.parse(request.params)
    await stopMail(app.house, link)
    if (OneClick.safeParse(request.body).success) {
      return reply.page(<StopMailPage view={request.view} path={null} />)
    }
    return reply.to(`${stopPath(link)}?gestopt=ja`)
  })
}

function stopPath({ person, signature }: z.output<typeof StopPath>): string {
  return `/post/stop/${person}/${signature}`
}
