import { whoHearsOfInvitations } from '../invitations/index.ts'
import { whoHearsOfIntroductions } from '../introductions/index.ts'

/** Who hears of what one person asks of another. */
export const hearersBetweenPeople = [whoHearsOfInvitations, whoHearsOfIntroductions] as const
