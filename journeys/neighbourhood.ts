import { openSite, type Site, type SiteWish } from '../src/testing/site.ts'
import { askAround, type AskingPaths } from './ask-around.ts'
import { drawBoundaries } from './draw-boundaries.ts'
import { giveWaysIn, type WaysIn } from './give-ways-in.ts'
import { holdTable, type SittingPaths } from './hold-table.ts'
import { letterPaths, type LetterPaths } from './letter-paths.ts'
import { makeAgreement, type AgreementPaths } from './make-agreement.ts'
import { idsOn, type Ids } from './open-data.ts'
import { closeAccount, peopleOn, showProfile, type People } from './people.ts'
import { tendSite, type TendingPaths } from './tend-site.ts'
import { beginInitiative, foundOrganisation } from './begin-work.ts'
import { workTogether, type WorkPaths } from './work-together.ts'

/** A site on which something of every kind stands, and the paths to it. */
export interface Neighbourhood extends Site {
  readonly people: People
  readonly paths: Paths
  readonly ids: Ids
}

interface Paths extends AskingPaths, WorkPaths, TendingPaths, WaysIn, LetterPaths {
  readonly profile: string
  readonly member: string
  readonly initiative: string
  readonly organisation: string
  /** Of the operator at the organisation. */
  readonly position: string
  readonly agreements: AgreementPaths
  readonly sitting: SittingPaths
  readonly signIn: string
  /** Of somebody who closed the account. */
  readonly reopen: string
}

export async function openNeighbourhood(wish: SiteWish = {}): Promise<Neighbourhood> {
  const site = await openSite(wish)
  const people = await peopleOn(site)
  const { operator, steward, connector, member } = people
  await drawBoundaries(site)
  const profile = await showProfile(site, steward)
  const initiative = await beginInitiative(site, operator)
  const organisation = await foundOrganisation(site, operator)
  await site.settle()
  const paths = {
    ...{ profile, member: `/beheer/leden/${member.person}` },
    ...{ initiative: initiative.path, organisation: organisation.path, position: organisation.position },
    ...(await askAround(site, people, [
      { kind: 'initiative', id: initiative.id },
      { kind: 'organisation', id: organisation.id },
      { kind: 'person', id: steward.person ?? '' },
    ])),
    ...(await workTogether(site, people, { initiative: initiative.id, organisation: organisation.id })),
    signIn: await site.signInPath(member),
    ...(await giveWaysIn(site, { owner: operator, other: member })),
    reopen: await closeAccount(site),
    ...(await tendSite(site, people, organisation)),
  }
  const agreements = await makeAgreement(site, {
    coalition: paths.coalitions.coalition,
    parties: [operator, steward, connector],
  })
  const sitting = await holdTable(site, operator)
  await site.settle()
  const ids = { ...(await idsOn(site)), document: paths.documents.photo.split('/').at(-1) ?? '' }
  return {
    ...site,
    people,
    paths: { ...paths, agreements, sitting, ...(await letterPaths(site, member, ids)) },
    ids,
  }
}
