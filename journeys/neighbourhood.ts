import { createHash } from 'node:crypto'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { archivePath, askArchive } from '../src/modules/archives/index.ts'
import { startImport } from '../src/modules/imports/index.ts'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import { makeOrganisation, takePosition } from '../src/modules/organisations/index.ts'
import { deedPath } from '../src/modules/notices/index.ts'
import { answerQuestion, askQuestion, questionPath } from '../src/modules/questions/index.ts'
import { makeWebhook } from '../src/modules/webhooks/index.ts'
import { placeRows, zandweerd } from '../src/testing/places.ts'
import { openSite, type Site, type SiteWish } from '../src/testing/site.ts'
import { idsOn, type Ids } from './open-data.ts'
import { addDocuments, type DocumentPaths } from './add-documents.ts'
import { beginCoalitions, type CoalitionPaths } from './begin-coalition.ts'
import { ageListing } from './age-listing.ts'
import { claimOrganisation } from './claim-organisation.ts'
import { moderate } from './moderate.ts'
import { giveWaysIn } from './give-ways-in.ts'
import { introduceOperator } from './introduce.ts'
import { inviteGuests, type InvitedPaths } from './invite.ts'
import { nameBottlenecks, type BottleneckPaths } from './name-bottleneck.ts'
import { promiseSomething, type PromisePaths } from './promise-something.ts'
import { makeAgreement, type AgreementPaths } from './make-agreement.ts'
import { nameOperator, type HandoverPaths } from './name-successor.ts'
import { mailedPath, visit } from './visit.ts'

/** A site on which something of every kind stands, and the paths to it. */
export interface Neighbourhood extends Site {
  readonly people: People
  readonly paths: Paths
  readonly ids: Ids
}

type AnswerWish = Parameters<typeof answerQuestion>[1]
type People = Awaited<ReturnType<typeof peopleOn>>

interface Paths {
  /** Of guests and of somebody for whom the operator fills in. */
  readonly invited: InvitedPaths
  readonly documents: DocumentPaths
  readonly coalitions: CoalitionPaths
  readonly agreements: AgreementPaths
  readonly bottlenecks: BottleneckPaths
  readonly promises: PromisePaths
  readonly handover: HandoverPaths
  readonly profile: string
  readonly member: string
  readonly initiative: string
  readonly organisation: string
  /** Of the operator at the organisation. */
  readonly position: string
  /** Asked by the operator; some were asked, one answered. */
  readonly question: string
  readonly closedQuestion: string
  /** Of persons who may see a question of the operator. */
  readonly circle: string
  readonly draft: string
  readonly invitation: string
  readonly signIn: string
  /** Of the operator: ways to sign in. */
  readonly passkey: string
  readonly addressLink: string
  readonly merging: string
  /** In the outbox. */
  readonly mail: string
  readonly stopMail: string
  /** Behind the links of a letter to the member: one for each deed. */
  readonly letterDeeds: readonly string[]
  /** Of the member. */
  readonly calendar: string
  /** Of somebody who closed the account. */
  readonly reopen: string
  /** Asked of the operator. */
  readonly introduction: string
  /** Of the operator, with a moment that both picked; the mailed one is the same behind a link. */
  readonly runningIntroduction: string
  readonly mailedIntroduction: string
  /** Of the operator, left over for the connectors; the mailed one is the link to it. */
  readonly listing: string
  readonly listedOrganisation: string
  /** Of a question of the member that waits for a decision, and of one that was hidden, with the way to object. */
  readonly report: string
  readonly openCase: string
  readonly decidedCase: string
  readonly objection: string
  readonly mailedListing: string
  /** With nobody behind it. */
  readonly unclaimed: string
  /** Of the operator, by mail; the mailed one is the link in that mail. */
  readonly claim: string
  readonly mailedClaim: string
  /** What the operator is asked to take over. */
  readonly succession: string
  /** Made by the operator. */
  readonly archive: string
  /** Of the operator. */
  readonly webhook: string
  /** To choose columns for, to look through, and saved. */
  readonly imports: readonly [string, string, string]
}

