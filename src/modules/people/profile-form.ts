import { z } from 'zod'
import { profileCircles, readStrengths, spokenLanguages } from './person.ts'

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
  strengths: z.string().max(1_000, 'people.strengths_long').default('').transform(readStrengths),
  languages: listed.default([]).transform(codes => spokenLanguages.filter(code => codes.includes(code))),
  askable: z
    .literal('yes')
    .optional()
    .transform(answer => answer === 'yes'),
  circle: z.enum(profileCircles, 'people.choose_one'),
  lang: z.enum(['nl', 'en'], 'people.choose_one'),
})
