import { keepCircle } from '../src/modules/circles/index.ts'
import { createInitiative, editInitiative, initiativesWith } from '../src/modules/initiatives/index.ts'
import { editOrganisation, makeOrganisation, organisationsWith } from '../src/modules/organisations/index.ts'
import { answerQuestion, askQuestion } from '../src/modules/questions/index.ts'
import { planTable } from '../src/modules/tables/index.ts'
import { system, type Actor } from '../src/platform/ctx/actor.ts'
import { newId } from '../src/platform/db/ids.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { layAgreement } from './lay-agreement.ts'
import { layDocuments } from './lay-documents.ts'
import { showProfile } from './people.ts'
import { visit } from './visit.ts'

/** Who may see a thing: the four circles, and what a moderator took away. */
export const states = ['public', 'members', 'coalition', 'named', 'away'] as const
export type State = (typeof states)[number]

/** A document has a circle of its own; an enclosure is one for all whose thing has that circle. */
export const kinds = [
  ...(['initiative', 'organisation', 'question', 'answer', 'person'] as const),
  ...(['document', 'enclosure', 'agreement', 'table'] as const),
]
export type Kind = (typeof kinds)[number]

export const roles = [
  ...(['anonymous', 'member', 'in the coalition', 'named', 'steward'] as const),
  ...(['connector', 'moderator', 'operator'] as const),
]
export type Role = (typeof roles)[number]

const watching: readonly Role[] = ['steward', 'connector', 'moderator', 'operator']

/** The table: who may see what. A profile in a circle is not for those who watch the place, nor a lost answer for who asked. */
export function sees(kind: Kind, state: State, role: Role): boolean {
  if (state === 'public') return true
  if (state === 'members') return role !== 'anonymous'
  if (state !== 'away' && role === (state === 'named' ? 'named' : 'in the coalition')) return true
  if (kind === 'answer' && state === 'away' && role === 'steward') return false
  if (kind === 'person' && state !== 'away') return role === 'steward' || role === 'operator'
  return watching.includes(role)
}

/** A thing with a word in its title and one in its body that stand nowhere else. */
export interface Canary {
  readonly kind: Kind
  readonly state: State
  readonly id: string
  readonly path: string
  /** The page that lists it with its thing. */
  readonly list?: string
  readonly title: string
  readonly body: string
  readonly steward: Actor
}

export type Cast = Readonly<Record<Exclude<Role, 'anonymous' | 'steward'>, Actor>>

export async function castOn(site: Site): Promise<Cast> {
  return {
    member: await site.person('Marie Lid'),
    'in the coalition': await site.person('Cor Partij'),
    named: await site.person('Nel Genoemd'),
    connector: await site.person('Vera Verbinder', { role: 'connector', place: zandweerd }),
    moderator: await site.person('Mees Wacht', { role: 'moderator', place: zandweerd }),
    operator: await site.person('Oscar Baas', { role: 'operator' }),
  }
}

/** Letters that no analysis of words takes apart or joins with others. */
function word(kind: Kind, state: State, part: 'kop' | 'tekst'): string {
  const letter = (at: number) => 'bcdfgklmnp'[at] ?? 'z'
  return `zq${letter(kinds.indexOf(kind))}u${letter(states.indexOf(state))}x${part === 'kop' ? 'ak' : 'ot'}y`
}

interface Making {
  readonly site: Site
  readonly cast: Cast
  readonly coalition: string
}

/** Makes everything in public first, so that pages, searches, feeds and mail know it, and then gives it its circle. */
export async function layCanaries(site: Site, cast: Cast): Promise<Canary[]> {
  const party = cast['in the coalition'].person ?? ''
  const coalition = await site.as(system, ctx =>
    keepCircle(ctx, { owner: { kind: 'coalition', id: newId() }, title: 'Samen Groen', members: [party] }),
  )
  const making = { site, cast, coalition }
  const laid: Canary[] = []
  for (const state of states) {
    const steward = actorIn(await site.person(`Sil ${state}`), coalition)
    const initiative = await layInitiative(making, state, steward)
    laid.push(initiative, await layOrganisation(making, state, steward))
    laid.push(...(await layQuestion(making, state, steward)), await layPerson(making, state))
    laid.push(...(await layPapers(making, initiative)), await layText(making, state, steward))
    laid.push(await layTable(making, state, steward))
  }
  await site.settle()
  return laid
}

