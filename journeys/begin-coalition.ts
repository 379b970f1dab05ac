import type { Actor } from '../src/platform/ctx/actor.ts'
import type { Site } from '../src/testing/site.ts'
import { zandweerd } from '../src/testing/places.ts'
import { addressOf } from './people.ts'
import { visit } from './visit.ts'

export interface CoalitionPaths {
  readonly issue: string
  /** Kept by the operator, who is asked for a voice; the member is asked to be a party. */
  readonly coalition: string
  /** Kept by the operator alone: how it decides can be written down still. */
  readonly draft: string
  /** Of the operator. */
  readonly party: string
  readonly proposal: string
  readonly mailed: string
  readonly alike: string
}

interface Who {
  readonly operator: Actor
  readonly steward: Actor
  readonly connector: Actor
  readonly member: Actor
  /** Id of an initiative. */
  readonly initiative: string
}

/** A running coalition with an open proposal and an open round, a draft of one, and the ways to them. */
export async function beginCoalitions(site: Site, who: Who): Promise<CoalitionPaths> {
  const operator = await visit(site, who.operator)
  const wish = { title: 'Ouderen zijn vaak alleen', explanation: 'Vooral in de winter.', places: zandweerd }
  const worded = await operator.post(`/opgaven/nieuw?plek=${zandweerd}`, { ...wish, circle: 'public' })
  const issue = pathIn(worded)
  const begin = async (van: string) => pathIn(await operator.post('/coalities/begin', { van }))
  const coalition = await begin(`issue:${await idAt(site, 'issues', issue)}`)
  const second = await operator.post(`/opgaven/nieuw?plek=${zandweerd}`, {
    ...{ title: 'Te weinig plek om te spelen', places: zandweerd, circle: 'public' },
  })
  const draft = await begin(`issue:${await idAt(site, 'issues', pathIn(second))}`)
  for (const one of [who.steward, who.connector, who.member]) {
    await operator.send(`${coalition}/uitnodigen`, { person: one.person ?? '' })
  }
  const id = await idAt(site, 'coalitions', coalition)
  const partyOf = async (one: Actor) => {
    const row = await site.house.db
      .selectFrom('coalition_parties')
      .select('id')
      .where('coalition', '=', id)
      .where('person', '=', one.person)
      .executeTakeFirstOrThrow()
    return row.id
  }
  for (const one of [who.steward, who.connector]) {
    const own = await visit(site, one)
    await own.send(`${coalition}/antwoord`, { party: await partyOf(one), antwoord: 'ja', firmness: 'in' })
  }
  await operator.send(`${coalition}/start`)
  const party = await partyOf(who.operator)
  await operator.send(`${coalition}/voorstel?soort=words`, {
    ...{ kind: 'words', party, text: 'Elke maand samen eten', days: '14' },
  })
  const { id: proposal } = await site.house.db
    .selectFrom('coalition_proposals')
    .select('id')
    .where('coalition', '=', id)
    .executeTakeFirstOrThrow()
  return {
    ...{ issue, coalition, draft, party: `${coalition}/partij/${party}` },
    proposal: `${coalition}/voorstel/${proposal}`,
    mailed: await mailedTo(site, await addressOf(site, who.member)),
    alike: `/coalities/lijkt-op/${who.initiative}`,
  }
}

function pathIn(answer: Response): string {
  const path = answer.headers.get('location')?.split('?')[0]
  if (path === undefined) throw new Error(`${answer.url} was answered with ${answer.status}`)
  return path
}

async function idAt(site: Site, table: 'issues' | 'coalitions', path: string): Promise<string> {
  const slug = path.split('/').at(-1) ?? ''
  const row = await site.house.db
    .selectFrom(table)
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return row.id
}

async function mailedTo(site: Site, to: string): Promise<string> {
  const texts = (await site.mails()).filter(mail => mail.to === to).map(({ text }) => text)
  const [path] = texts.join('\n').match(/\/coalitie-uitnodiging\/[\w-]+/) ?? []
  if (path === undefined) throw new Error(`No invitation to a coalition was mailed to ${to}.`)
  return path
}
