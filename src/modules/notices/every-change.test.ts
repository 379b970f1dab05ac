import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { openMailServer, type MailServer } from '../../testing/mail-server.ts'
import { deventer } from '../../testing/places.ts'
import { answer, ask, follow, openPost, type Post } from '../../testing/post.ts'
import { checkImport, dropImport, saveImport, startImport, undoImport } from '../imports/index.ts'
import {
  answerInvitation,
  askSteward,
  confirmInitiative,
  createInitiative,
  decideSuggestion,
  editInitiative,
  initiativesWith,
  removeInitiative,
  removeSteward,
  setParty,
  suggestChange,
} from '../initiatives/index.ts'
import { makeOrganisation } from '../organisations/index.ts'
import { closeQuestion, handOver, inviteExample, takeQuestion } from '../questions/index.ts'

/** Facts that are no change of state for whoever took part, with the reason why nobody hears of them by mail. */
const silent = {
  'questions.asked': 'the asker knows; it is news of the place',
  'questions.followed': 'only who follows knows',
  'questions.declined': 'a no is told to nobody',
  'questions.suggestion_dismissed': 'a choice of the asker',
  'questions.answer_marked': 'a count on the page',
  'questions.reworded': 'other words, the same question',
  'questions.answer_reworded': 'other words, the same answer',
  'questions.hidden': 'moderation writes to the author',
  'questions.answer_hidden': 'moderation writes to the author',
  'initiatives.created': 'the maker knows; it is news of the place',
  'initiatives.confirmed': 'nothing changed',
  'initiatives.imported': 'the import is told to who brought the list',
  'initiatives.import_undone': 'the import is told to who brought the list',
  'initiatives.hidden': 'moderation writes to the author',
  'imports.started': 'who brings the list knows',
  'imports.columns_asked': 'heard by who brought the list when another does it, as columns_chosen',
  'imports.columns_chosen': 'heard by who brought the list when another does it',
  'imports.rows_chosen': 'heard by who brought the list when another does it',
} as const

/** Each waits for some fifteen mornings. */
const patience = 180_000 // ms

let post: Post
let server: MailServer
beforeAll(async () => {
  server = await openMailServer()
  post = await openPost(server.mailing)
})
afterAll(async () => {
  await post.world.close()
  await server.close()
})

/** Does something, waits for the next morning, and says who got which mail within those 24 hours. */
async function mailsAfter(
  deed: () => Promise<unknown>,
  next: 'morning' | 'tuesday' = 'morning',
): Promise<string[]> {
  const before = server.taken.length
  await deed()
  await post.until(next)
  return server.taken
    .slice(before)
    .map(({ to, mail }) => `${to.split('-')[0]}: ${sentencesIn(mail.text ?? '')}`)
    .sort()
}

/** What stands under the titles of things, without the links. */
function sentencesIn(text: string): string {
  const paragraphs = text.split(/\r?\n\r?\n/)
  const told = paragraphs.filter(
    (one, at) => /https:\S+$/.test(paragraphs[at - 1] ?? '') && !/https:|^Je krijgt/.test(one),
  )
  const [first = ''] = told.length > 0 ? told : paragraphs.slice(1)
  return first.replace(/\s+/g, ' ').trim()
}

const walked = new Set<string>()
async function noteWalked(): Promise<void> {
  const rows = await post.world.house.db.selectFrom('activities').select('name').distinct().execute()
  for (const { name } of rows) walked.add(name)
}

const as = (actor: Actor, deed: (ctx: Ctx) => Promise<unknown>) => () => post.world.as(actor, deed)

test(
  'a question: every change reaches all who took part within 24 hours, once, and nobody else',
  async () => {
    const { world } = post
    const [anna, bram, cato, dirk] = await Promise.all(
      ['Anna', 'Bram', 'Cato', 'Dirk'].map(name => world.person(name)),
    )
    if (!anna || !bram || !cato || !dirk) throw new Error('missing')
    const noor = await world.person('Noor', { role: 'connector', place: deventer })
    post.at('2026-03-04T12:00:00Z')
    const question = await ask(post, anna, 'Wie snoeit de heg?')
    await follow(post, cato, question)
    const reason = { kind: 'answered', question, title: 'x', helpful: false } as never
    const invitation = {
      question,
      person: dirk.person!,
      viaKind: 'person' as const,
      via: dirk.person!,
      reason,
    }
    const accounted = [
      ['invited', await mailsAfter(as(anna, ctx => inviteExample(ctx, invitation)))],
      ['waits', await mailsAfter(async () => world.pass({ days: 3 }))],
      ['handed over', await mailsAfter(as(system, ctx => handOver(ctx, question)))],
      ['taken', await mailsAfter(as(noor, ctx => takeQuestion(ctx, { question })))],
      ['answered', await mailsAfter(() => answer(post, bram, question))],
      [
        'closed',
        await mailsAfter(
          as(anna, ctx => closeQuestion(ctx, { question, kind: 'solved', outcome: 'Gelukt.' })),
        ),
      ],
      ['the letter of the week', await mailsAfter(async () => undefined, 'tuesday')],
    ]
    await noteWalked()
    expect(accounted).toEqual([
      // The made-up invitation of the example writes no mail; `ask-around.test.ts` counts those of real ones.
      ['invited', []],
      ['waits', []],
      [
        'handed over',
        [
          'anna: De vraag ligt nu bij de verbinders.',
          'cato: De vraag ligt nu bij de verbinders.',
          'dirk: De vraag ligt nu bij de verbinders.',
          'noor: Pak jij hem op? Laat dat dan weten op de pagina van de vraag.',
        ],
      ],
      ['taken', ['anna: Een verbinder zoekt met je mee.', 'dirk: Een verbinder zoekt mee.']],
      ['answered', ['anna: Er is een antwoord.', 'noor: Er is een antwoord.']],
      [
        'closed',
        [
          'bram: De vraag is afgerond. Lees wat ervan kwam.',
          'dirk: De vraag is afgerond. Lees wat ervan kwam.',
          'noor: De vraag is afgerond. Lees wat ervan kwam.',
        ],
      ],
      [
        'the letter of the week',
        ['cato: De vraag is afgerond. Lees wat ervan kwam. Er is een antwoord. Een verbinder zoekt mee.'],
      ],
    ])
  },
  patience,
)

