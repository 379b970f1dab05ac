/** What can be taken from a list, the most telling first. */
export const fields = [
  'title',
  'id',
  'summary',
  'story',
  'theme',
  'phase',
  'municipality',
  'place',
  'latitude',
  'longitude',
  'link',
  'organisation',
  'year',
] as const

export type Field = (typeof fields)[number]

/** Per field the name of the column it comes from. */
export type Mapping = Readonly<Partial<Record<Field, string>>>

export function isField(text: string): text is Field {
  return (fields as readonly string[]).includes(text)
}
