import type { FastifyInstance } from 'fastify'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { newToken } from '../people/index.ts'
import { CodeForm, SeatForm } from './forms.ts'
import { openCode } from './open-code.ts'
import { CodePage } from './pages/JoinPages.tsx'
import { showPhone, type CodeRoute } from './show-phone.tsx'
import { giveSeat, manyAtOnce, opened } from './seat-cookie.ts'
import { pathOfCode, readCode } from './sitting.ts'
import { takeSeat } from './take-seat.ts'

/** How one joins with a code. */
export function joinRoutes(app: FastifyInstance): void {
  app.get('/aan', async (request, reply) =>
    reply.page(<CodePage view={request.view} form={emptyForm} />, { changesWith: [] }),
  )

  app.post('/aan', async (request, reply) => {
    const read = readForm(CodeForm, request.body)
    const fail = (form: Form) => reply.page(<CodePage view={request.view} form={form} />, { status: 422 })
    if (!read.ok) return fail(read.form)
    const { code } = read.value
    try {
      await openCode(app.house, { code, from: request.ip, token: '' })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return fail(formAfter(new Refusal('invalid', error.code, { field: 'code' }), request.body))
    }
    return reply.to(pathOfCode(readCode(code) ?? ''))
  })

  app.post<CodeRoute>('/aan/:code/stoel', manyAtOnce, async (request, reply) => {
    const { sitting, seat } = await opened(request)
    const path = pathOfCode(sitting.code)
    if (seat) return reply.to(path)
    const read = readForm(SeatForm, request.body)
    if (!read.ok) return showPhone(request, reply.code(422), read.form)
    const token = newToken()
    await request.act(ctx => takeSeat(ctx, { ...read.value, table: sitting.table, token }))
    giveSeat(reply, sitting.code, token)
    return reply.to(path)
  })
}
