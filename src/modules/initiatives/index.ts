import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { initiativeFeatures } from './api-features.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'
import { indexInitiatives, indexingJob } from './index-initiatives.ts'
import { initiativeThing } from './thing.ts'

export { confirmInitiative, vouchForInitiative } from './confirm-initiative.ts'
export { createInitiative } from './create-initiative.ts'
export { editInitiative } from './edit-initiative.ts'
export { removeExampleInitiatives } from './example.ts'
export {
  isGoingOn,
  pathOf,
  phases,
  type Initiative,
  type Phase,
  type Point,
  type Rein,
  type WantKind,
} from './initiative.ts'
export { countConfirmed, saveAges, wronglyAged } from './queries/ages.ts'
export { initiativesWith, partiesOf, reinsOf, stewardsOf, wantsOf } from './queries/find.ts'
export { initiativesGoingOn } from './queries/going-on.ts'
export { stewardedBy } from './queries/involved.ts'
export { joinStewards } from './join-stewards.ts'
export { ledAloneBy } from './queries/alone.ts'
export { keptOfInitiatives } from './queries/kept.ts'
export { countPerArea, newestIn } from './queries/list.ts'
export { showToStewards } from './page-parts.ts'
export { InitiativeForm } from './pages/InitiativeForm.tsx'
export { InitiativeCards } from './pages/InitiativeCards.tsx'
export { StandingBadges } from './pages/StandingBadges.tsx'
export { removeInitiative } from './remove-initiative.ts'
export type { InitiativeWish } from './wish.ts'
export { placeChoices } from './place-choices.ts'
export { usualReins } from './reins.ts'
export { answerInvitation, askSteward, removeSteward } from './share-stewardship.ts'
export { decideSuggestion } from './decide-suggestion.ts'
export { setParty } from './set-party.ts'
export { suggestChange } from './suggest-change.ts'
export { addImported, removeImported, type ListedInitiative } from './take-over-list.ts'
export { knownIn, type Known } from './queries/imported.ts'
export { filledForm, initiativeForm, isWebAddress } from './form-fields.ts'
export { changedIn } from './queries/changed.ts'
export { stillAsked as stillAskedInitiatives } from './still-asked.ts'
export { whoHearsOfParties } from './hear-of-parties.ts'
export { whoHears as whoHearsOfInitiatives } from './who-hears.ts'
export { keeps as answersFor } from './rights.ts'
export { themeName } from './theme-name.ts'
export { themes, themesIn, type Theme } from './themes.ts'

export const initiatives: Module = {
  name: 'initiatives',
  messages,
  routes,
  api,
  features: [initiativeFeatures],
  jobs: house => [indexingJob(house)],
  things: [initiativeThing],
  consumers: [indexInitiatives],
}
