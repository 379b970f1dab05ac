import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { bottlenecksWith } from '../bottlenecks/index.ts'
import { isPersons, type CircleWish } from '../circles/index.ts'
import { initiativesWith, partiesOf, type Initiative, type Theme } from '../initiatives/index.ts'
import { agreedIntroduction } from '../introductions/index.ts'
import { isSeenBy, peopleWith } from '../people/index.ts'
import { placesWith } from '../places/index.ts'
import { answersTo, questionsWith } from '../questions/index.ts'
import type { Invited } from './invite-party.ts'
import type { Origin } from './issue.ts'
import { issuesWith } from './queries/issues.ts'

/** What a thing that a coalition begins with says about it. */
export interface Gathered {
  readonly title: string
  readonly explanation: string
  readonly themes: readonly Theme[]
  readonly places: readonly string[]
  readonly circle: CircleWish
  readonly invited: readonly Invited[]
}

const longestTitle = 150

/** What the actor may see of these things, with whom to ask. Two initiatives are a pair that looks alike. */
export async function gatherOrigin(ctx: Ctx, origins: readonly Origin[]): Promise<Gathered> {
  const [first] = origins
  const gather = first && gatherers[first.kind]
  const ids = origins.map(({ id }) => id)
  const gathered = await gather?.(ctx, ids)
  if (!gathered) throw new Refusal('not_found', 'coalitions.origin_not_found')
  return { ...gathered, title: gathered.title.slice(0, longestTitle) }
}

type Gather = (ctx: Ctx, ids: readonly string[]) => Promise<Gathered | undefined>

const gatherers: Readonly<Partial<Record<Origin['kind'], Gather>>> = {
  question: (ctx, [id = '']) => fromQuestion(ctx, id),
  initiative: fromInitiatives,
  introduction: (ctx, [id = '']) => fromIntroduction(ctx, id),
  bottleneck: (ctx, [id = '']) => fromBottleneck(ctx, id),
}

/** Who asked and who answered. */
async function fromQuestion(ctx: Ctx, id: string): Promise<Gathered | undefined> {
  const [question] = await questionsWith(ctx, [id])
  if (!question) return undefined
  const answers = (await answersTo(ctx, [id])).filter(({ hiddenAt }) => hiddenAt === null)
  const persons = [question.asker, ...answers.map(({ person }) => person)]
  const { title, explanation, places } = question
  return {
    ...{ title, explanation, places, themes: [], circle: circleFrom(question) },
    invited: await seenAmong(ctx, persons),
  }
}

/** Their stewards and their parties. */
async function fromInitiatives(ctx: Ctx, ids: readonly string[]): Promise<Gathered | undefined> {
  const found = await initiativesWith(ctx, ids)
  const initiatives = ids.flatMap(id => found.find(one => one.id === id) ?? [])
  const [first] = initiatives
  if (!first || initiatives.length < ids.length) return undefined
  const parties = await partiesOf(ctx, ids)
  const organisations = [...new Set(parties.map(({ organisation }) => organisation))]
  const stewards = await seenAmong(
    ctx,
    initiatives.flatMap(one => one.stewards),
  )
  return {
    title: initiatives.map(({ title }) => title).join(' + '),
    explanation: initiatives
      .map(({ summary }) => summary)
      .filter(Boolean)
      .join('\n\n'),
    themes: [...new Set(initiatives.flatMap(one => one.themes))].slice(0, 5),
    places: [...new Set(initiatives.flatMap(one => one.places))],
    circle: narrowest(initiatives),
    invited: [...stewards, ...organisations.map(organisation => ({ organisation }))],
  }
}

/** The two who said yes to meeting; nobody else knows of it. */
async function fromIntroduction(ctx: Ctx, id: string): Promise<Gathered | undefined> {
  const introduction = await agreedIntroduction(ctx, id)
  if (!introduction) return undefined
  const around = await placesWith(ctx, introduction.areas)
  const [place] = around.toSorted((one, other) => other.areas.length - one.areas.length)
  return {
    ...{ title: introduction.subject, explanation: introduction.reason, themes: [] },
    places: place ? [place.code] : [],
    circle: 'hidden',
    invited: introduction.persons.map(person => ({ person, isMet: true })),
  }
}

/** Who named it, and whose rule it is. Whom it hits too is nobody's business. */
async function fromBottleneck(ctx: Ctx, id: string): Promise<Gathered | undefined> {
  const [bottleneck] = await bottlenecksWith(ctx, [id])
  if (!bottleneck) return undefined
  const { title, blocks, themes, places, owner } = bottleneck
  return {
    ...{ title, explanation: blocks, themes, places, circle: circleFrom(bottleneck) },
    invited: [
      ...(await seenAmong(ctx, [bottleneck.createdBy])),
      ...(owner === null ? [] : [{ organisation: owner }]),
    ],
  }
}

async function seenAmong(ctx: Ctx, persons: readonly (string | null)[]): Promise<Invited[]> {
  const ids = [...new Set(persons.filter(person => person !== null))]
  const seen = (await peopleWith(ctx, ids)).filter(person => isSeenBy(ctx.actor, person))
  return ids.filter(id => seen.some(one => one.id === id)).map(person => ({ person }))
}

/** What only some may see begins among those who are asked. */
function circleFrom({ circle }: { readonly circle: string }): CircleWish {
  return isPersons(circle) ? 'hidden' : circle
}

function narrowest(initiatives: readonly Initiative[]): CircleWish {
  const circles = initiatives.map(circleFrom)
  return (
    circles.find(circle => circle === 'hidden') ?? circles.find(circle => circle === 'members') ?? 'public'
  )
}

/** From an issue that is there: nobody is asked yet. */
export async function issueOf(ctx: Ctx, id: string) {
  const [issue] = await issuesWith(ctx, [id])
  if (!issue) throw new Refusal('not_found', 'coalitions.issue_not_found')
  return issue
}