export async function openNeighbourhood(wish: SiteWish = {}): Promise<Neighbourhood> {
  const site = await openSite(wish)
  const people = await peopleOn(site)
  await drawBoundaries(site)
  const profile = await showProfile(site, people.steward)
  const initiative = await beginInitiative(site, people.operator)
  const { organisation, organisationId, position } = await foundOrganisation(site, people.operator)
  await site.settle()
  const paths = {
    ...{ profile, initiative, organisation, position },
    member: `/beheer/leden/${people.member.person}`,
    ...(await askAround(site, people, [
      { kind: 'initiative', id: await idAt(site, initiative) },
      { kind: 'organisation', id: organisationId },
      { kind: 'person', id: people.steward.person ?? '' },
    ])),
    ...(await introduceOperator(site, {
      operator: people.operator,
      operatorEmail: await addressOf(site, people.operator),
      asker: people.moderator,
      met: people.member,
    })),
    documents: await addDocuments(site, { ...people, initiative: await idAt(site, initiative) }),
    coalitions: await beginCoalitions(site, {
      ...people,
      initiative: await idAt(site, initiative),
      addressOf: actor => addressOf(site, actor),
    }),
    bottlenecks: await nameBottlenecks(site, { maker: people.operator, owner: organisationId }),
    handover: await nameOperator(site, { ...people, initiative: await idAt(site, initiative) }),
    promises: await promiseSomething(site, { ...people, initiative: await idAt(site, initiative) }),
    circle: await askNamed(site, people.operator),
    draft: await draftQuestion(site),
    invited: await inviteGuests(site, people.operator),
    signIn: await site.signInPath(people.member),
    ...(await giveWaysIn(site, { owner: people.operator, other: people.member })),
    imports: await importLists(site, people.operator),
    ...(await ageListing(site, { keeper: people.operator, address: await addressOf(site, people.operator) })),
    archive: await archiveOf(site, people.operator),
    webhook: await webhookOf(site, people.operator),
    reopen: await closeAccount(site),
    ...(await moderate(site, { asker: people.member, decider: people.operator })),
    ...(await claimOrganisation(site, {
      ...{ operator: people.operator, connector: people.connector, leaver: people.moderator },
      ...{ organisation: organisation.split('/').at(-1) ?? '', organisationId },
    })),
    listedOrganisation: `/vermeldingen/organisatie/${organisationId}`,
    mail: `/beheer/post/${await mailTo(site, 'vera@example.org')}`,
    stopMail: `/post/stop/${people.member.person}/${site.house.sign('stop-mail', people.member.person ?? '')}`,
  }
  const agreements = await makeAgreement(site, {
    coalition: paths.coalitions.coalition,
    parties: [people.operator, people.steward, people.connector],
  })
  await site.settle()
  const ids = { ...(await idsOn(site)), document: paths.documents.photo.split('/').at(-1) ?? '' }
  const told = { agreements, ...(await letterPaths(site, people.member, ids)) }
  return { ...site, people, paths: { ...paths, ...told }, ids }
}

async function webhookOf(site: Site, operator: Actor): Promise<string> {
  const wish = { url: 'https://hooks.example.invalid/', names: [], place: null }
  const wished = { ...wish, url: 'https://hooks.example.org/' }
  const { webhook } = await site.as(operator, ctx => makeWebhook(ctx, site.house, wished))
  await site.house.db.updateTable('webhooks').set({ url: wish.url }).execute()
  return `/mijn/webhooks/${webhook.id}`
}

async function archiveOf(site: Site, operator: Actor): Promise<string> {
  const id = await site.as(operator, ctx => askArchive(ctx, { place: zandweerd, withAddresses: false }))
  return archivePath({ id })
}

