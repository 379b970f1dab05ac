import { keptOfWebhooks } from '../webhooks/index.ts'
import { keptOfArchives } from '../archives/index.ts'
import { keptOfCoalitions } from '../coalitions/index.ts'
import { keptOfAgreements } from '../agreements/index.ts'
import { keptOfDocuments } from '../documents/index.ts'
import { keptOfHandover } from '../handover/index.ts'
import { keptOfImports } from '../imports/index.ts'
import { keptOfInitiatives } from '../initiatives/index.ts'
import { keptOfInvitations } from '../invitations/index.ts'
import { keptOfIntroductions } from '../introductions/index.ts'
import { keptOfModeration } from '../moderation/index.ts'
import { keptOfCircles } from '../circles/index.ts'
import { keptOfNotices } from '../notices/index.ts'
import { keptOfOrganisations } from '../organisations/index.ts'
import { keptOfPeople } from '../people/index.ts'
import { keptOfPromises } from '../promises/index.ts'
import { keptOfSignposts } from '../signposts/index.ts'
import { keptOfTables } from '../tables/index.ts'
import { keptOfReports } from '../reports/index.ts'
import { keptOfQuestions } from '../questions/index.ts'
import { keptOfPlatform } from './kept-by-platform.ts'
import { keptOfLooking } from './kept-of-looking.ts'
import { keptOfPrivacy } from './queries.ts'

/** All ways in which something about a person is kept, each named by the module that keeps it. */
export const everythingKept = [
  ...keptOfPeople,
  ...keptOfCircles,
  ...keptOfQuestions,
  ...keptOfInitiatives,
  ...keptOfOrganisations,
  ...keptOfDocuments,
  ...keptOfPromises,
  ...keptOfTables,
  ...keptOfReports,
  ...keptOfCoalitions,
  ...keptOfAgreements,
  ...keptOfSignposts,
  ...keptOfInvitations,
  ...keptOfIntroductions,
  ...keptOfLooking,
  ...keptOfHandover,
  ...keptOfImports,
  ...keptOfArchives,
  ...keptOfWebhooks,
  ...keptOfModeration,
  ...keptOfNotices,
  ...keptOfPlatform,
  ...keptOfPrivacy,
] as const
