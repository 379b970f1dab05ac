import { hub } from '../modules/hub/index.ts'
import { imports } from '../modules/imports/index.ts'
import { initiatives } from '../modules/initiatives/index.ts'
import { listings } from '../modules/listings/index.ts'
import { notices } from '../modules/notices/index.ts'
import { introductions } from '../modules/introductions/index.ts'
import { organisations } from '../modules/organisations/index.ts'
import { people } from '../modules/people/index.ts'
import { places } from '../modules/places/index.ts'
import { privacy } from '../modules/privacy/index.ts'
import { questions } from '../modules/questions/index.ts'
import { search } from '../modules/search/index.ts'
import { site } from '../modules/site/index.ts'
import type { Module } from '../platform/module.ts'

/** All modules, in the order in which they may use each other. */
export const modules: readonly Module[] = [
  site,
  places,
  search,
  people,
  organisations,
  initiatives,
  imports,
  questions,
  introductions,
  listings,
  notices,
  privacy,
  hub,
]
