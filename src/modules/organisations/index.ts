import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { endAtDate } from './close-organisation.ts'
import { indexOrganisations } from './index-organisations.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'
import { organisationThing } from './thing.ts'

export {
  confirmOrganisation,
  editOrganisation,
  stopOrganisation,
  vouchForOrganisation,
} from './edit-organisation.ts'
export { removeExampleOrganisations } from './example.ts'
export { endPosition } from './end-position.ts'
export { giveMandate } from './give-mandate.ts'
export { makeOrganisation, type OrganisationWish } from './make-organisation.ts'
export { organisationKinds, pathOf as organisationPath, type Organisation } from './organisation.ts'
export { OrganisationForm as organisationForm } from './organisation-form.ts'
export { OrganisationForm } from './pages/OrganisationFormPage.tsx'
export { dayOf, isHeldOn } from './position.ts'
export { keptOfOrganisations } from './queries/kept.ts'
export { countConfirmed as countConfirmedOrganisations } from './queries/ages.ts'
export {
  saveAges as saveAgesOfOrganisations,
  wronglyAged as wronglyAgedOrganisations,
} from './queries/ages.ts'
export { organisationsIn, organisationsLike, organisationsWith } from './queries/organisations.ts'
export { lastPositions, peopleOf, positionsOf, type HeldPosition } from './queries/positions.ts'
export { withWaitingPositions as stillAskedPositions } from './queries/waiting-positions.ts'
export { whoHears as whoHearsOfPositions } from './who-hears.ts'
export { runsOn, type Mandate } from './mandate.ts'
export { mandatesAt, mandatesOf, maySpeakFor } from './queries/mandates.ts'
export { showOnOrganisations, type TakesPart } from './shown-with-organisations.ts'
export { passOnPosition } from './pass-on-position.ts'
export { takePosition, type PositionWish } from './take-position.ts'

export const organisations: Module = {
  name: 'organisations',
  messages,
  routes,
  api,
  jobs,
  things: [organisationThing],
  consumers: [indexOrganisations],
}

function jobs(house: House): Job[] {
  return [{ name: 'end-at-date', every: '5 0 * * *', run: () => house.transact(system, endAtDate) }]
}
