import { createHash } from 'node:crypto'
import { deedPath } from '../src/modules/notices/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import type { Ids } from './open-data.ts'

export interface LetterPaths {
  readonly stopMail: string
  /** Behind the links of a letter to the member: one for each deed. */
  readonly letterDeeds: readonly string[]
  /** Of the member. */
  readonly calendar: string
}

/** What a letter to somebody leads to, and the address of a calendar. */
export async function letterPaths(
  site: Site,
  { person }: Actor,
  { question, initiative }: Ids,
): Promise<LetterPaths> {
  const own = { person: person ?? '' }
  const path = (deed: Omit<Parameters<typeof deedPath>[2], 'person'>) =>
    deedPath(site.house, site.house.now(), { ...deed, ...own })
  const secret = 'secret-of-a-calendar'
  const hash = createHash('sha256').update(secret).digest('base64url')
  const calendar = { ...own, secret_hash: hash, made_at: site.house.now() }
  await site.house.db.insertInto('notice_calendars').values(calendar).execute()
  return {
    stopMail: `/post/stop/${own.person}/${site.house.sign('stop-mail', own.person)}`,
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
