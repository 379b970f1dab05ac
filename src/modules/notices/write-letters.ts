import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { writeMails } from '../../platform/mail/mail.ts'
import type { LetterReader } from '../people/index.ts'
import { gatherLetters, type Getter } from './gather-letters.ts'
import { countOf, type Letter } from './letter.ts'
import { mailOf, type LetterName } from './letter-mail.ts'
import { dayIn } from './letter-time.ts'
import { addItems } from './queries/items.ts'
import { lockUnheardBy, markMailed } from './queries/notices.ts'
import { noteTurns } from './queries/turns.ts'

/** A letter to be made for somebody. */
export interface Due {
  readonly reader: LetterReader
  readonly name: LetterName
  /** With news of their places; otherwise only what cannot wait is told. */
  readonly isWhole: boolean
}

/** Writes these letters, none when there is nothing to tell. Cost: a fixed number of queries. */
export async function writeLetters(ctx: Ctx, house: House, due: readonly Due[]): Promise<void> {
  const names = new Map(due.map(({ reader, name }) => [reader.person, name]))
  const hasty = new Set(due.flatMap(({ reader }) => (reader.bundle === 'at_once' ? [reader.person] : [])))
  const unheard = await lockUnheardBy(ctx, [...names.keys()])
  const notices = unheard.filter(
    ({ person, soon }) => soon || names.get(person) !== 'news' || hasty.has(person),
  )
  const getters: Getter[] = due.map(({ reader, isWhole }) => ({
    person: reader.person,
    places: isWhole ? reader.places : [],
  }))
  const letters = await gatherLetters(ctx, house.things, { getters, notices })
  const written = letters.filter(letter => countOf(letter) > 0)
  const readers = new Map(due.map(({ reader }) => [reader.person, reader]))
  await writeMails(
    ctx,
    written.flatMap(letter => {
      const to = readers.get(letter.person)
      const name = names.get(letter.person) ?? 'news'
      return to
        ? [
            mailOf(letter, {
              to,
              name,
              onceKey: onceKeyOf(letter, to, ctx.now),
              signing: { house, now: ctx.now },
            }),
          ]
        : []
    }),
  )
  await markMailed(
    ctx,
    written.flatMap(letter => letter.notices),
  )
  await addItems(
    ctx,
    written.flatMap(({ person, told }) => told.map(one => ({ ...one, person }))),
  )
  await noteTurns(ctx, {
    whole: due.filter(({ isWhole }) => isWhole).map(({ reader }) => reader.person),
    mailed: written.map(({ person }) => person),
  })
}

/** One bundled mail a day, whatever happens; for who wants all at once, one for each time. */
function onceKeyOf({ person, notices }: Letter, { bundle }: LetterReader, now: Date): string {
  const times = bundle === 'at_once' ? ` ${notices[0] ?? ''}` : ''
  return `letter ${person} ${dayIn(now)}${times}`
}
