import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { forgetEnded } from './end-session.ts'
import { indexPeople } from './index-people.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'
import { personThing } from './thing.ts'

export { beginSignIn } from './begin-sign-in.ts'
export { closeAccount, erasePerson, isReopenLink, openAccount, reopenPath } from './close-account.ts'
export { recordConsent } from './record-consent.ts'
export { grantRole, revokeRole } from './change-roles.ts'
export { addExamplePerson, removeExamplePeople, type ExamplePerson } from './example.ts'
export { addGuest, giveAddress, guestFor, unnameGuest } from './guest-person.ts'
export { invitePerson } from './invite-person.ts'
export { firstOperator, makeSignInLink } from './make-sign-in-link.ts'
export { mergePeople, otherAccount } from './merge-people.ts'
export { isMergeTicket, type MergeTicket } from './merge-ticket.ts'
export { NamedPerson, namePerson } from './named-person.ts'
export { personFor } from './person-for.ts'
export { actorsWith, memberWithLink } from './queries/actors.ts'
export { operatorsOfSite } from './queries/operators.ts'
export { MeetLink } from './pages/MeetLink.tsx'
export { CodeForm } from './pages/CodeForm.tsx'
export { FurtherPages } from './pages/FurtherPages.tsx'
export { languageName } from './pages/language-name.ts'
export { PersonName } from './pages/PersonName.tsx'
export { PlaceListPage, type PlaceList } from './pages/PlaceListPage.tsx'
export { MyPage, PrivatePage, trailOfMine } from './pages/PrivatePage.tsx'
export { claimMet, claimsOf, shareOf, textOfClaim, type Claim } from './claim.ts'
export { driveName, strengthName } from './strength-words.ts'
export { drives, strengthCodes, type Drive, type Strength } from './strengths.ts'
export { isSeenBy, pathOf as profilePath, type Person } from './person.ts'
export { showOnProfiles, type ProfileRole } from './profile-roles.ts'
export { addressesOf, allAddressesOf, ownerOf, type Address } from './queries/addresses.ts'
export { letterReaders, type LetterReader } from './queries/letter-readers.ts'
export { chooseMail, MailForm } from './choose-mail.ts'
export { type MailSettings } from './mail-settings.ts'
export { mailSettingsOf } from './queries/mail-settings.ts'
export { MailChoice } from './pages/MailChoice.tsx'
export { connectorsOf, countOperators, grantsOf, moderatorsOf, type GivenRole } from './queries/grants.ts'
export { keptOfPeople } from './queries/kept.ts'
export { joinedAt, memberWith, unusedSince, type Member } from './queries/leaving.ts'
export { hasExamplePeople } from './queries/example.ts'
export { peopleIn, peopleWith, personSeenAt } from './queries/people.ts'
export { requestSignIn } from './request-sign-in.ts'
export { isConnectorOf } from './rights.ts'
export { isSame, mailedMinutes } from './sign-in.ts'
export { keysOf } from './queries/access-keys.ts'
export { signInFirst, signInPath } from './sign-in-first.ts'
export { hashToken, newToken } from './session.ts'
export { signInByLink } from './sign-in-person.ts'
export { deviceIn, readCode, signInOf } from './typed-code.ts'
export { whoHolds } from './who-holds.ts'
export { whoIs } from './who-is.ts'
export { discover as discoverProvider } from './provider.ts'
export { showOnMine } from './shown-on-mine.ts'

export const people: Module = {
  name: 'people',
  messages,
  routes,
  api,
  jobs,
  things: [personThing],
  consumers: [indexPeople],
}

function jobs(house: House): Job[] {
  return [{ name: 'forget-sign-ins', every: '15 3 * * *', run: () => house.transact(system, forgetEnded) }]
}
