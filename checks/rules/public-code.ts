import { parse } from 'yaml'
import { z } from 'zod'
import type { Check } from '../check.ts'
import { filesIn, textOf } from '../source.ts'

const described = z.object({
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string()).min(1),
})

const contacts = z.array(z.object({ name: z.string().min(1) })).min(1)

const maintenance = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['internal', 'community']), contacts }),
  z.object({ type: z.literal('contract'), contractors: contacts }),
  z.object({ type: z.literal('none') }),
])

const publicCodeYml = z.object({
  publiccodeYmlVersion: z.coerce.string().regex(/^0[.][567]([.]\d+)?$/, 'must be 0.5, 0.6 or 0.7'),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  platforms: z.array(z.string()).refine(platforms => platforms.includes('web'), 'must list web'),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  description: z.object({ nl: described, en: described }),
  legal: z.object({ license: z.literal('EUPL-1.2') }),
  maintenance,
  localisation: z.object({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).refine(languages => languages.includes('nl'), 'must list nl'),
  }),
})

export const publicCode: Check = {
  name: 'public-code',
  says: 'publiccode.yml says what a public catalogue of software asks for (standard 0.5 to 0.7).',
  run(root) {
    return filesIn(root, 'publiccode.yml').flatMap(file => {
      const { error } = publicCodeYml.safeParse(parse(textOf(root, file)))
      return (error?.issues ?? []).map(({ path, message }) => ({
        file,
        todo: `${path.join('.')}: ${message}`,
      }))
    })
  },
}
