import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { usualSettings, type Settings, type WordDeed } from '../settings.ts'
import { own } from './own-tables.ts'

export async function settingsOf({ db }: Pick<Reader, 'db'>): Promise<Settings> {
  const row = await own(db).selectFrom('moderation_settings').selectAll().executeTakeFirst()
  if (!row) return usualSettings
  return {
    words: row.words,
    wordsDo: row.words_do as WordDeed,
    firstPosts: row.first_posts,
    newDays: row.new_days,
    holdDays: row.hold_days,
  }
}

export async function saveSettings({ db }: Ctx, settings: Settings): Promise<void> {
  const { words, wordsDo, firstPosts, newDays, holdDays } = settings
  const row = {
    ...{ words: [...words], words_do: wordsDo, first_posts: firstPosts },
    ...{ new_days: newDays, hold_days: holdDays },
  }
  await own(db)
    .insertInto('moderation_settings')
    .values(row)
    .onConflict(conflict => conflict.column('one').doUpdateSet(row))
    .execute()
}

export interface PlaceRule {
  readonly place: string
  readonly text: string
}

export async function placeRules({ db }: Pick<Reader, 'db'>): Promise<PlaceRule[]> {
  return own(db).selectFrom('place_rules').select(['place', 'text']).orderBy('place').limit(500).execute()
}

/** An empty text takes the addition away. */
export async function savePlaceRule({ db, now }: Ctx, { place, text }: PlaceRule): Promise<void> {
  if (text === '') {
    await own(db).deleteFrom('place_rules').where('place', '=', place).execute()
    return
  }
  const row = { text, changed_at: now }
  await own(db)
    .insertInto('place_rules')
    .values({ place, ...row })
    .onConflict(conflict => conflict.column('place').doUpdateSet(row))
    .execute()
}
