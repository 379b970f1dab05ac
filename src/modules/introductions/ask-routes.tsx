import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { personSeenAt, signInFirst, type Person } from '../people/index.ts'
import { askedBy, askToMeet } from './ask-to-meet.ts'
import { personToAsk } from './begin-introduction.ts'
import { ownEmails } from './choose-contact.ts'
import { subjectIn, subjectWith } from './find-subject.ts'
import { AboutQuery, AskForm } from './introduction-form.ts'
import { AskPage } from './pages/AskPage.tsx'
import { formRefused } from './refused-form.ts'

const Path = z.object({ handle: z.string() })

/** Asking somebody to meet, from a profile or from where that person is named. */
export function askRoutes(app: FastifyInstance): void {
  app.get('/mensen/:handle/kennismaken', { preHandler: signInFirst }, async (request, reply) => {
    const person = await personAt(request)
    const waiting = await askedBy(request.reader, person.id)
    if (waiting) return reply.to(`/mijn/kennismakingen/${waiting.id}`)
    return sendAsk(person, { request, reply, form: emptyForm })
  })

  app.post('/mensen/:handle/kennismaken', { preHandler: signInFirst }, async (request, reply) => {
    const person = await personAt(request)
    const again = (form: Form) => sendAsk(person, { request, reply: reply.code(422), form })
    const read = readForm(AskForm, request.body)
    if (!read.ok) return again(read.form)
    const { subject, reason, ...contact } = read.value
    const { over } = AboutQuery.parse(request.query)
    try {
      await request.act(async ctx =>
        askToMeet(ctx, {
          ...{ person: person.id, reason, contact },
          subject: over ? await subjectWith(ctx, over) : subjectIn(subject),
        }),
      )
    } catch (error) {
      return again(formRefused(error, request.body))
    }
    return reply.to('/mijn/kennismakingen?gelukt=gevraagd')
  })
}

async function personAt({ reader, params, actor }: FastifyRequest): Promise<Person> {
  const person = await personSeenAt(reader, Path.parse(params).handle)
  if (!person) throw new Refusal('not_found', 'introductions.person_not_found')
  if (person.id === actor.person) throw new Refusal('not_allowed', 'introductions.yourself')
  return personToAsk(reader, person.id)
}

interface Sending {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly form: Form
}

async function sendAsk(person: Person, { request, reply, form }: Sending): Promise<FastifyReply> {
  const { reader, view } = request
  const { over } = AboutQuery.parse(request.query)
  const subject = over ? (await subjectWith(reader, over)).subject : null
  const emails = await ownEmails(reader)
  return reply.page(<AskPage view={view} person={person} subject={subject} emails={emails} form={form} />, {
    status: reply.statusCode,
  })
}