/** As a session would say it: who makes things for the coalition is in it. */
const actorIn = (actor: Actor, coalition: string): Actor => ({ ...actor, circles: [coalition] })

/** The thing with everything about it that the way out needs to be asked. */
async function layInitiative({ site, coalition }: Making, state: State, steward: Actor): Promise<Canary> {
  const [title, body] = [word('initiative', state, 'kop'), word('initiative', state, 'tekst')]
  const point = { longitude: 6.165, latitude: 52.265 }
  const wants = [{ direction: 'need', kind: 'hands', text: `Hulp bij ${body}` }] as const
  const told = { title, summary: `Over ${body}`, places: [zandweerd], point, wants, story: body }
  const { id, slug } = await site.as(steward, ctx => createInitiative(ctx, told))
  await site.settle()
  await site.as(steward, async ctx => {
    const [before] = await initiativesWith(ctx, [id])
    const circle = wishFor(state, coalition)
    const { phase, themes, links, version = 1 } = before ?? { phase: 'idea', themes: [], links: [] }
    await editInitiative(ctx, { ...told, id, version, phase, themes, links, circle, reins: [] })
  })
  return { ...{ kind: 'initiative', state, id, title, body, steward }, path: `/initiatieven/${slug}` }
}

async function layOrganisation({ site, coalition }: Making, state: State, steward: Actor): Promise<Canary> {
  const [name, summary] = [word('organisation', state, 'kop'), word('organisation', state, 'tekst')]
  const told = { name, kind: 'residents', summary, url: null } as const
  const { id, slug } = await site.as(steward, ctx =>
    makeOrganisation(ctx, { ...told, places: [zandweerd], role: 'lid' }),
  )
  await site.settle()
  await site.as(steward, async ctx => {
    const version = (await organisationsWith(ctx, [id]))[0]?.version ?? 1
    await editOrganisation(ctx, { ...told, slug, version, circle: wishFor(state, coalition) })
  })
  const path = `/organisaties/${slug}`
  return { ...{ kind: 'organisation', state, id, steward, path }, title: name, body: summary }
}

/** A question with an answer of the connector; what is away keeps its answer, and another question loses one. */
async function layQuestion(making: Making, state: State, steward: Actor): Promise<Canary[]> {
  const { site, cast, coalition } = making
  const [title, body] = [word('question', state, 'kop'), word('question', state, 'tekst')]
  const wish = { title: `Wie weet ${title}?`, explanation: body, motivation: '', places: [zandweerd] }
  const question = await site.as(steward, ctx =>
    askQuestion(ctx, { ...wish, circle: wishFor(state, coalition) }),
  )
  const said = word('answer', state, 'kop')
  const answer = (id: string) =>
    site.as(cast.connector, ctx =>
      answerQuestion(ctx, { question: id, body: said, role: '', references: [] }),
    )
  const path = `/vragen/${question.slug}`
  const asked: Canary = { kind: 'question', state, id: question.id, path, title, body, steward }
  if (state !== 'away') {
    const id = await answer(question.id)
    return [asked, { ...asked, kind: 'answer', id, title: said, body: said }]
  }
  const open = await site.as(steward, ctx =>
    askQuestion(ctx, {
      ...wish,
      title: 'Een open vraag met een antwoord',
      explanation: '',
      circle: 'public',
    }),
  )
  const id = await answer(open.id)
  return [asked, { ...asked, kind: 'answer', id, path: `/vragen/${open.slug}`, title: said, body: said }]
}

