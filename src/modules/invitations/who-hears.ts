import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { invitationBehind } from './queries/invitations.ts'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: 'invitation_answered' | 'entry_confirmed' | 'entry_taken_back'
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: false
  /** Soon, since this person began it. */
  readonly soon: true
}

/** Who invited hears who answered; who filled in for somebody hears what that person said of it. */
export async function whoHears({ db }: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const hearings: Hearing[] = []
  for (const { id: activity, name, object, data } of activities) {
    const heard = { activity, mailed: false, soon: true } as const
    if (name === 'invitations.answered') {
      const invitation = await invitationBehind({ db }, { id: object.id })
      if (!invitation) continue
      const about = { kind: 'invitation_answered', path: '/mijn/uitnodigingen', data } as const
      hearings.push({ ...heard, ...about, person: invitation.inviter })
    }
    const kind = entryKinds[name]
    if (kind && typeof data['helper'] === 'string') {
      hearings.push({ ...heard, kind, path: '/mijn/helpen', data: {}, person: data['helper'] })
    }
  }
  return hearings
}

const entryKinds: Readonly<Record<string, 'entry_confirmed' | 'entry_taken_back'>> = {
  'invitations.entry_confirmed': 'entry_confirmed',
  'invitations.entry_taken_back': 'entry_taken_back',
}
