import { madeUpDutch, randomFrom } from '../made-up-dutch.ts'
import type { Draw } from './draw.ts'

const words = (text: string) => text.trim().split(/\s+/)

const first =
  words(`buurt wijk straat plein moes fruit kinder jongeren ouderen reparatie fiets taal muziek zomer kook
  eet lees speel deel groen vogel bloemen energie zonne water verhalen wandel sport dans theater knutsel weggeef`)
const last =
  words(`tuin café markt keuken tafel werkplaats bibliotheek club koor feest route ruimte kamer huis kring lab
  bank kas hof bos atelier festival inloop maaltijd bus fonds`)
const days = words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag')
const doings = [
  'koken en eten we samen',
  'repareren we wat kapot is',
  'werken we in het groen',
  'oefenen we de Nederlandse taal',
  'helpen we elkaar met formulieren en de computer',
  'spelen kinderen buiten onder toezicht',
  'maken we een wandeling met wie anders alleen zit',
  'delen we gereedschap, boeken en speelgoed',
  'maken we muziek voor wie er maar langskomt',
  'praten we over zonnepanelen en isoleren',
]
const givenNames =
  words(`Anna Bram Cem Daan Els Fatima Gerrit Hanneke Ibrahim Joke Karin Lotte Mehmet Noor Olga Piet
  Quinten Rachida Sanne Tom Ursula Vera Willem Xandra Yusuf Zoë Emma Luuk Meryem Henk Ineke Jeroen Marieke Ruben Samira`)
const families = [
  ...words(`Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Koster Prins Huisman
  Yilmaz Demir Kaya Nguyen Özdemir Kuipers Veenstra Postma Willems Jacobs Schouten Scholten Kok Verhoeven Groen`),
  ...[
    'de Vries',
    'de Boer',
    'van Dijk',
    'van den Berg',
    'van Leeuwen',
    'van der Meer',
    'el Amrani',
    'ten Brink',
  ],
]
const strengths = [
  ...words(`koken tuinieren timmeren subsidies boekhouden vertalen fietsreparatie muziek schrijven organiseren
  verbinden presenteren mantelzorg fotografie websites vergaderen bemiddelen naailes taalles energieadvies`),
  ...['groene daken', 'met jongeren werken', 'geld vinden', 'een stichting oprichten', 'kaarten maken'],
]
const asking = [
  (what: string, where: string) => `Wie weet hoe je een ${what} begint in ${where}?`,
  (what: string, where: string) => `Waar vinden we een ruimte voor onze ${what} in ${where}?`,
  (what: string) => `Welke vergunning heb je nodig voor een ${what}?`,
  (what: string, where: string) => `Wie helpt mee met de ${what} in ${where}?`,
  (what: string) => `Hoe betalen jullie een ${what}?`,
  (what: string, where: string) => `Hoe krijgen we meer jongeren naar de ${what} in ${where}?`,
]

/** Made-up Dutch that looks like what people write, with the many seldom words that real texts have. */
export class Texts {
  readonly #draw: Draw
  readonly #seldom: (words: number) => string

  constructor(draw: Draw, seed: number) {
    this.#draw = draw
    this.#seldom = madeUpDutch(randomFrom(seed))
  }

  /** Moestuin, buurtcafé, zomerfestival. */
  compound(): string {
    return this.#draw.one(first) + this.#draw.one(last)
  }

  title(place: string): string {
    const name = sentenceCase(this.compound())
    return this.#draw.chance(0.5) ? `${name} ${place}` : `${name} ${this.#seldom(2)}`
  }

  summary(place: string): string {
    const [day, doing] = [this.#draw.one(days), this.#draw.one(doings)]
    return `Elke ${day} ${doing} bij de ${this.compound()} in ${place}. ${this.sentence(7)}`
  }

  /** So many words that end with a full stop. */
  sentence(count: number): string {
    return `${sentenceCase(this.#seldom(count))}.`
  }

  story(sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence(9)).join(' ')
  }

  question(place: string): string {
    return this.#draw.one(asking)(this.compound(), place)
  }

  personName(): string {
    return `${this.#draw.one(givenNames)} ${this.#draw.one(families)}`
  }

  strengths(): string[] {
    return this.#draw.some(strengths, 4)
  }
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
