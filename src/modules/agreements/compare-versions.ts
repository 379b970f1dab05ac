import type { Section, Version } from './agreement.ts'
import { countChanges, diffWords, type Piece } from './word-diff.ts'

/** What became of one section. */
export interface ChangedSection {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly heading: string
  readonly headingPieces: readonly Piece[]
  readonly pieces: readonly Piece[]
  readonly added: number
  readonly removed: number
}

export interface Changes {
  /** Null when it is called the same. */
  readonly title: readonly Piece[] | null
  /** The day of looking again before, when it is another. */
  readonly reviewDayBefore: string | null
  /** In the order of the new text; what went comes last. */
  readonly sections: readonly ChangedSection[]
  /** Whether the sections that stayed stand in another order. */
  readonly isReordered: boolean
}

type Compared = Pick<Version, 'title' | 'reviewDay' | 'sections'>

/** What the later text says differently. */
export function compareVersions(before: Compared, after: Compared): Changes {
  const old = new Map(before.sections.map(section => [section.id, section]))
  const now = new Set(after.sections.map(({ id }) => id))
  const gone = before.sections.filter(({ id }) => !now.has(id))
  const stayed = (sections: readonly Section[]) =>
    sections.flatMap(({ id }) => (now.has(id) && old.has(id) ? [id] : []))
  return {
    title: before.title === after.title ? null : diffWords(before.title, after.title),
    reviewDayBefore: before.reviewDay === after.reviewDay ? null : before.reviewDay,
    sections: [
      ...after.sections.flatMap(section => changeOf(old.get(section.id), section) ?? []),
      ...gone.flatMap(section => changeOf(section, undefined) ?? []),
    ],
    isReordered: stayed(before.sections).join() !== stayed(after.sections).join(),
  }
}

export function isUnchanged({ title, reviewDayBefore, sections, isReordered }: Changes): boolean {
  return title === null && reviewDayBefore === null && sections.length === 0 && !isReordered
}

const nothing = { heading: '', text: '' }

function changeOf(before: Section | undefined, after: Section | undefined): ChangedSection | null {
  const [old, now] = [before ?? nothing, after ?? nothing]
  if (old.heading === now.heading && old.text === now.text) return null
  const headingPieces = diffWords(old.heading, now.heading)
  const pieces = diffWords(old.text, now.text)
  const counts = [countChanges(headingPieces), countChanges(pieces)]
  return {
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    heading: now.heading || old.heading,
    ...{ headingPieces, pieces },
    added: counts.reduce((sum, { added }) => sum + added, 0),
    removed: counts.reduce((sum, { removed }) => sum + removed, 0),
  }
}
