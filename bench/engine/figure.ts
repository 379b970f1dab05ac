/** One measured figure of an engine: what was measured, on what, and how it compares with a peer or an aim. */
export interface Figure {
  readonly engine: 'budgeting' | 'opinions' | 'network' | 'text'
  /** What was done, on which data, for example `equal-shares add1-greedy, Warszawa 2026`. */
  readonly what: string
  readonly value: number
  /** `s`, `ms`, `MB`, `per s`, or nothing for a share or a score. */
  readonly unit: string
  /** The same by a public peer in the same run (or recorded, when `peer.name` says so). */
  readonly peer?: { readonly name: string; readonly value: number }
  /** What the design asks, for example `under 3 s`. */
  readonly aim?: string
}
