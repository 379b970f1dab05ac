import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { chooseMail, isStopLink, MailForm, stopMail } from './choose-mail.ts'
import { MailSettingsPage } from './pages/MailSettingsPage.tsx'
import { StopMailPage } from './pages/StopMailPage.tsx'
import { mailSettingsOf } from './queries/mail-settings.ts'
import { signInFirst } from './sign-in-first.ts'

const Saved = z.object({ bewaard: z.literal('ja').optional().catch(undefined) })
const Stopped = z.object({ gestopt: z.literal('ja').optional().catch(undefined) })
/** What mail programs post by themselves (RFC 8058); they do not follow to another page. */
const OneClick = z.object({ 'List-Unsubscribe': z.literal('One-Click') })
const StopPath = z.object({ person: z.uuid().catch(''), signature: z.string() })

export function mailRoutes(app: FastifyInstance): void {
  const page = async ({ view, reader }: FastifyRequest, form = emptyForm, isSaved = false) => {
    const settings = await mailSettingsOf(reader, view.actor.person ?? '')
    return <MailSettingsPage view={view} settings={settings} form={form} isSaved={isSaved} />
  }

  app.get('/mijn/post', { preHandler: signInFirst }, async (request, reply) => {
    const isSaved = Saved.parse(request.query).bewaard === 'ja'
    return reply.page(await page(request, emptyForm, isSaved))
  })

  app.post('/mijn/post', { preHandler: signInFirst }, async (request, reply) => {
    const read = readForm(MailForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    await request.act(ctx => chooseMail(ctx, read.value))
    return reply.to('/mijn/post?bewaard=ja')
  })

  stopRoutes(app)
}

/** What a mail program does by itself (POST) and what a person sees who follows the link (GET) are one address. */
function stopRoutes(app: FastifyInstance): void {
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
