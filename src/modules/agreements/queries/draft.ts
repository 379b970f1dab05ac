import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { DraftSection, Section, Suggestion } from '../agreement.ts'
import { own } from './own-tables.ts'

/** The sections of the draft in their order. */
export async function sectionsOf({ db }: Pick<Reader, 'db'>, agreement: string): Promise<DraftSection[]> {
  return own(db)
    .selectFrom('agreement_sections')
    .select(['id', 'heading', 'text', 'version'])
    .where('agreement', '=', agreement)
    .orderBy('sort')
    .orderBy('id')
    .execute()
}

/** Adds sections at the end of the draft. */
export async function insertSections(
  { db, now, actor }: Ctx,
  agreement: string,
  { sections, from }: { sections: readonly Omit<Section, 'id'>[]; from: number },
): Promise<void> {
  await own(db)
    .insertInto('agreement_sections')
    .values(
      sections.map(({ heading, text }, at) => ({
        ...{ id: newId(), agreement, heading, text, sort: from + at },
        ...{ changed_at: now, changed_by: actor.person },
      })),
    )
    .execute()
}

export async function updateSection({ db, now, actor }: Ctx, section: Section): Promise<void> {
  const { id, heading, text } = section
  await own(db)
    .updateTable('agreement_sections')
    .set(eb => ({
      ...{ heading, text, version: eb('version', '+', 1) },
      ...{ changed_at: now, changed_by: actor.person },
    }))
    .where('id', '=', id)
    .execute()
}

export async function deleteSection({ db }: Ctx, id: string): Promise<void> {
  await own(db).deleteFrom('agreement_sections').where('id', '=', id).execute()
}

/** Suggestions that nobody decided about, oldest first. */
export async function openSuggestionsOf(
  { db }: Pick<Reader, 'db'>,
  agreement: string,
): Promise<Suggestion[]> {
  return own(db)
    .selectFrom('agreement_suggestions')
    .select([
      ...(['id', 'section', 'section_version as sectionVersion', 'text', 'reason'] as const),
      ...(['made_at as madeAt', 'made_by as madeBy'] as const),
    ])
    .where('agreement', '=', agreement)
    .where('decided_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
}

export type NewSuggestion = Pick<Suggestion, 'section' | 'sectionVersion' | 'text' | 'reason'>

export async function insertSuggestion(
  { db, now, actor }: Ctx,
  agreement: string,
  { section, sectionVersion, text, reason }: NewSuggestion,
): Promise<void> {
  await own(db)
    .insertInto('agreement_suggestions')
    .values({
      ...{ id: newId(), agreement, section, section_version: sectionVersion, text, reason },
      ...{ made_at: now, made_by: actor.person },
    })
    .execute()
}

export async function saveDecision({ db, now, actor }: Ctx, id: string, accepted: boolean): Promise<void> {
  await own(db)
    .updateTable('agreement_suggestions')
    .set({ accepted, decided_at: now, decided_by: actor.person })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .execute()
}
