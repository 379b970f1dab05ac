import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { followCoalitions } from './follow-coalitions.ts'
import { indexAgreements } from './index-agreements.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'
import { tendAgreementsJob } from './tend-agreements.ts'
import { agreementThing } from './thing.ts'

export { pathOf as agreementPath, stateOf as stateOfAgreement } from './agreement.ts'
export { answerReview } from './answer-review.ts'
export { beginAgreement, type AgreementWish } from './begin-agreement.ts'
export { datesOf as datesOfAgreements } from './dates.ts'
export { addSection, editAgreement } from './edit-draft.ts'
export { fixVersion } from './fix-version.ts'
export { agreementsOf, agreementsWith } from './queries/agreements.ts'
export { keptOfAgreements } from './queries/kept.ts'
export { signaturesOf } from './queries/signatures.ts'
export { versionsOf } from './queries/versions.ts'
export { signVersion } from './sign-version.ts'
export { withdrawSignature } from './withdraw-signature.ts'
export { whoHears as whoHearsOfAgreements } from './who-hears.ts'

/** Texts of a coalition that its parties sign, version by version. */
export const agreements: Module = {
  name: 'agreements',
  messages,
  routes,
  api,
  things: [agreementThing],
  jobs: house => [tendAgreementsJob(house)],
  consumers: [followCoalitions, indexAgreements],
}
