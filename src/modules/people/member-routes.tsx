import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import type { FoundPlace } from '../places/index.ts'
import { grantRole, revokeRole } from './change-roles.ts'
import { invitePerson } from './invite-person.ts'
import { listMembers, mayList, memberWith } from './members.ts'
import { InvitePage } from './pages/InvitePage.tsx'
import { MemberPage } from './pages/MemberPage.tsx'
import { MembersPage } from './pages/MembersPage.tsx'
import { readPlace } from './place-choice.ts'
import { InviteForm, RoleForm } from './role-form.ts'

/** An id that nobody has, for whoever asks for none. */
const nobody = '00000000-0000-0000-0000-000000000000'

const Asked = z.object({ q: z.string().trim().max(254).catch(''), na: z.uuid().optional().catch(undefined) })
const MemberPath = z.object({ id: z.uuid().catch(nobody) })
const TakeForm = z.object({ grant: z.uuid() }).catch({ grant: nobody })

export function memberRoutes(app: FastifyInstance): void {
  app.get('/beheer/leden', async (request, reply) => {
    const { q, na } = Asked.parse(request.query)
    const list = await listMembers(request.reader, { text: q, after: na })
    return reply.page(<MembersPage view={request.view} query={q} isFurther={na !== undefined} {...list} />)
  })
  inviteRoutes(app)
  roleRoutes(app)
}

function inviteRoutes(app: FastifyInstance): void {
  const page = ({ view }: FastifyRequest, form: Form, choices: readonly FoundPlace[] = []) => (
    <InvitePage view={view} form={form} choices={choices} />
  )

  app.get('/beheer/leden/nieuw', async (request, reply) => {
    mayList(request)
    return reply.page(page(request, emptyForm))
  })

  app.post('/beheer/leden/nieuw', async (request, reply) => {
    mayList(request)
    const read = readForm(InviteForm, request.body)
    if (!read.ok) return reply.page(page(request, read.form), { status: 422 })
    const { email, name, role } = read.value
    const meant = await readPlace(request.reader, read.value)
    if (!meant.isClear) {
      return reply.page(page(request, again(request, meant.errors), meant.choices), { status: 422 })
    }
    const wish = { email, name, role, place: meant.place, lang: request.view.lang }
    try {
      const person = await request.act(ctx => invitePerson(ctx, wish))
      return await reply.to(`/beheer/leden/${person}`)
    } catch (error) {
      return reply.page(page(request, formAfter(error, request.body)), { status: 422 })
    }
  })
}

function roleRoutes(app: FastifyInstance): void {
  const page = async (request: FastifyRequest, form: Form, choices: readonly FoundPlace[] = []) => {
    const member = await memberWith(request.reader, MemberPath.parse(request.params).id)
    return <MemberPage view={request.view} form={form} choices={choices} {...member} />
  }

  app.get('/beheer/leden/:id', async (request, reply) => reply.page(await page(request, emptyForm)))

  app.post('/beheer/leden/:id', async (request, reply) => {
    mayList(request)
    const { id } = MemberPath.parse(request.params)
    const read = readForm(RoleForm, request.body)
    if (!read.ok) return reply.page(await page(request, read.form), { status: 422 })
    const meant = await readPlace(request.reader, read.value)
    if (!meant.isClear) {
      return reply.page(await page(request, again(request, meant.errors), meant.choices), { status: 422 })
    }
    const wish = { person: id, role: read.value.role, place: meant.place }
    try {
      await request.act(ctx => grantRole(ctx, wish))
      return await reply.to(`/beheer/leden/${id}`)
    } catch (error) {
      return reply.page(await page(request, formAfter(error, request.body)), { status: 422 })
    }
  })

  app.post('/beheer/leden/:id/neem', async (request, reply) => {
    const { grant } = TakeForm.parse(request.body)
    await request.act(ctx => revokeRole(ctx, { grant }))
    return reply.to(`/beheer/leden/${MemberPath.parse(request.params).id}`)
  })
}

/** What was typed, with what is not clear about it. */
function again(request: FastifyRequest, errors: Form['errors']): Form {
  return { typed: request.body as Form['typed'], errors }
}
