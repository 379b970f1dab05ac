import { z } from 'zod'
import { emailField } from './person-for.ts'
import { nameField } from './profile-form.ts'
import { givenRoles } from './queries/grants.ts'

export const RoleForm = z.object({
  role: z.enum(givenRoles, 'people.choose_one'),
  place_name: z.string().trim().max(100).default(''),
  place: z.string().max(40).optional(),
})

export const InviteForm = RoleForm.extend({ email: emailField, name: nameField })
