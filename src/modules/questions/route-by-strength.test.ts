import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import type { Drive, Strength } from '../people/index.ts'
import { people } from '../people/index.ts'
import { askQuestion, questions } from './index.ts'
import { sayReason, sayReasonToYou } from './say-reason.ts'
import { suggestHelp } from './suggest-help.ts'

let world: World
let asker: Actor
beforeAll(async () => {
  world = await openWorld([people, questions])
  asker = await world.person('Anna')
  for (const [name, said] of Object.entries(saidBy)) await addPerson(name, said)
  await world.settle()
})
afterAll(() => world.close())

interface Said {
  readonly codes?: Strength[]
  readonly own?: string[]
  readonly askMe?: string
  readonly drives?: Drive[]
}

const saidBy: Readonly<Record<string, Said>> = {
  Bert: { codes: ['cooking'] },
  Cor: { codes: ['music'] },
  Dina: { codes: ['recruiting', 'chairing'] },
  Ed: { own: ['loodgieterswerk', 'kranen aanleggen'] },
  Fay: { askMe: 'brieven van de gemeente lezen\nformulieren invullen' },
  Gijs: { codes: ['gardening'] },
  Hans: { codes: ['fundraising', 'bookkeeping'] },
  Ina: { codes: ['translating'] },
  Jos: { codes: ['computers', 'photographing'] },
  Kim: { drives: ['children', 'meeting', 'green'] },
}

async function addPerson(name: string, { codes = [], own = [], askMe = '', drives = [] }: Said) {
  const { person } = await world.person(name)
  const areas = [zandweerd, 'GM0150']
  await world.house.db
    .updateTable('people')
    .set({ strengths: own, strength_codes: codes, drives, ask_me: askMe, areas, places: [zandweerd] })
    .where('id', '=', person)
    .execute()
  await world.as(asker, async ctx =>
    ctx.tell('people.profile_changed', {
      ...{ verb: 'Update', object: { kind: 'person', id: person ?? '' }, areas, circle: 'members' },
    }),
  )
}

/** Questions of the example district, with who can be asked for what they said of themselves. */
const asked: readonly (readonly [title: string, explanation: string, proposed: readonly string[]])[] = [
  ['Waar kunnen we één keer voor veertig mensen koken?', 'Onze eigen keuken is te klein.', ['Bert']],
  ['Wie heeft een piano over voor het koor?', 'Wij zingen op dinsdag.', ['Cor']],
  ['Hoe houd je vrijwilligers vast zonder eraan te trekken?', 'Er haken er steeds meer af.', ['Dina']],
  ['Wie plant er bollen in de buurttuin?', 'De grond is nog hard.', ['Gijs']],
  ['Wie kan helpen bij brieven die ik niet begrijp?', 'Ze komen van de gemeente.', ['Fay']],
  ['Hoe vraag je subsidie aan voor een buurtfeest?', 'Het moet voor de zomer.', ['Hans']],
  ['Wie tolkt er Turks bij de huisarts?', 'Mijn buurvrouw spreekt weinig Nederlands.', ['Ina']],
  ['Wie maakt een website voor onze straat?', 'Het mag eenvoudig zijn.', ['Jos']],
]

async function ask(title: string, explanation: string) {
  const wish = { title, explanation, motivation: '', places: [zandweerd], circle: 'public' as const }
  const question = await world.as(asker, ctx => askQuestion(ctx, wish))
  return (await suggestHelp(world.reader(asker), question)).helpers.filter(({ kind }) => kind === 'person')
}

test.each(asked)('%s is asked of who said to be good at it, and of nobody else', async (title, more, who) => {
  expect((await ask(title, more)).map(({ name }) => name).sort()).toEqual([...who].sort())
})

test('the reason says what the person said, to the asker and to that person, in the language of each', async () => {
  const said = async (title: string) => {
    const [helper] = await ask(title, '')
    if (!helper) return []
    return [sayReason('nl', 'person', helper.reason), sayReasonToYou('en', 'person', helper.reason)]
  }
  expect(await said('Wie kan er koken?')).toEqual([
    'Doet mee in Zandweerd en zegt goed te zijn in: koken.',
    'you said that you are good at: cooking.',
  ])
  expect(await said('Wie doet er loodgieterswerk?')).toEqual([
    'Doet mee in Zandweerd en zegt goed te zijn in: “loodgieterswerk”.',
    'you said that you are good at: “loodgieterswerk”.',
  ])
  expect(await said('Wie leest er brieven?')).toEqual([
    'Doet mee in Zandweerd en zegt: hiervoor mag je mij vragen: “brieven van de gemeente lezen”.',
    'you said that you may be asked for this: “brieven van de gemeente lezen”.',
  ])
})

test('nobody is asked because of what they want', async () => {
  const helpers = await ask('Wie wil meehelpen aan een groene buurt en kinderen een goede start geven?', '')
  expect(helpers.map(({ name }) => name)).not.toContain('Kim')
})
