import { hasRole } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'

export interface WebhookThing {
  /** Id of the person whose it is. */
  readonly person: string
  /** Whether this person has a key for webhooks. */
  readonly hasKey: boolean
}

const own: Rule<WebhookThing> = (actor, { person }) => (actor.person === person ? null : 'webhooks.only_own')

const withKey: Rule<WebhookThing> = (actor, { hasKey }) =>
  hasKey || hasRole(actor, 'operator') ? null : 'webhooks.key_first'

export const webhookRights: Rights<'see' | 'make' | 'change' | 'remove', WebhookThing> = {
  see: [signedIn, own],
  make: [signedIn, own, withKey],
  change: [signedIn, own, withKey],
  remove: [signedIn, own],
}
