import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { forgetEnded } from './end-session.ts'
import { indexPeople } from './index-people.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export { grantRole, revokeRole, type RoleWish } from './change-roles.ts'
export { addExamplePerson, removeExamplePeople, type ExamplePerson } from './example.ts'
export { invitePerson, type Invitation } from './invite-person.ts'
export { firstOperator, makeSignInLink } from './make-sign-in-link.ts'
export { emailField, personFor, type AddressOwner } from './person-for.ts'
export { isSeenBy, pathOf as profilePath, type Person } from './person.ts'
export { showOnProfiles, type ProfileRole } from './profile-roles.ts'
export { addressesOf, addressOf, bundleAddressesOf, ownerOf, type Address } from './queries/addresses.ts'
export {
  connectorsOf,
  countOperators,
  grantsOf,
  type Connector,
  type GivenGrant,
  type GivenRole,
} from './queries/grants.ts'
export { hasExamplePeople } from './queries/example.ts'
export { peopleWith } from './queries/people.ts'
export { requestSignIn, type SignInWish } from './request-sign-in.ts'
export { isConnectorOf } from './rights.ts'
export { signInFirst } from './sign-in-first.ts'
export { whoIs } from './who-is.ts'

export const people: Module = { name: 'people', messages, routes, jobs, consumers: [indexPeople] }

function jobs(house: House): Job[] {
  return [{ name: 'forget-sign-ins', every: '15 3 * * *', run: () => house.transact(system, forgetEnded) }]
}
