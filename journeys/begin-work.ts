import { createInitiative } from '../src/modules/initiatives/index.ts'
import { makeOrganisation, takePosition } from '../src/modules/organisations/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'

interface Begun {
  readonly id: string
  readonly path: string
}

export interface Founded extends Begun {
  /** Of who founded it. */
  readonly position: string
}

export async function beginInitiative(site: Site, steward: Actor): Promise<Begun> {
  const { id, slug } = await site.as(steward, ctx =>
    createInitiative(ctx, {
      title: 'Moestuin achter de kerk',
      summary: 'Samen groente kweken op een oud grasveld.',
      story: 'Het begon met drie bakken.\n\nNu zijn het er dertig.',
      phase: 'running',
      themes: ['green', 'food'],
      places: [zandweerd],
      point: { latitude: 52.265, longitude: 6.165 },
      links: ['https://moestuin.example.org'],
      wants: [
        { direction: 'need', kind: 'hands', text: 'Helpers op zaterdag' },
        { direction: 'need', kind: 'skill', text: 'Iemand die vergaderingen leidt' },
        { direction: 'offer', kind: 'knowledge', text: 'Uitleg over composteren' },
      ],
    }),
  )
  return { id, path: `/initiatieven/${slug}` }
}

export async function foundOrganisation(site: Site, maker: Actor): Promise<Founded> {
  const { id, slug } = await site.as(maker, ctx =>
    makeOrganisation(ctx, {
      name: 'Stichting Groene Wijk',
      kind: 'foundation',
      summary: 'Helpt bewoners met tuinen.',
      url: 'https://groen.example.org',
      places: [zandweerd],
      role: 'voorzitter',
    }),
  )
  const wish = { person: maker.person ?? '', organisation: id, role: 'tuinman', from: '2024-05-01' }
  const position = await site.as(maker, ctx => takePosition(ctx, { ...wish, until: null }))
  return { id, path: `/organisaties/${slug}`, position: `/mijn/functies/${position}` }
}