test(
  'an initiative: every change reaches all who took part within 24 hours, once, and nobody else',
  async () => {
    const { world } = post
    const [sara, teun, uma, vera] = await Promise.all(
      ['Sara', 'Teun', 'Uma', 'Vera'].map(name => world.person(name)),
    )
    if (!sara || !teun || !uma || !vera) throw new Error('missing')
    const { id: organisation } = await world.as(vera, ctx =>
      makeOrganisation(ctx, { name: 'Welzijn', kind: 'other', places: [deventer], role: 'hulp' }),
    )
    const told = {
      ...{ summary: '', story: '', point: null, circle: 'public' as const },
      themes: [],
      links: [],
      wants: [],
    }
    const { id } = await world.as(sara, ctx =>
      createInitiative(ctx, {
        ...told,
        title: 'De buurttuin',
        places: [deventer],
        phase: 'idea',
        parties: [],
      }),
    )
    const edit = async (ctx: Ctx) => {
      const [one] = await initiativesWith(ctx, [id])
      const { version = 1 } = one ?? {}
      await editInitiative(ctx, {
        ...told,
        id,
        version,
        title: 'De buurttuin',
        places: [deventer],
        phase: 'running',
        reins: [],
      })
    }
    const suggest = (field: 'phase' | 'title', proposed: string) => async (ctx: Ctx) => {
      last = (await suggestChange(ctx, { initiative: id, field, proposed, reason: '' })).id
    }
    let last = ''
    const decide = (accept: boolean) => (ctx: Ctx) =>
      decideSuggestion(ctx, { initiative: id, suggestion: last, accept })
    const accounted = [
      [
        'steward invited',
        await mailsAfter(as(sara, ctx => askSteward(ctx, { initiative: id, person: teun.person! }))),
      ],
      [
        'steward joined',
        await mailsAfter(as(teun, ctx => answerInvitation(ctx, { initiative: id, accept: true }))),
      ],
      [
        'party joined',
        await mailsAfter(as(sara, ctx => setParty(ctx, { initiative: id, organisation, takesPart: true }))),
      ],
      ['another phase', await mailsAfter(as(sara, edit))],
      ['title suggested', await mailsAfter(as(uma, suggest('title', 'De tuin')))],
      ['rejected', await mailsAfter(as(sara, decide(false)))],
      ['phase suggested', await mailsAfter(as(uma, suggest('phase', 'growing')))],
      ['accepted', await mailsAfter(as(sara, decide(true)))],
      ['confirmed', await mailsAfter(as(sara, ctx => confirmInitiative(ctx, { id, answer: 'right' })))],
      [
        'party left',
        await mailsAfter(as(sara, ctx => setParty(ctx, { initiative: id, organisation, takesPart: false }))),
      ],
      [
        'steward asked again',
        await mailsAfter(as(sara, ctx => askSteward(ctx, { initiative: id, person: vera.person! }))),
      ],
      [
        'steward declined',
        await mailsAfter(as(vera, ctx => answerInvitation(ctx, { initiative: id, accept: false }))),
      ],
      ['stopped', await mailsAfter(as(sara, ctx => confirmInitiative(ctx, { id, answer: 'stopped' })))],
      [
        'steward left',
        await mailsAfter(as(teun, ctx => removeSteward(ctx, { initiative: id, person: teun.person! }))),
      ],
      ['removed', await mailsAfter(as(sara, ctx => removeInitiative(ctx, { id, reason: 'Dubbel.' })))],
      ['nothing', await mailsAfter(async () => undefined)],
    ]
    await noteWalked()
    expect(accounted).toEqual([
      ['steward invited', ['teun: De buurttuin https://knooppunt.test/initiatieven/de-buurttuin']],
      ['steward joined', ['sara: Er is een beheerder bij.']],
      ['party joined', ['teun: Er doet een organisatie mee.', 'vera: Er doet een organisatie mee.']],
      [
        'another phase',
        [
          'teun: Er is een nieuwe fase. Kijk op de pagina.',
          'vera: Er is een nieuwe fase. Kijk op de pagina.',
        ],
      ],
      [
        'title suggested',
        [
          'sara: Iemand stelt een wijziging voor. Jij beslist mee.',
          'teun: Iemand stelt een wijziging voor. Jij beslist mee.',
        ],
      ],
      ['rejected', ['uma: Je voorstel is niet overgenomen.']],
      [
        'phase suggested',
        [
          'sara: Iemand stelt een wijziging voor. Jij beslist mee.',
          'teun: Iemand stelt een wijziging voor. Jij beslist mee.',
        ],
      ],
      [
        'accepted',
        [
          'teun: Er is een nieuwe fase. Kijk op de pagina.',
          'uma: Je voorstel is overgenomen.',
          'vera: Er is een nieuwe fase. Kijk op de pagina.',
        ],
      ],
      ['confirmed', []],
      [
        'party left',
        ['teun: Een organisatie doet niet meer mee.', 'uma: Een organisatie doet niet meer mee.'],
      ],
      ['steward asked again', ['vera: De buurttuin https://knooppunt.test/initiatieven/de-buurttuin']],
      [
        'steward declined',
        ['sara: Iemand wil dit niet mee beheren.', 'teun: Iemand wil dit niet mee beheren.'],
      ],
      [
        'stopped',
        [
          'teun: Hier staat nu bij dat het gestopt is. Klopt dat niet? Zeg het op de pagina.',
          'uma: Dit is gestopt.',
        ],
      ],
      ['steward left', ['sara: Een beheerder is weg.']],
      ['removed', ['uma: Dit is weggehaald. Op de pagina staat waarom.']],
      ['nothing', []],
    ])
  },
  patience,
)

