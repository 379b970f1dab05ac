import { z } from 'zod'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '../people/index.ts'
import type { Lines } from './ballot.ts'
import type { Budget } from './budget.ts'
import type { Project } from './project.ts'
import type { Shown } from './voter.ts'

const several = z.preprocess(
  (sent: unknown): unknown => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(z.string().max(12)).max(500),
)

const filterText = z.string().max(200).catch('')

export const BallotSent = z.object({
  kies: several.catch([]),
  key: z.string().trim().max(200).catch(''),
  isOfAge: z.literal('yes').optional().catch(undefined),
  doe: z.enum(['tel', 'stem']).catch('stem'),
  /** What is looked at, and what should be looked at next. */
  filter: filterText,
  toon: filterText.optional(),
})

/** What was ticked, or the points typed per project, by number; what is no number counts as nothing. */
export function linesIn(
  body: unknown,
  { ballot }: Pick<Budget, 'ballot'>,
  projects: readonly Pick<Project, 'id' | 'number'>[],
): Lines {
  const sent = (body ?? {}) as Readonly<Record<string, unknown>>
  const ticked = new Set(BallotSent.parse(sent).kies)
  const pointsOf = (number: number) => {
    if (ballot !== 'points') return ticked.has(String(number)) ? 1 : 0
    const typed = sent[`punten_${number}`]
    return typeof typed === 'string' && /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0
  }
  const all = projects.map(({ id, number }) => [id, pointsOf(number)] as const)
  return Object.fromEntries(all.filter(([, points]) => points > 0))
}

const year = 31_536_000 // seconds

/** The cookie by which this device is known again in votes without proof, and nowhere else. */
export function deviceCookie(request: FastifyRequest): string {
  return nameFor(request, 'knooppunt-stem')
}

/** The cookie with the receipt of the ballot that was last cast on this device with a code or an entry of a list. */
const receiptCookie = (request: FastifyRequest) => nameFor(request, 'knooppunt-ontvangst')

function nameFor({ view }: FastifyRequest, name: string): string {
  return view.origin.startsWith('https:') ? `__Host-${name}` : name
}

function keepFor(reply: FastifyReply, name: string, value: string): void {
  const secure = name.startsWith('__Host-')
  const settings = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: year } as const
  void reply.setCookie(name, value, settings)
}

/** Others may know a code or an entry, such as who printed it: what was chosen with it is shown on this device only. */
export function keepReceipt(request: FastifyRequest, reply: FastifyReply, receipt: string): void {
  keepFor(reply, receiptCookie(request), receipt)
}

export function hasReceipt(request: FastifyRequest, receipt: string): boolean {
  return request.cookies[receiptCookie(request)] === receipt
}

/** What the voter shows: the secret of this device, and what was typed as a code. */
export function shownIn(request: FastifyRequest, key: string): Shown {
  return { device: request.cookies[deviceCookie(request)] ?? '', key }
}

/** Gives this device its secret before the ballot is filled in, so that two clicks at once are one voter. */
export function knowDevice(request: FastifyRequest, reply: FastifyReply): void {
  const name = deviceCookie(request)
  if (request.cookies[name] || request.actor.person !== null) return
  keepFor(reply, name, newToken())
}
