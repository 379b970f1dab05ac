import type { PersonKey } from './people.ts'
import { places } from './places.ts'

interface MadeUpConversation {
  readonly title: string
  readonly intro: string
  readonly places: readonly string[]
  readonly by: PersonKey
  /** In days ago. */
  readonly began: number
  readonly statements: readonly string[]
  /** A line per voter, a sign per statement: + agree, - disagree, 0 pass, a space for none. */
  readonly votes: readonly string[]
}

export const conversations: readonly MadeUpConversation[] = [
  {
    title: 'Wat willen we met het Noorderplein?',
    intro:
      'De gemeente maakt dit najaar een plan voor het plein. Wat jullie delen, gaat als eerste mee naar de ontwerpers.',
    places: [places.noorderplein],
    by: 'femke',
    began: 21,
    statements: [
      'Er moet meer schaduw komen op het plein.',
      'Kinderen moeten er veilig kunnen spelen.',
      'Auto’s mogen op het plein blijven staan.',
      'De weekmarkt blijft op dezelfde plek.',
      'Er komt een kraan met drinkwater.',
      'Het plein wordt één plein zonder stoepranden.',
      'Er mag geen muziek zijn na tien uur.',
      'Bewoners krijgen een sleutel van het podium.',
    ],
    votes: [
      '++-++++0',
      '++-+++-+',
      '++-++++ ',
      '++-+++-+',
      '+ -+++0+',
      '++-++++-',
      '+++++--+',
      '++++ --+',
      '+++++-+-',
      '0++++--+',
      '+++++-+ ',
      '++++0--+',
    ],
  },
]
