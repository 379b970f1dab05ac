/** What was seen of one thing that an installation needs. */
export interface Finding {
  readonly about: string
  readonly verdict: 'good' | 'doubtful' | 'bad'
  readonly says: string
}