/** What a letter to somebody leads to, and the address of a calendar. */
async function letterPaths(site: Site, { person }: Actor, { question, initiative }: Ids) {
  const own = { person: person ?? '' }
  const path = (deed: Omit<Parameters<typeof deedPath>[2], 'person'>) =>
    deedPath(site.house, site.house.now(), { ...deed, ...own })
  const secret = 'secret-of-a-calendar'
  const hash = createHash('sha256').update(secret).digest('base64url')
  const calendar = { ...own, secret_hash: hash, made_at: site.house.now() }
  await site.house.db.insertInto('notice_calendars').values(calendar).execute()
  return {
    calendar: `/agenda/${secret}/agenda.ics`,
    letterDeeds: [
      path({ deed: 'help', kind: 'question', thing: question }),
      path({ deed: 'not_for_me', kind: 'question', thing: question }),
      path({ deed: 'follow', kind: 'initiative', thing: initiative }),
      path({ deed: 'still_right', kind: 'initiative', thing: initiative }),
      path({ deed: 'unfollow', kind: 'place', thing: zandweerd }),
      `${path({ deed: 'unfollow', kind: 'initiative', thing: initiative })}?klaar=ja`,
    ],
  }
}

async function peopleOn(site: Site) {
  return {
    operator: await site.person('Olga Beheer', { role: 'operator' }),
    moderator: await site.person('Mo Moderator', { role: 'moderator' }),
    connector: await site.person('Coen Verbinder', { role: 'connector', place: zandweerd }),
    /** Publicly visible, can be asked about kitchen gardens. */
    steward: await site.person('Sanne Trekker'),
    member: await site.person('Lies Lid'),
  }
}

async function askNamed(site: Site, asker: Actor): Promise<string> {
  const wish = { title: 'Wie past op zaterdag op?', explanation: '', motivation: '', places: [zandweerd] }
  const { circle } = await site.as(asker, ctx => askQuestion(ctx, { ...wish, circle: 'named' }))
  return `/kringen/${circle}`
}

/** Each place is a square; a smaller place lies within a larger one. */
export async function drawBoundaries(
  { house }: Site,
  places: readonly { code: string; areas: readonly string[] }[] = placeRows,
): Promise<void> {
  const boundaries = places.map(({ code, areas }) => {
    const half = 0.04 / areas.length
    const [west, east, south, north] = [6.165 - half, 6.165 + half, 52.265 - half, 52.265 + half]
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]
    return { place: code, boundary: JSON.stringify({ type: 'Polygon', coordinates: [ring] }) }
  })
  await house.db.insertInto('place_boundaries').values(boundaries).execute()
}

/** Makes somebody visible to all, who can be asked about kitchen gardens. */
export async function showProfile(site: Site, person: Actor): Promise<string> {
  const own = await visit(site, person)
  await own.send('/mijn/plekken', { place: zandweerd })
  const { version, handle } = await site.house.db
    .selectFrom('people')
    .select(['version', 'handle'])
    .where('id', '=', person.person)
    .executeTakeFirstOrThrow()
  await own.send('/mijn/profiel', {
    ...{ version: String(version), name: person.name ?? '', circle: 'public', lang: 'nl', askable: 'yes' },
    about: 'Ik woon hier al twintig jaar.',
    strengths: 'moestuin, vergaderingen leiden',
    strengthCodes: 'gardening',
    drives: 'green',
    askMe: 'zaaien en stekken',
  })
  return `/mensen/${handle}`
}

async function beginInitiative(site: Site, steward: Actor): Promise<string> {
  const { slug } = await site.as(steward, ctx =>
    createInitiative(ctx, {
      title: 'Moestuin achter de kerk',
      summary: 'Samen groente kweken op een oud grasveld.',
      story: 'Het begon met drie bakken.\n\nNu zijn het er dertig.',
      phase: 'running',
      themes: ['green', 'food'],
      places: [zandweerd],
      point: { latitude: 52.265, longitude: 6.165 },
      links: ['https://moestuin.example.org'],
      wants: [
        { direction: 'need', kind: 'hands', text: 'Helpers op zaterdag' },
        { direction: 'need', kind: 'skill', text: 'Iemand die vergaderingen leidt' },
        { direction: 'offer', kind: 'knowledge', text: 'Uitleg over composteren' },
      ],
    }),
  )
  return `/initiatieven/${slug}`
}

async function idAt({ house }: Site, path: string): Promise<string> {
  const slug = path.split('/').at(-1) ?? ''
  const found = house.db.selectFrom('initiatives').select('id').where('slug', '=', slug)
  return (await found.executeTakeFirstOrThrow()).id
}

