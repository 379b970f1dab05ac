import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { saidOf, type MailParagraph } from '../../platform/mail-paragraph.ts'
import { peopleWith } from '../people/index.ts'
import { gatherLetters } from './gather-letters.ts'
import { paragraphsOf } from './letter-mail.ts'
import { unheardBy } from './queries/notices.ts'

/** What the whole letter of somebody would say now; nothing is sent or noted. Empty when there is no news. */
export async function previewLetter(house: House, person: string): Promise<MailParagraph[]> {
  const reader = house.reader(system)
  const [found] = await peopleWith(reader, [person])
  if (!found) return []
  const getters = [{ person, places: found.places }]
  const notices = await unheardBy(reader, [person])
  const [letter] = await gatherLetters(reader, house.things, { getters, notices })
  if (!letter) return []
  return saidOf(paragraphsOf(letter, { person, lang: found.lang }, { house, now: reader.now }))
}
