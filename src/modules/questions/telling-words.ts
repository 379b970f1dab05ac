import { fold } from '../../../engine/text/index.ts'

/** Words that nearly every question has and that say nothing of what it is about. */
const empty = new Set(
  `advies antwoord begin beginnen bekend bewoner buurt buurtbewoner dank ergens ervaren ervaring gaan gemeente goed graag
  help helpen helpt hulp idee iemand iets jaar kan kennen kent kom komen kun kunnen maken meedoen meer mensen mensen mogen
  moet moeten nodig omgeving organiseren plan plek probleem samen soort starten tijd tip tips vind vinden vraag vragen wat
  weet weten wie wijk willen zet zetten zoek zoeken advice anybody anyone experience know looking need please question
  start want who with`.split(/\s+/),
)

/** The words of a question that tell what it is about; all words when those are the only ones. */
export function tellingWords(text: string): string {
  const words = text.split(/\s+/).filter(Boolean)
  const telling = words.filter(word => !empty.has(fold(word).replace(/[^\p{L}\p{N}-]/gu, '')))
  return (telling.length > 0 ? telling : words).join(' ')
}
