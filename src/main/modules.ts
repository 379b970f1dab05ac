import { agreements } from '../modules/agreements/index.ts'
import { bottlenecks } from '../modules/bottlenecks/index.ts'
import { archives } from '../modules/archives/index.ts'
import { budgets } from '../modules/budgets/index.ts'
import { circles } from '../modules/circles/index.ts'
import { coalitions } from '../modules/coalitions/index.ts'
import { conversations } from '../modules/conversations/index.ts'
import { documents } from '../modules/documents/index.ts'
import { handover } from '../modules/handover/index.ts'
import { hub } from '../modules/hub/index.ts'
import { imports } from '../modules/imports/index.ts'
import { initiatives } from '../modules/initiatives/index.ts'
import { invitations } from '../modules/invitations/index.ts'
import { listings } from '../modules/listings/index.ts'
import { moderation } from '../modules/moderation/index.ts'
import { matches } from '../modules/matches/index.ts'
import { notices } from '../modules/notices/index.ts'
import { introductions } from '../modules/introductions/index.ts'
import { organisations } from '../modules/organisations/index.ts'
import { people } from '../modules/people/index.ts'
import { places } from '../modules/places/index.ts'
import { privacy } from '../modules/privacy/index.ts'
import { promises } from '../modules/promises/index.ts'
import { questions } from '../modules/questions/index.ts'
import { signposts } from '../modules/signposts/index.ts'
import { reports } from '../modules/reports/index.ts'
import { tables } from '../modules/tables/index.ts'
import { replies } from '../modules/replies/index.ts'
import { search } from '../modules/search/index.ts'
import { site } from '../modules/site/index.ts'
import { webhooks } from '../modules/webhooks/index.ts'
import type { Module } from '../platform/module.ts'

/** All modules, in the order in which they may use each other. */
export const modules: readonly Module[] = [
  site,
  places,
  search,
  circles,
  people,
  replies,
  organisations,
  initiatives,
  imports,
  questions,
  documents,
  invitations,
  introductions,
  listings,
  matches,
  bottlenecks,
  coalitions,
  agreements,
  promises,
  tables,
  signposts,
  reports,
  conversations,
  budgets,
  handover,
  archives,
  webhooks,
  moderation,
  notices,
  privacy,
  hub,
]
