export const answerKinds = ['stays', 'changes', 'experiment'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** What the owner said of a bottleneck at one moment; a later answer leaves it as it is. */
export interface Answer {
  readonly id: string
  readonly bottleneck: string
  readonly kind: AnswerKind
  /** The reason, how it changes, or what there is room for. */
  readonly body: string
  /** `2026-03-03`: when it changes, or the last day of the room to experiment. */
  readonly day: string | null
  readonly forWhom: string
  readonly conditions: string
  /** Where the evidence is. */
  readonly link: string | null
  /** Id of the organisation it was said for. */
  readonly organisation: string | null
  readonly person: string | null
  readonly answeredAt: Date
  /** When everybody heard that the room to experiment ends. */
  readonly endToldAt: Date | null
}

/** What came of the room to experiment, in the words of who took it. */
export interface Outcome {
  readonly id: string
  readonly answer: string
  readonly person: string | null
  readonly body: string
  readonly saidAt: Date
}