async function foundOrganisation(site: Site, maker: Actor) {
  const { id, slug } = await site.as(maker, ctx =>
    makeOrganisation(ctx, {
      name: 'Stichting Groene Wijk',
      kind: 'foundation',
      summary: 'Helpt bewoners met tuinen.',
      url: 'https://groen.example.org',
      places: [zandweerd],
      role: 'voorzitter',
    }),
  )
  const wish = { person: maker.person ?? '', organisation: id, role: 'tuinman', from: '2024-05-01' }
  const position = await site.as(maker, ctx => takePosition(ctx, { ...wish, until: null }))
  return { organisation: `/organisaties/${slug}`, organisationId: id, position: `/mijn/functies/${position}` }
}

/** An answer refers to something of every kind: its page must know most. */
async function askAround(
  site: Site,
  { operator, steward, connector }: People,
  references: AnswerWish['references'],
) {
  const about = { explanation: 'Er ligt een veldje braak.', motivation: '', places: [zandweerd] } as const
  const ask = (title: string) =>
    site.as(operator, ctx => askQuestion(ctx, { ...about, title, circle: 'public' }))
  const question = await ask('Wie weet hoe je een moestuin begint?')
  const closed = await ask('Hoe krijgen we een bankje bij de vijver?')
  await site.settle()
  const asker = await visit(site, operator)
  await asker.send(`${questionPath(question)}/uitnodigen`, { wie: `person:${steward.person}` })
  const answer = { role: 'tuinder', references }
  await site.as(connector, ctx =>
    answerQuestion(ctx, { ...answer, question: question.id, body: 'Vraag het Sanne van de moestuin.' }),
  )
  await asker.send(`${questionPath(closed)}/afronden`, { kind: 'solved', outcome: 'Het staat er.' })
  return {
    question: questionPath(question),
    closedQuestion: questionPath(closed),
    invitation: await mailedPath(site, await addressOf(site, steward), '/antwoord/'),
  }
}

export async function addressOf({ house }: Pick<Site, 'house'>, { person }: Actor): Promise<string> {
  const { email } = await house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', person)
    .executeTakeFirstOrThrow()
  return email
}

async function mailTo({ house }: Site, address: string): Promise<string> {
  const mails = house.db.selectFrom('mails').select('id').where('to_address', '=', address)
  return (await mails.executeTakeFirstOrThrow()).id
}

async function draftQuestion(site: Site): Promise<string> {
  const visitor = await visit(site)
  await visitor.send('/deventer/zandweerd/vragen/nieuw', {
    ...{ stap: 'plaats', title: 'Wie leent een aanhanger uit?', place: zandweerd, circle: 'public' },
    ...{ name: 'Vera', email: 'vera@example.org' },
  })
  return mailedPath(site, 'vera@example.org', '/vragen/bevestigen/')
}

async function closeAccount(site: Site): Promise<string> {
  const leaver = await site.person('Wim Weg')
  const own = await visit(site, leaver)
  await own.send('/mijn/gegevens/wissen')
  return mailedPath(site, await addressOf(site, leaver), '/account/terug/')
}

const list = [
  'naam;omschrijving;thema',
  'Repaircafé;Samen spullen maken;ontmoeten',
  'Moestuin achter de kerk;Groente kweken;groen',
  'Moestuin achter de kerken;Groente kweken;groen',
  ';Zonder naam;groen',
].join('\n')

async function importLists(site: Site, connector: Actor): Promise<Paths['imports']> {
  const start = (fileName: string) =>
    site.as(connector, ctx => startImport(ctx, { fileName, bytes: Buffer.from(list), place: zandweerd }))
  const asked = await visit(site, connector)
  const columns = { title: 'naam', summary: 'omschrijving', theme: 'thema', default_phase: 'running' }
  const begun = await start('lijst.csv')
  const saved = await start('oude-lijst.csv')
  await asked.send(`/import/${saved.id}/kolommen`, columns)
  await site.settle()
  await asked.send(`/import/${saved.id}/opslaan`)
  await site.settle()
  const checked = await start('nieuwe-lijst.csv')
  await asked.send(`/import/${checked.id}/kolommen`, columns)
  await site.settle()
  return [`/import/${begun.id}`, `/import/${checked.id}`, `/import/${saved.id}`]
}
