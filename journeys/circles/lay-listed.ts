import { createInitiative, editInitiative, initiativesWith } from '../../src/modules/initiatives/index.ts'
import {
  editOrganisation,
  makeOrganisation,
  organisationsWith,
} from '../../src/modules/organisations/index.ts'
import { answerQuestion, askQuestion } from '../../src/modules/questions/index.ts'
import type { Actor } from '../../src/platform/ctx/actor.ts'
import { zandweerd } from '../../src/testing/places.ts'
import { showProfile } from '../people.ts'
import { visit } from '../visit.ts'
import { wishFor, wordsOf, type Canary, type Making } from './table.ts'

/** The thing with everything about it that the way out needs to be asked. */
export async function layInitiative({ site, coalition, state, steward }: Making): Promise<Canary> {
  const { title, body } = wordsOf('initiative', state)
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

export async function layOrganisation({ site, coalition, state, steward }: Making): Promise<Canary> {
  const { title: name, body: summary } = wordsOf('organisation', state)
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
export async function layQuestion({ site, cast, coalition, state, steward }: Making): Promise<Canary[]> {
  const { title, body } = wordsOf('question', state)
  const wish = { title: `Wie weet ${title}?`, explanation: body, motivation: '', places: [zandweerd] }
  const question = await site.as(steward, ctx =>
    askQuestion(ctx, { ...wish, circle: wishFor(state, coalition) }),
  )
  const said = wordsOf('answer', state).title
  const answer = (id: string) =>
    site.as(cast.connector, ctx =>
      answerQuestion(ctx, { question: id, body: said, role: '', references: [] }),
    )
  const path = `/vragen/${question.slug}`
  const asked: Canary = { kind: 'question', state, id: question.id, path, title, body, steward }
  const lost = { ...wish, title: 'Een open vraag met een antwoord', explanation: '', circle: 'public' }
  const at = state === 'away' ? await site.as(steward, ctx => askQuestion(ctx, lost)) : question
  const id = await answer(at.id)
  return [asked, { ...asked, kind: 'answer', id, path: `/vragen/${at.slug}`, title: said, body: said }]
}

export async function layPerson({ site, coalition, state }: Making): Promise<Canary> {
  const { title, body } = wordsOf('person', state)
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

/** An organisation that everybody sees. */
export function layOffice(site: Making['site'], operator: Actor): Promise<Making['office']> {
  const told = { name: 'Het loket', kind: 'other', summary: '', url: null, role: 'hoofd' } as const
  return site.as(operator, ctx => makeOrganisation(ctx, { ...told, places: [zandweerd] }))
}
