import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Decided } from './decide-outcome.ts'
import { numberOfLot } from './pb-file.ts'
import type { Project } from './project.ts'
import { saveState } from './queries/save-project.ts'

/** Numbers of the projects between which only the lots decided. */
export function lotNumbers({ lots }: Decided): number[] {
  return lots.map(numberOfLot).sort((a, b) => a - b)
}

/** What won and what did not, of what was on the ballot. */
export async function saveStates(
  ctx: Ctx,
  projects: readonly Project[],
  { outcome }: Decided,
): Promise<void> {
  const won = new Set(outcome.selected.map(numberOfLot))
  const idsOf = (wins: boolean) =>
    projects.flatMap(({ id, number }) => (won.has(number) === wins ? [id] : []))
  await saveState(ctx, idsOf(true), { state: 'won' })
  await saveState(ctx, idsOf(false), { state: 'lost' })
}
