import { phases, type Initiative, type Phase } from './initiative.ts'

/** What may be suggested: other words for a field, something else in words, or oneself as a steward. */
export const suggestionFields = ['title', 'summary', 'story', 'phase', 'other', 'stewardship'] as const
export type SuggestionField = (typeof suggestionFields)[number]

export interface Suggestion {
  readonly id: string
  readonly initiative: string
  readonly by: string | null
  readonly field: SuggestionField
  readonly proposed: string
  readonly reason: string
  readonly madeAt: Date
}

/** The text it would take the place of; null when it replaces nothing. */
export function presentText(initiative: Initiative, field: SuggestionField): string | null {
  if (field === 'other' || field === 'stewardship') return null
  return initiative[field]
}

/** What accepting it changes in the text; null when it changes no text. */
export function changeBy({ field, proposed }: Pick<Suggestion, 'field' | 'proposed'>) {
  if (field === 'other' || field === 'stewardship') return null
  return field === 'phase' ? { phase: proposed as Phase } : { [field]: proposed }
}

export const longest = { title: 150, summary: 300, story: 10_000 } as const

/** Whether the proposed text can stand in its field. */
export function isFitting({ field, proposed }: Pick<Suggestion, 'field' | 'proposed'>): boolean {
  if (field === 'stewardship') return true
  if (field === 'phase') return (phases as readonly string[]).includes(proposed)
  const most = field === 'other' ? longest.story : longest[field]
  const isEmptyAllowed = field === 'summary' || field === 'story'
  return proposed.length <= most && (isEmptyAllowed || proposed.trim() !== '')
}
