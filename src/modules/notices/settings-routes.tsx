import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { chooseMail, MailForm, mailSettingsOf, peopleWith, signInFirst } from '../people/index.ts'
import { placesWith } from '../places/index.ts'
import { mutePlace, takeBackChoice } from './choose-news.ts'
import { MailSettingsPage } from './pages/MailSettingsPage.tsx'
import { PreviewPage } from './pages/PreviewPage.tsx'
import { previewLetter } from './preview-letter.ts'
import { choicesOf } from './queries/choices.ts'

const Saved = z.object({ bewaard: z.literal('ja').optional().catch(undefined) })
const Mute = z.object({ place: z.string().max(80).catch('') })
const TakeBack = z.object({ kind: z.string().max(40).catch(''), thing: z.string().max(80).catch('') })

/** What somebody wants to hear, how often, and of what not. */
export function settingsRoutes(app: FastifyInstance): void {
  app.get('/mijn/post', { preHandler: signInFirst }, async (request, reply) => {
    const isSaved = Saved.parse(request.query).bewaard === 'ja'
    return reply.page(await settingsPage(request, { form: emptyForm, isSaved }))
  })

  app.post('/mijn/post', { preHandler: signInFirst }, async (request, reply) => {
    const read = readForm(MailForm, request.body)
    if (!read.ok) {
      return reply.page(await settingsPage(request, { form: read.form, isSaved: false }), { status: 422 })
    }
    await request.act(ctx => chooseMail(ctx, read.value))
    return reply.to('/mijn/post?bewaard=ja')
  })

  app.post('/mijn/post/stil', { preHandler: signInFirst }, async (request, reply) => {
    const { place } = Mute.parse(request.body ?? {})
    await request.act(ctx => mutePlace(ctx, place))
    return reply.to('/mijn/post?bewaard=ja')
  })

  app.post('/mijn/post/terug', { preHandler: signInFirst }, async (request, reply) => {
    const choice = TakeBack.parse(request.body ?? {})
    await request.act(ctx => takeBackChoice(ctx, choice))
    return reply.to('/mijn/post?bewaard=ja')
  })

  app.get('/mijn/post/voorbeeld', { preHandler: signInFirst }, async (request, reply) => {
    const { view } = request
    const paragraphs = await previewLetter(app.house, view.actor.person ?? '')
    return reply.page(<PreviewPage view={view} paragraphs={paragraphs} />)
  })
}

async function settingsPage(
  { view, reader }: FastifyRequest,
  { form, isSaved }: { form: typeof emptyForm; isSaved: boolean },
) {
  const person = view.actor.person ?? ''
  const settings = await mailSettingsOf(reader, person)
  const choices = await choicesOf(reader, [person])
  const [me] = await peopleWith(reader, [person])
  const muted = new Set(choices.filter(({ kind }) => kind === 'place').map(({ thing }) => thing))
  const places = (await placesWith(reader, me?.places ?? [])).filter(({ code }) => !muted.has(code))
  return (
    <MailSettingsPage
      view={view}
      settings={settings}
      form={form}
      isSaved={isSaved}
      choices={choices}
      places={places}
    />
  )
}
