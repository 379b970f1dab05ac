import { reportThing } from '../src/modules/moderation/index.ts'
import { askQuestion } from '../src/modules/questions/index.ts'
import { visitor, type Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { mailedTo } from './people.ts'
import { visit } from './visit.ts'

/** Of a question that waits for a decision, and of one that was hidden, with the way to object. */
export interface ModerationPaths {
  readonly report: string
  readonly openCase: string
  readonly decidedCase: string
  readonly objection: string
}

/** Two questions were reported: one waits for a decision, one was hidden, so that its asker may object. */
export async function moderate(
  site: Site,
  { asker, decider }: { asker: Actor; decider: Actor },
): Promise<ModerationPaths> {
  const report = async (title: string) => {
    const wish = { title, explanation: 'Kom maar op.', motivation: '', places: [zandweerd] } as const
    const { id } = await site.as(asker, ctx => askQuestion(ctx, { ...wish, circle: 'public' }))
    const reported = await site.as(visitor, ctx =>
      reportThing(ctx, site.house.things, {
        ...{ kind: 'question', thing: id, rule: 'kind', sentence: 'Dit is een scheldpartij.' },
        ...{ email: null, lang: 'nl' },
      }),
    )
    return { question: id, path: `/beheer/meldingen/${reported}` }
  }
  const open = await report('Wie durft er met mij te vechten?')
  const hidden = await report('Wie is hier de grootste pestkop?')
  const deciding = await visit(site, decider)
  await deciding.send(hidden.path, { action: 'hide', rule: 'kind', words: 'Dit is pesten.', seen: '0' })
  await deciding.send('/beheer/huisregels/plek', {
    place: 'deventer/zandweerd',
    text: 'Praat Nederlands of Sallands.',
  })
  return {
    report: `/melden/question/${open.question}`,
    openCase: open.path,
    decidedCase: hidden.path,
    objection: await mailedTo(site, asker, '/bezwaar/'),
  }
}
