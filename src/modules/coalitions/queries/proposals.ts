import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { DecisionRule } from '../coalition.ts'
import type { Change, Outcome, Proposal, Voice, VoiceKind } from '../proposal.ts'
import { own } from './own-tables.ts'

const most = 50

/** The newest proposals of a coalition, open ones and closed ones. */
export async function proposalsOf({ db }: Pick<Reader, 'db'>, coalition: string): Promise<Proposal[]> {
  const rows = await select(db)
    .where('coalition', '=', coalition)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(asProposal)
}

/** The open ones of these coalitions. */
export async function openProposalsOf(
  { db }: Pick<Reader, 'db'>,
  coalitions: readonly string[],
): Promise<Proposal[]> {
  if (coalitions.length === 0) return []
  const rows = await select(db)
    .where('coalition', 'in', [...coalitions])
    .where('closed_at', 'is', null)
    .execute()
  return rows.map(asProposal)
}

/** Locked until the transaction ends. */
export async function lockProposal({ db }: Ctx, id: string): Promise<Proposal | undefined> {
  const row = await select(db).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && asProposal(row)
}

/** Ids of those whose closing moment has come. */
export async function proposalsToClose({ db, now }: Reader): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('coalition_proposals')
    .select('id')
    .where('closed_at', 'is', null)
    .where('closes_at', '<=', now)
    .orderBy('closes_at')
    .execute()
  return rows.map(({ id }) => id)
}

export async function insertProposal(
  { db, now, actor }: Ctx,
  proposal: Omit<Proposal, 'madeAt' | 'closedAt' | 'outcome'>,
): Promise<void> {
  const { id, coalition, text, change, asked, rule, party, closesAt } = proposal
  await own(db)
    .insertInto('coalition_proposals')
    .values({
      ...{ id, coalition, text, rule, party, kind: change.kind, change: JSON.stringify(change) },
      ...{ asked: [...asked], made_by: actor.person, made_at: now, closes_at: closesAt },
    })
    .execute()
}

export async function saveOutcome({ db, now }: Ctx, id: string, outcome: Outcome): Promise<void> {
  await own(db)
    .updateTable('coalition_proposals')
    .set({ closed_at: now, accepted: outcome.accepted, counted: JSON.stringify(outcome) })
    .where('id', '=', id)
    .execute()
}

/** What the parties said about these proposals, by proposal. */
export async function voicesOn(
  { db }: Pick<Reader, 'db'>,
  proposals: readonly string[],
): Promise<ReadonlyMap<string, readonly Voice[]>> {
  if (proposals.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('coalition_voices')
    .select(['proposal', 'party', 'voice', 'reason', 'given_at as givenAt'])
    .where('proposal', 'in', [...proposals])
    .orderBy('given_at')
    .execute()
  return Map.groupBy(
    rows.map(row => ({ ...row, voice: row.voice as VoiceKind })),
    ({ proposal }) => proposal,
  )
}

/** The last voice of a party is the one that counts. */
export async function saveVoice(
  { db, now, actor }: Ctx,
  { proposal, party, voice, reason }: Omit<Voice, 'givenAt'> & { readonly proposal: string },
): Promise<void> {
  const given = { voice, reason, given_at: now, given_by: actor.person }
  await own(db)
    .insertInto('coalition_voices')
    .values({ proposal, party, ...given })
    .onConflict(conflict => conflict.columns(['proposal', 'party']).doUpdateSet(given))
    .execute()
}

function select(db: Reader['db']) {
  return own(db).selectFrom('coalition_proposals').selectAll()
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function asProposal(row: Row): Proposal {
  const { id, coalition, text, asked, party } = row
  return {
    ...{ id, coalition, text, asked, party },
    change: row.change as unknown as Change,
    rule: row.rule as DecisionRule,
    madeAt: row.made_at,
    closesAt: row.closes_at,
    closedAt: row.closed_at,
    outcome: row.counted as unknown as Outcome | null,
  }
}
