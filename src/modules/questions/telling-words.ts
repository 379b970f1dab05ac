import { dutchWords } from '../search/index.ts'

/** Lemmas that nearly every question has and that say nothing of what it is about. */
const empty = new Set(
  `advies antwoord antwoorden beginnen begin bekend bestaan bewoner buurt buurtbewoner dank denken ergens ervaren ervaring
  gaan gemeente goed graag hebben helpen hulp idee iemand iets jaar kennen komen kunnen leuk liggen maken meedoen meer
  mens moeten mogen nieuw nodig omgeving organiseren oplossen oplossing plan plek probleem samen soort starten start
  tijd tip veel vinden vraag vragen weten wie wijk willen worden zetten zijn zitten zoeken zullen
  kan kun mag moet weet wil zal zou vind zoek
  about advice anybody anyone begin can does experience find help how idea know looking need please question start tip want
  what where who with`.split(/\s+/),
)

/** The words of a question that tell what it is about; all words when those are the only ones. */
export function tellingWords(text: string): string {
  const { lemma } = dutchWords()
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const telling = words.filter(word => !empty.has(lemma(word)))
  return (telling.length > 0 ? telling : words).join(' ')
}
