/** A step that was or will be done, a change of the plan with its reason, or what was learned. */
export const milestoneKinds = ['step', 'change', 'lesson'] as const
export type MilestoneKind = (typeof milestoneKinds)[number]

/** What is told of a project that is being realised. */
export interface Milestone {
  readonly id: string
  readonly project: string
  readonly kind: MilestoneKind
  readonly title: string
  readonly note: string
  /** `2026-03-03`; null without a plan. */
  readonly dueDay: string | null
  readonly doneAt: Date | null
  /** Cents; null when no money was spent. */
  readonly spent: number | null
  readonly toldAt: Date
}

export function spentOn(milestones: readonly Pick<Milestone, 'spent'>[]): number {
  return milestones.reduce((sum, { spent }) => sum + (spent ?? 0), 0)
}
