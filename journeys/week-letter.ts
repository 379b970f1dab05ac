import { createInitiative } from '../src/modules/initiatives/index.ts'
import { notices } from '../src/modules/notices/index.ts'
import { answerQuestion, askQuestion, followQuestion } from '../src/modules/questions/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { saidOf } from '../src/platform/mail-paragraph.ts'
import { writtenMails } from '../src/platform/mail/queries.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'

/** What Nel gets on Tuesday, in one letter: an answer to what she follows, a question and an initiative near by. */
export async function weekLetterTo(site: Site, nel: Actor) {
  const sara = await site.person('Sara')
  const ask = (title: string, explanation: string) =>
    site.as(sara, ctx =>
      askQuestion(ctx, { title, explanation, motivation: '', places: [zandweerd], circle: 'public' }),
    )
  const { id: question } = await ask('Wie snoeit de heg?', '')
  await site.as(nel, ctx => followQuestion(ctx, { question, follows: true }))
  const body = 'Ik ken iemand.'
  await site.as(await site.person('Joris'), ctx =>
    answerQuestion(ctx, { question, body, role: '', references: [] }),
  )
  await ask('Waar kan een bankje?', 'Op het plein kan niemand zitten. '.repeat(12))
  const garden = { title: 'De buurttuin', summary: 'Samen tuinieren achter de school.', places: [zandweerd] }
  const want = { direction: 'need', kind: 'hands', text: 'Twee mensen die op zaterdag water geven' } as const
  await site.as(sara, ctx =>
    createInitiative(ctx, { ...garden, phase: 'idea', circle: 'public', wants: [want] }),
  )
  await site.settle()
  const job = notices.jobs?.(site.house).find(({ name }) => name === 'send-bundles')
  for (let day = 0; day < 8; day += 1) {
    await job?.run({})
    site.pass({ days: 1 })
  }
  const mails = await writtenMails(site.house.db, 50)
  const letter = mails.find(
    ({ person, subject }) => person === nel.person && subject.startsWith('Je weekbrief'),
  )
  if (!letter) throw new Error('There is no letter')
  return { ...letter, paragraphs: saidOf(letter.paragraphs) }
}
