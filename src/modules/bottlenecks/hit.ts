/** For whom somebody says "us too". */
export type As =
  { readonly kind: 'person' } | { readonly kind: 'organisation' | 'initiative'; readonly id: string }

/** One who is hit. Of a person only the sentence is told. */
export interface Hit {
  readonly id: string
  readonly bottleneck: string
  readonly person: string | null
  readonly organisation: string | null
  readonly initiative: string | null
  readonly sentence: string
  readonly saidBy: string | null
  readonly saidAt: Date
}

/** `me`, `organisation:ID` or `initiative:ID`, as forms send it; undefined for anything else. */
export function readAs(text: string): As | undefined {
  if (text === 'me') return { kind: 'person' }
  const [, kind, id] = /^(organisation|initiative):([0-9a-f-]{36})$/.exec(text) ?? []
  return id === undefined ? undefined : { kind: kind as 'organisation' | 'initiative', id }
}
