import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'
import { indexInitiatives, indexingJob } from './index-initiatives.ts'

export { confirmInitiative } from './confirm-initiative.ts'
export { createInitiative } from './create-initiative.ts'
export { editInitiative } from './edit-initiative.ts'
export { removeExampleInitiatives } from './example.ts'
export {
  pathOf,
  phases,
  wantKinds,
  type Initiative,
  type Party,
  type Phase,
  type Point,
  type Rein,
  type Want,
  type WantKind,
} from './initiative.ts'
export {
  initiativesOf,
  initiativesWith,
  initiativesWithParty,
  partiesOf,
  stewardsOf,
  wantsOf,
  type Stewardship,
} from './queries/find.ts'
export { countPerArea, newestIn, pointsIn, type Cursor, type Filters, type MapPoint } from './queries/list.ts'
export { InitiativeCards } from './pages/InitiativeCards.tsx'
export { usualReins } from './reins.ts'
export { answerInvitation, askSteward } from './share-stewardship.ts'
export { addImported, removeImported, type ListedInitiative } from './take-over-list.ts'
export { knownIn, type Known } from './queries/imported.ts'
export { isWebAddress } from './form-fields.ts'
export { isTheme, themes, themesIn, type Theme } from './themes.ts'
export type { InitiativeWish } from './wish.ts'
export { messages as initiativeMessages } from './messages/messages.ts'

export const initiatives: Module = {
  name: 'initiatives',
  messages,
  routes,
  jobs: house => [indexingJob(house)],
  consumers: [indexInitiatives],
}
