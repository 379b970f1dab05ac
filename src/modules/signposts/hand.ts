export const hands = ['agree', 'pass', 'more'] as const
export type Hand = (typeof hands)[number]

export type HandCounts = Readonly<Record<Hand, number>>

/** As many raised a hand on a thing before anything of it is known: fewer would tell who. */
export const fewestHands = 5

/** The counts of one thing; undefined as long as too few raised a hand on it. */
export function shownCounts(counts: HandCounts): HandCounts | undefined {
  return counts.agree + counts.pass + counts.more >= fewestHands ? counts : undefined
}

/** On what a hand is raised. */
export type Raised = { readonly quote: string } | { readonly signpost: string }
