import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { showOnOrganisations, type TakesPart } from '../organisations/index.ts'
import { showOnProfiles, type ProfileRole } from '../people/index.ts'
import { showBesideThings } from '../site/index.ts'
import { joined, pathOf, stewardsOf, type Coalition } from './coalition.ts'
import { issuePath, originKinds } from './issue.ts'
import { messages } from './messages/messages.ts'
import { coalitionsOfIssues, coalitionsWithParty } from './queries/coalitions.ts'
import { issuesFrom } from './queries/issues.ts'

/** On profiles, on the pages of organisations, and beside the things a coalition can begin with. */
export function showElsewhere(house: House): void {
  showOnProfiles(house, 'coalitions', rolesOf)
  showOnOrganisations(house, 'coalitions', partsOf)
  showBesideThings(house, async ({ reader, lang, thing }) => {
    const kind = originKinds.find(one => one === thing.kind)
    if (kind === undefined || kind === 'issue') return { notes: new Map(), links: [] }
    const t = wordsOf(messages, lang)
    const issues = await issuesFrom(reader, { kind, id: thing.id })
    const going = await coalitionsOfIssues(
      reader,
      issues.map(({ id }) => id),
    )
    const isAlike = kind === 'initiative'
    return {
      notes: new Map(),
      links: [
        ...issues.map(one => ({
          text: t('coalitions.issue_from', { title: one.title }),
          path: issuePath(one),
        })),
        ...going.map(one => ({ text: t('coalitions.goes_on', { name: one.name }), path: pathOf(one) })),
        ...(isAlike ? [{ text: t('coalitions.begin_alike'), path: `/coalities/lijkt-op/${thing.id}` }] : []),
      ],
      buttons: going.some(({ state }) => state !== 'ended')
        ? []
        : [
            {
              text: t('coalitions.begin'),
              path: '/coalities/begin',
              sends: { van: `${kind}:${thing.id}` },
            },
          ],
    }
  })
}

const role = {
  nl: wordsOf(messages, 'nl')('coalitions.role_party'),
  en: wordsOf(messages, 'en')('coalitions.role_party'),
}

async function rolesOf(reader: Reader, persons: readonly string[]): Promise<ProfileRole[]> {
  const found = going(await coalitionsWithParty(reader, { persons }))
  return found.flatMap(coalition =>
    joined(coalition).flatMap(({ person, organisation }) => {
      if (person === null || organisation !== null || !persons.includes(person)) return []
      const { id, name } = coalition
      return [{ person, role, at: name, path: pathOf(coalition), object: id, until: null }]
    }),
  )
}

async function partsOf(reader: Reader, organisations: readonly string[]): Promise<TakesPart[]> {
  const found = going(await coalitionsWithParty(reader, { organisations }))
  return found.flatMap(coalition =>
    joined(coalition).flatMap(({ organisation }) => {
      if (organisation === null || !organisations.includes(organisation)) return []
      const { id, name } = coalition
      const stewards = stewardsOf(coalition)
      return [{ organisation, title: name, path: pathOf(coalition), object: id, stewards }]
    }),
  )
}

function going(coalitions: readonly Coalition[]): Coalition[] {
  return coalitions.filter(({ state }) => state !== 'ended')
}
