import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, noorderplein } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative, initiatives } from '../initiatives/index.ts'
import { askQuestion, questions } from './index.ts'
import { suggestHelp } from './suggest-help.ts'

/** A question as somebody wrote it, with some hundred words of which few say what it is about. */
const long = {
  title: 'Hoe krijgen wij de straat zover om geveltuintjes aan te leggen?',
  explanation: [
    'Wij wonen nu acht jaar in deze straat en er ligt bijna overal steen. In de zomer wordt het erg warm, en als het hard regent',
    'blijft er ook lang water staan. Een paar bewoners hebben vorig jaar zelf wat tegels gelicht, maar dat is niet echt gelukt:',
    'de planten gingen dood, en een van ons kreeg ruzie met de buren over de stoep. Nu zijn we met acht mensen die een nieuwe poging willen doen.',
    'We hebben twee keer bij elkaar gezeten, op een donderdag, en iedereen krijgt een taak. Wie heeft dit eerder gedaan?',
  ].join(' '),
  motivation: [
    'Ik merk dat veel mensen elkaar hier nauwelijks kennen. Samen buiten bezig zijn is een goede manier om dat te veranderen, en ook leuk voor de kinderen.',
    'We krijgen misschien geld van de gemeente als er genoeg huizen meedoen.',
  ].join(' '),
}

/** Each has everyday words of the question, none is about it. */
const besides = [
  [
    'Zangkoor zonder noten',
    'We zingen liedjes uit acht talen. Iedereen krijgt een map, ook wie niet kan lezen.',
  ],
  [
    'Donderdagtafel',
    'Acht buren koken op donderdag. Wie komt eten krijgt ook een toetje, en we zitten lang bij elkaar.',
  ],
  [
    'Schaakclub',
    'Al twintig jaar zitten we twee keer per week bij elkaar. Nieuwe leden krijgen eerst acht lessen.',
  ],
  ['Weggeefkast', 'Veel mensen hebben spullen over. Een paar huizen verder is er iemand blij mee.'],
] as const

let world: World
let asker: Actor

beforeAll(async () => {
  world = await openWorld([initiatives, questions])
  asker = await world.person('Anna')
  const greener = await world.person('Gerda')
  await make(greener, 'Groene gevels', 'Wij legden in onze wijk veertig geveltuinen aan.')
  for (const [title, summary] of besides) await make(await world.person(title), title, summary)
  await world.settle()
})
afterAll(() => world.close())

it('a long question finds who knows what it is about, not who shares everyday words with it', async () => {
  expect(await helpersFor(long)).toEqual(['Gerda', 'Groene gevels'])
})

it('a title that says little is made up for by what explains it', async () => {
  const motivation = 'Wij willen geveltuintjes: geveltuintjes voor iedereen.'
  const helpers = await helpersFor({ ...long, title: 'Wie wil met ons meedenken?', motivation })
  expect(helpers).toEqual(['Gerda', 'Groene gevels'])
})

async function helpersFor(wish: typeof long): Promise<string[]> {
  const question = await world.as(asker, ctx =>
    askQuestion(ctx, { ...wish, places: [noorderplein], circle: 'public' }),
  )
  await world.settle()
  const { helpers } = await suggestHelp(world.reader(asker), question)
  return helpers.map(({ name }) => name)
}

async function make(steward: Actor, title: string, summary: string): Promise<void> {
  await world.as(steward, ctx => createInitiative(ctx, { title, summary, places: [deventer] }))
}
