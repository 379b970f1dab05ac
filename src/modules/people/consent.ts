export type Purpose = 'terms' | 'mail' | 'contact'

/** The day since which the text about each purpose reads as it does; to be changed with the text. */
export const textVersions: Readonly<Record<Purpose, string>> = {
  terms: '2026-11-22',
  mail: '2026-11-22',
  contact: '2026-11-22',
}

export interface Consent {
  readonly person: string
  readonly purpose: Purpose
  readonly given: boolean
}