/** A document with a circle of its own, and one that is with this initiative. */
async function layPapers({ site, cast, coalition }: Making, initiative: Canary): Promise<Canary[]> {
  const { state, steward } = initiative
  const wordsOf = (kind: Kind) => ({ title: word(kind, state, 'kop'), body: word(kind, state, 'tekst') })
  const words = { document: wordsOf('document'), enclosure: wordsOf('enclosure') }
  const laid = await layDocuments(site, {
    ...{ steward, words, within: initiative.id, circle: wishFor(state, coalition) },
    followers: Object.values(cast),
  })
  return (['document', 'enclosure'] as const).map(kind => ({
    ...{ kind, state, steward, ...words[kind] },
    ...laid[kind],
  }))
}

async function layText({ site, coalition }: Making, state: State, steward: Actor): Promise<Canary> {
  const words = { title: word('agreement', state, 'kop'), body: word('agreement', state, 'tekst') }
  const laid = await layAgreement(site, { steward, words, circle: wishFor(state, coalition) })
  return { kind: 'agreement', state, steward, ...words, ...laid }
}

async function layTable({ site, coalition }: Making, state: State, steward: Actor): Promise<Canary> {
  const [title, body] = [word('table', state, 'kop'), word('table', state, 'tekst')]
  const startsAt = new Date(site.house.now().getTime() + 5 * 86_400_000)
  const wish = { kind: 'talk', title, aim: body, places: [zandweerd], startsAt }
  const { id, slug } = await site.as(steward, ctx => planTable(ctx, wish))
  await site.settle()
  const path = `/tafels/${slug}`
  const own = await visit(site, steward)
  const circle = wishFor(state, coalition)
  await own.send(`${path}/bewerken`, { title, aim: body, places: zandweerd, circle, version: '1' })
  return { kind: 'table', state, id, path, title, body, steward }
}

async function layPerson(making: Making, state: State): Promise<Canary> {
  const { site, coalition } = making
  const [title, body] = [word('person', state, 'kop'), word('person', state, 'tekst')]
  const steward = await site.person(title)
  const path = await showProfile(site, steward)
  await site.settle()
  const own = await visit(site, steward)
  if (state === 'coalition') {
    await site.house.db
      .insertInto('circle_members')
      .values({ circle: coalition, person: steward.person ?? '', since: site.house.now() })
      .execute()
  }
  const { version } = await site.house.db
    .selectFrom('people')
    .select('version')
    .where('id', '=', steward.person)
    .executeTakeFirstOrThrow()
  await own.send('/mijn/profiel', {
    ...{ version: String(version), name: title, about: body, strengths: `${body}kunde`, lang: 'nl' },
    ...{ askable: 'yes', circle: wishFor(state, coalition) },
  })
  return { ...{ kind: 'person', state, id: steward.person ?? '', path, title, body }, steward }
}

function wishFor(state: State, coalition: string): string {
  if (state === 'coalition') return coalition
  return state === 'away' ? 'public' : state
}

/** Chooses the named person by name on the page of the circle, and lets the moderator take away what is to be away. */
export async function shut(site: Site, cast: Cast, canaries: readonly Canary[]): Promise<void> {
  const named = canaries.filter(
    ({ state, kind }) => state === 'named' && kind !== 'answer' && kind !== 'enclosure',
  )
  for (const { id, steward } of named) {
    const { id: circle } = await site.house.db
      .selectFrom('circles')
      .select('id')
      .where('owner', '=', id)
      .executeTakeFirstOrThrow()
    const own = await visit(site, steward)
    await own.send(`/kringen/${circle}`, { doe: 'erbij', person: cast.named.person ?? '' })
  }
  for (const { kind, id } of canaries.filter(({ state }) => state === 'away')) {
    await site.as(cast.moderator, async ctx =>
      site.house.things.get(kind)?.hide?.(ctx, id, 'Dit hoort hier niet'),
    )
  }
  await site.settle()
}
