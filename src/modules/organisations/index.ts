import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { indexOrganisations } from './index-organisations.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export {
  confirmOrganisation,
  editOrganisation,
  stopOrganisation,
  vouchForOrganisation,
} from './edit-organisation.ts'
export { removeExampleOrganisations } from './example.ts'
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
export { organisationsLike, organisationsWith } from './queries/organisations.ts'
export { peopleOf, positionsOf, type HeldPosition } from './queries/positions.ts'
export { whoHears as whoHearsOfPositions } from './who-hears.ts'
export { takePosition, type PositionWish } from './take-position.ts'

export const organisations: Module = {
  name: 'organisations',
  messages,
  routes,
  api,
  consumers: [indexOrganisations],
}
