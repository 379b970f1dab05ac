import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { signInFirst } from '../people/index.ts'
import { chosenPeople, PeopleQuery, peopleToChoose } from './choose-people.ts'
import { subjectIn } from './find-subject.ts'
import { ProposeForm } from './introduction-form.ts'
import { ProposePage } from './pages/ProposePage.tsx'
import { proposeIntroduction } from './propose-introduction.ts'
import { formRefused } from './refused-form.ts'
import { askRights } from './rights.ts'

const path = '/mijn/kennismakingen/voorstellen'

/** A connector proposes to two others that they meet. */
export function proposeRoutes(app: FastifyInstance): void {
  app.get(path, { preHandler: signInFirst }, (request, reply) =>
    sendPropose({ request, reply, form: emptyForm }),
  )

  app.post(path, { preHandler: signInFirst }, async (request, reply) => {
    const again = (form: Form) => sendPropose({ request, reply: reply.code(422), form })
    const read = readForm(ProposeForm, request.body)
    if (!read.ok) return again(read.form)
    const { een, ander } = PeopleQuery.parse(request.query)
    const [one, other] = await chosenPeople(request.reader, [een, ander])
    if (!one || !other) throw new Refusal('not_found', 'introductions.person_not_found')
    const { subject, reason } = read.value
    try {
      await request.act(async ctx =>
        proposeIntroduction(ctx, { persons: [one.id, other.id], subject: subjectIn(subject), reason }),
      )
    } catch (error) {
      return again(formRefused(error, request.body))
    }
    return reply.to('/mijn/kennismakingen?gelukt=voorgesteld')
  })
}

interface Sending {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly form: Form
}

async function sendPropose({ request, reply, form }: Sending): Promise<FastifyReply> {
  const { reader, view, actor } = request
  allow(askRights, { actor, action: 'propose', thing: null })
  const { een, ander, naam } = PeopleQuery.parse(request.query)
  const chosen = await chosenPeople(reader, [een, ander])
  const found = await peopleToChoose(reader, naam, chosen)
  return reply.page(<ProposePage view={view} chosen={chosen} query={naam} found={found} form={form} />, {
    status: reply.statusCode,
  })
}
