import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { agreementPath, agreementsOf } from '../agreements/index.ts'
import { coalitionPath } from '../coalitions/index.ts'
import { dayOf, mandatesOf, type Mandate } from '../organisations/index.ts'
import { promisePath } from '../promises/index.ts'
import { lastOfRole, type Happened } from './last-of-role.ts'
import { coalitionsOfRole, documentsAbout, questionsOfRole, tablesOfRole, type Entry } from './around-role.ts'
import { peopleToKnow, type Known } from './people-to-know.ts'
import { promisesOfRole } from './promises-of-role.ts'
import type { Role } from './role.ts'

/** Something still to be done. */
export interface Due extends Entry {
  /** `2026-03-03` */
  readonly day: string
}

/** All that somebody who takes a role over needs: it writes itself from what is there. */
export interface Pack {
  readonly mandates: readonly Mandate[]
  readonly coalitions: readonly (Entry & { readonly agreements: readonly Entry[] })[]
  readonly promises: readonly Due[]
  readonly questions: readonly Entry[]
  /** To come. */
  readonly tables: readonly Entry[]
  readonly people: readonly Known[]
  readonly documents: readonly Entry[]
  readonly last: readonly Happened[]
}

/** The pack of a role, as the reader may see it; `roles` are all roles of its holder. Cost: a fixed number of queries. */
export async function writePack(
  reader: Reader,
  things: Things,
  { role, roles }: { role: Role; roles: readonly Role[] },
): Promise<Pack> {
  const [coalitions, promises, questions, tables] = await Promise.all([
    coalitionsOfRole(reader, role),
    promisesOfRole(reader, role, roles),
    questionsOfRole(reader, role),
    tablesOfRole(reader, role),
  ])
  const about = [role.thing, ...coalitions.map(({ id }) => ({ kind: 'coalition', id }))]
  const [agreements, people, documents, last, mandates] = await Promise.all([
    agreementsOf(
      reader,
      coalitions.map(({ id }) => id),
    ),
    peopleToKnow(reader, { holder: role.holder, coalitions: coalitions.map(({ id }) => id) }),
    documentsAbout(reader, about),
    lastOfRole(reader, things, [...about, ...promises.map(({ id }) => ({ kind: 'promise', id }))]),
    role.kind === 'position' ? mandatesOf(reader, role.holder, dayOf(reader.now)) : [],
  ])
  return {
    mandates: mandates.filter(({ organisation }) => organisation === role.organisation),
    coalitions: coalitions.map(coalition => ({
      ...{ title: coalition.name, path: coalitionPath(coalition) },
      agreements: agreements
        .filter(one => one.coalition === coalition.id)
        .map(agreement => ({ title: agreement.title, path: agreementPath(agreement) })),
    })),
    promises: promises.map(promise => ({
      title: promise.what,
      path: promisePath(promise),
      day: promise.dueDay,
    })),
    ...{ questions, tables, people, documents, last },
  }
}
