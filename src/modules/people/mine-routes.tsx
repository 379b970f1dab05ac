import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { editProfile, myProfile, nameMyself } from './edit-profile.ts'
import { MinePage } from './pages/MinePage.tsx'
import { NamePage } from './pages/NamePage.tsx'
import { ProfileFormPage } from './pages/ProfileFormPage.tsx'
import { NameForm, ProfileForm } from './profile-form.ts'
import { localPath } from './sign-in.ts'
import { ownCards } from './shown-on-mine.ts'
import { signInFirst } from './sign-in-first.ts'

const Next = z.object({ next: z.string().max(2_000) }).catch({ next: '' })
const Saved = z.object({ bewaard: z.literal('ja').optional().catch(undefined) })

export function mineRoutes(app: FastifyInstance): void {
  app.get('/mijn', { preHandler: signInFirst }, async (request, reply) => {
    const { view, reader, server } = request
    const more = await ownCards(server.house, reader, view.lang)
    return reply.page(<MinePage view={view} more={more} />)
  })
  nameRoutes(app)
  profileRoutes(app)
}

function nameRoutes(app: FastifyInstance): void {
  app.get('/mijn/naam', { preHandler: signInFirst }, async (request, reply) => {
    const next = localPath(Next.parse(request.query).next)
    return reply.page(<NamePage view={request.view} form={emptyForm} next={next} />)
  })

  app.post('/mijn/naam', { preHandler: signInFirst }, async (request, reply) => {
    const next = localPath(Next.parse(request.body).next)
    const read = readForm(NameForm, request.body)
    if (!read.ok) {
      return reply.page(<NamePage view={request.view} form={read.form} next={next} />, { status: 422 })
    }
    await request.act(ctx => nameMyself(ctx, read.value))
    return reply.to(next)
  })
}

function profileRoutes(app: FastifyInstance): void {
  const page = async (request: FastifyRequest, form: Form, isSaved = false) => {
    const person = await myProfile(request.reader)
    const coalitions = await coalitionsOf(request.reader, person.circle)
    return <ProfileFormPage {...{ view: request.view, person, coalitions, form, isSaved }} />
  }

  app.get('/mijn/profiel', { preHandler: signInFirst }, async (request, reply) => {
    const isSaved = Saved.parse(request.query).bewaard === 'ja'
    return reply.page(await page(request, emptyForm, isSaved))
  })

  app.post('/mijn/profiel', { preHandler: signInFirst }, async (request, reply) => {
    const read = readForm(ProfileForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    try {
      const saved = await request.act(ctx => editProfile(ctx, read.value))
      return await reply.to(pathAfter(saved, '/mijn/profiel?bewaard=ja'))
    } catch (error) {
      return reply.page(await page(request, formAfter(error, request.body)), { status: 422 })
    }
  })
}
