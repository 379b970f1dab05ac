import { z } from 'zod'
import { longest } from './bottleneck.ts'
import { readAs } from './hit.ts'
import { saidAfter } from './pages/BottleneckPage.tsx'

export const Asked = z.object({ klaar: z.enum(saidAfter).optional().catch(undefined) })

export const UsToo = z.object({
  as: z
    .string('bottlenecks.as_missing')
    .transform(text => readAs(text))
    .refine(as => as !== undefined, 'bottlenecks.as_missing'),
  sentence: z.string().trim().max(longest.sentence, 'bottlenecks.sentence_long').default(''),
})

export const Undo = z.object({ hit: z.uuid().catch('00000000-0000-7000-8000-000000000000') })
export const Follow = z.object({ volg: z.enum(['ja', 'nee']).catch('ja') })

export const Outcome = z.object({
  body: z
    .string('bottlenecks.outcome_missing')
    .trim()
    .min(3, 'bottlenecks.outcome_missing')
    .max(longest.text, 'bottlenecks.text_long'),
})
