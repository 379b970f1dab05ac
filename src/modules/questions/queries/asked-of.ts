import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { HelperKind } from '../reason.ts'
import { own } from './own-tables.ts'

/** That a question waits for the answer of a person, because of whom or what. */
export interface AskedOf {
  readonly question: string
  readonly viaKind: HelperKind
  readonly via: string
}

/** What was asked of this person and not answered, of questions that are not closed, newest first. */
export async function askedOf({ db }: Pick<Reader, 'db'>, person: string): Promise<AskedOf[]> {
  const rows = await own(db)
    .selectFrom('question_invitations as i')
    .innerJoin('questions as q', 'q.id', 'i.question')
    .select(['i.question', 'i.via_kind', 'i.via'])
    .where('i.person', '=', person)
    .where('i.answered_at', 'is', null)
    .where('i.declined_at', 'is', null)
    .where('q.state', '!=', 'closed')
    .orderBy('i.asked_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(row => ({ question: row.question, viaKind: row.via_kind as HelperKind, via: row.via }))
}

/** Who answered the questions that this person asked or took up, newest first. */
export async function answeredFor(
  { db }: Pick<Reader, 'db'>,
  person: string,
): Promise<{ question: string; person: string }[]> {
  const rows = await own(db)
    .selectFrom('answers as a')
    .innerJoin('questions as q', 'q.id', 'a.question')
    .select(['a.question', 'a.person'])
    .where(eb => eb.or([eb('q.asker', '=', person), eb('q.owner', '=', person)]))
    .where('a.person', 'is not', null)
    .where('a.person', '!=', person)
    .where('a.hidden_at', 'is', null)
    .where('q.circle', '=', 'public')
    .orderBy('a.answered_at', 'desc')
    .limit(100)
    .$narrowType<{ person: string }>()
    .execute()
  return rows
}
