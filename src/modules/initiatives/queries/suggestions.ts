import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './seen.ts'
import type { Suggestion, SuggestionField } from '../suggestion.ts'

const columns = ['id', 'initiative', 'by_person', 'field', 'proposed', 'reason', 'made_at'] as const

/** Suggestions nobody decided about, oldest first. */
export async function openSuggestionsOf(
  { db }: Pick<Reader, 'db'>,
  initiative: string,
): Promise<Suggestion[]> {
  const rows = await open(db).where('initiative', '=', initiative).orderBy('made_at').orderBy('id').execute()
  return rows.map(asSuggestion)
}

/** One that nobody decided about; locked until the transaction ends. */
export async function lockSuggestion(
  { db }: Pick<Reader, 'db'>,
  id: string,
): Promise<Suggestion | undefined> {
  const row = await open(db).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && asSuggestion(row)
}

export async function saveSuggestion(
  db: Kysely<DB>,
  { by, madeAt, ...suggestion }: Suggestion,
): Promise<void> {
  await own(db)
    .insertInto('initiative_suggestions')
    .values({ ...suggestion, by_person: by, made_at: madeAt })
    .execute()
}

export async function saveDecision(
  db: Kysely<DB>,
  id: string,
  { accepted, by, now }: { accepted: boolean; by: string | null; now: Date },
): Promise<void> {
  await own(db)
    .updateTable('initiative_suggestions')
    .set({ accepted, decided_by: by, decided_at: now })
    .where('id', '=', id)
    .execute()
}

function open(db: Kysely<DB>) {
  return own(db).selectFrom('initiative_suggestions').select(columns).where('decided_at', 'is', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof open>['executeTakeFirstOrThrow']>>

function asSuggestion({ by_person, made_at, field, ...row }: Row): Suggestion {
  return { ...row, field: field as SuggestionField, by: by_person, madeAt: made_at }
}
