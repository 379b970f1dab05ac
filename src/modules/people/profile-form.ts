import { z } from 'zod'
import { circleOrAloneField } from '../circles/index.ts'
import { readStrengths, spokenLanguages } from './person.ts'
import { drives, strengthCodes } from './strengths.ts'

const most = { strengths: 10, ofStrength: 60, linesOfAskMe: 5, askMe: 300 } as const

/** Without what cannot be seen, such as signs that turn the direction of a text. */
export const nameField = z
  .string()
  .transform(text => text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'people.name_missing').max(80, 'people.name_long'))

export const NameForm = z.object({ name: nameField })

const listed = z.union([z.array(z.string()), z.string().transform(one => [one])])

export const ProfileForm = z.object({
  version: z.coerce.number().int(),
  name: nameField,
  about: z.string().trim().max(2_000, 'people.about_long').default(''),
  strengths: z
    .string()
    .default('')
    .transform(readStrengths)
    .refine(words => words.length <= most.strengths, 'people.strengths_many')
    .refine(words => words.every(word => word.length <= most.ofStrength), 'people.strength_long'),
  strengthCodes: listed.default([]).transform(codes => strengthCodes.filter(code => codes.includes(code))),
  drives: listed.default([]).transform(codes => drives.filter(code => codes.includes(code))),
  askMe: z
    .string()
    .default('')
    .transform(linesOf)
    .refine(lines => lines.length <= most.linesOfAskMe, 'people.ask_me_long')
    .transform(lines => lines.join('\n'))
    .refine(text => text.length <= most.askMe, 'people.ask_me_long'),
  languages: listed.default([]).transform(codes => spokenLanguages.filter(code => codes.includes(code))),
  askable: z
    .literal('yes')
    .optional()
    .transform(answer => answer === 'yes'),
  circle: circleOrAloneField,
  lang: z.enum(['nl', 'en'], 'people.choose_one'),
})

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}
