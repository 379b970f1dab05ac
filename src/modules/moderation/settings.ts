/** What is done with a post that holds a word of the list. */
export const wordDeeds = ['nothing', 'flag', 'hold'] as const
export type WordDeed = (typeof wordDeeds)[number]

export interface Settings {
  readonly words: readonly string[]
  readonly wordsDo: WordDeed
  readonly firstPosts: boolean
  /** Days that an account is new. */
  readonly newDays: number
  /** Days after which a first post is shown by itself. */
  readonly holdDays: number
}

export const usualSettings: Settings = {
  words: [],
  wordsDo: 'nothing',
  firstPosts: false,
  newDays: 30,
  holdDays: 3,
}
