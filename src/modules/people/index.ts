import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { forgetEnded } from './end-session.ts'
import { indexPeople } from './index-people.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export { beginSignIn } from './begin-sign-in.ts'
export { grantRole } from './change-roles.ts'
export { addExamplePerson, removeExamplePeople, type ExamplePerson } from './example.ts'
export { invitePerson } from './invite-person.ts'
export { firstOperator, makeSignInLink } from './make-sign-in-link.ts'
export { personFor } from './person-for.ts'
export { operatorsOfSite } from './queries/operators.ts'
export { CodeForm } from './pages/CodeForm.tsx'
export { FurtherPages } from './pages/FurtherPages.tsx'
export { PlaceListPage, type PlaceList } from './pages/PlaceListPage.tsx'
export { PrivatePage, trailOfMine } from './pages/PrivatePage.tsx'
export { isSeenBy, pathOf as profilePath, type Person } from './person.ts'
export { showOnProfiles, type ProfileRole } from './profile-roles.ts'
export { addressesOf, bundleAddressesOf, ownerOf, type Address } from './queries/addresses.ts'
export { connectorsOf, countOperators, type GivenRole } from './queries/grants.ts'
export { hasExamplePeople } from './queries/example.ts'
export { peopleWith } from './queries/people.ts'
export { requestSignIn } from './request-sign-in.ts'
export { isConnectorOf } from './rights.ts'
export { mailedMinutes } from './sign-in.ts'
export { signInFirst } from './sign-in-first.ts'
export { signInByLink } from './sign-in-person.ts'
export { deviceIn, readCode, signInOf } from './typed-code.ts'
export { whoIs } from './who-is.ts'

export const people: Module = { name: 'people', messages, routes, jobs, consumers: [indexPeople] }

function jobs(house: House): Job[] {
  return [{ name: 'forget-sign-ins', every: '15 3 * * *', run: () => house.transact(system, forgetEnded) }]
}
