import { answerQuestion, askQuestion, questionPath } from '../src/modules/questions/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { introduceOperator, type IntroductionPaths } from './introduce.ts'
import { inviteGuests, type InvitedPaths } from './invite.ts'
import { mailedTo, type People } from './people.ts'
import { mailedPath, visit } from './visit.ts'

type References = Parameters<typeof answerQuestion>[1]['references']

export interface AskingPaths extends IntroductionPaths {
  /** Asked by the operator; some were asked, one answered. */
  readonly question: string
  readonly closedQuestion: string
  readonly invitation: string
  /** Of persons who may see a question of the operator. */
  readonly circle: string
  readonly draft: string
  /** Of guests and of somebody for whom the operator fills in. */
  readonly invited: InvitedPaths
}

/** What people ask of each other: questions, introductions, and guests. */
export async function askAround(site: Site, people: People, references: References): Promise<AskingPaths> {
  const { operator, moderator, member } = people
  return {
    ...(await askQuestions(site, people, references)),
    ...(await introduceOperator(site, { operator, asker: moderator, met: member })),
    circle: await askNamed(site, operator),
    draft: await draftQuestion(site),
    invited: await inviteGuests(site, { host: operator, helper: member }),
  }
}

/** An answer refers to something of every kind: its page must know most. */
async function askQuestions(site: Site, { operator, steward, connector }: People, references: References) {
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
    invitation: await mailedTo(site, steward, '/antwoord/'),
  }
}

async function askNamed(site: Site, asker: Actor): Promise<string> {
  const wish = { title: 'Wie past op zaterdag op?', explanation: '', motivation: '', places: [zandweerd] }
  const { circle } = await site.as(asker, ctx => askQuestion(ctx, { ...wish, circle: 'named' }))
  return `/kringen/${circle}`
}

async function draftQuestion(site: Site): Promise<string> {
  const visitor = await visit(site)
  await visitor.send('/deventer/zandweerd/vragen/nieuw', {
    ...{ stap: 'plaats', title: 'Wie leent een aanhanger uit?', place: zandweerd, circle: 'public' },
    ...{ name: 'Vera', email: 'vera@example.org' },
  })
  return mailedPath(site, 'vera@example.org', '/vragen/bevestigen/')
}
