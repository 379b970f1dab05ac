import { z } from 'zod'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import kinds from './kinds.json' with { type: 'json' }

/** What one step of a table is for. */
export const stepKinds = ['promises', 'now', 'future', 'signposts', 'commit'] as const
export type StepKind = (typeof stepKinds)[number]

export const scriptShape = z.object({
  /** What guests are asked beforehand. */
  questions: z.array(z.string().min(1).max(200)).max(5),
  steps: z
    .array(
      z.object({
        kind: z.enum(stepKinds),
        title: z.string().min(1).max(80),
        prompt: z.string().max(300),
        minutes: z.number().int().min(1).max(480),
      }),
    )
    .min(1)
    .max(12),
  /** Who is needed besides the guests, in words. */
  roles: z.array(z.string().min(1).max(120)).max(8),
})

/** How a table goes: its questions, its steps in order, and its roles. */
export type Script = z.output<typeof scriptShape>
export type Step = Script['steps'][number]

const bothLanguages = z.object({ nl: scriptShape, en: scriptShape })
const kindShape = z.object({
  name: z.object({ nl: z.string(), en: z.string() }),
  about: z.object({ nl: z.string(), en: z.string() }),
  script: bothLanguages,
})
export type Kind = z.output<typeof kindShape>

/** The templates by their name, as `kinds.json` has them. */
export const templates: ReadonlyMap<string, Kind> = new Map(
  Object.entries(z.record(z.string(), kindShape).parse(kinds)),
)

/** Minutes of all its steps. */
export function minutesOf({ steps }: Pick<Script, 'steps'>): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** A copy of a template; refuses a kind that nobody described. */
export function scriptOf(kind: string, lang: Lang = 'nl'): Script {
  const template = templates.get(kind)
  if (!template) throw new Refusal('invalid', 'tables.kind_unknown', { field: 'kind' })
  return template.script[lang]
}