test(
  'an import: every change reaches who brought the list within 24 hours, once, and nobody else',
  async () => {
    const { world } = post
    const mia = await world.person('Mia', { role: 'connector', place: deventer })
    const otto = await world.person('Otto', { role: 'operator' })
    const bytes = Buffer.from('naam;wijk\nBreicafé;\n')
    const start = async (ctx: Ctx) => {
      last = (
        await startImport(ctx, { fileName: 'lijst.csv', bytes, place: deventer, mapping: { title: 'naam' } })
      ).id
    }
    let last = ''
    const accounted = [
      ['started', await mailsAfter(as(mia, start))],
      ['checked', await mailsAfter(() => checkImport(world.house, last))],
      ['saved', await mailsAfter(() => saveImport(world.house, last))],
      ['undone', await mailsAfter(as(otto, ctx => undoImport(ctx, last)))],
      [
        'failed',
        await mailsAfter(
          as(system, async ctx =>
            ctx.tell('imports.failed', {
              verb: 'Update',
              object: { kind: 'import_file', id: last },
              areas: [],
              circle: 'connectors',
            }),
          ),
        ),
      ],
      ['dropped', await mailsAfter(as(otto, ctx => dropImport(ctx, last)))],
      [
        'own acts',
        await mailsAfter(async () => {
          await world.as(mia, start)
          await world.as(mia, ctx => dropImport(ctx, last))
        }),
      ],
    ]
    await noteWalked()
    expect(accounted).toEqual([
      ['started', []],
      ['checked', ['mia: Je lijst is nagekeken. Kijk wat erin staat.']],
      ['saved', ['mia: Je lijst staat erop.']],
      ['undone', ['mia: Je lijst is weer weggehaald.']],
      ['failed', ['mia: Er ging iets mis met je lijst.']],
      ['dropped', ['mia: Je lijst is weggegooid.']],
      ['own acts', []],
    ])
  },
  patience,
)

test('every fact of questions, initiatives and imports is accounted for', () => {
  const files = ['questions', 'initiatives', 'imports'].flatMap(module =>
    globSync(`${import.meta.dirname}/../${module}/**/*.ts`).filter(file => !file.endsWith('.test.ts')),
  )
  const told = files.flatMap(file => factsTold(readFileSync(file, 'utf8')))
  const accounted = new Set([...Object.keys(silent), ...walked])
  expect(told.length).toBeGreaterThan(25)
  expect([...new Set(told)].filter(name => !accounted.has(name))).toEqual([])
})

/** Names of facts: what is told, and what a name to be told is chosen from. */
function factsTold(source: string): string[] {
  if (!source.includes('ctx.tell(')) return []
  const calls = [...source.matchAll(/ctx\.tell\(([^{]*?)[,{]/g)].map(([, first = '']) => first)
  const chosen = [...source.matchAll(/const name = ([^\n]+)/g)].map(([, value = '']) => value)
  return [...calls, ...chosen].flatMap(
    text => text.match(/(?<=')(?:questions|initiatives|imports)\.[a-z_]+(?=')/g) ?? [],
  )
}
