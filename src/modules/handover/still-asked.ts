import type { Reader } from '../../platform/ctx/ctx.ts'
import { standingOf } from './handover.ts'
import { handoversWith } from './queries/handovers.ts'

/** Which of these handovers still wait: `handover person` for the yes of who was named, `handover` for a choice or an operator. */
export async function stillAsked(reader: Reader, handovers: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await handoversWith(reader, handovers)
  return new Set(
    found.flatMap(handover => {
      const { id, successor, role, agreedAt } = handover
      const standing = standingOf(handover)
      if (standing === 'asked') return [`${id} ${successor ?? ''}`]
      const waits = standing === 'shadow' && role.kind === 'keeping' && agreedAt === null
      return standing === 'open' || waits ? [id] : []
    }),
  )
}
