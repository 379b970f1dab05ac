import { dutchWords } from '../search/index.ts'

/** Words that nearly every question has and that say nothing of what it is about. */
const askingWords = `
  advies antwoord antwoorden beginnen begin bekend bestaan bewoner buurt buurtbewoner dank denken ergens ervaren ervaring
  gaan gemeente goed graag hebben helpen hulp idee iemand iets jaar kennen komen kunnen leuk liggen maken meedoen meer
  mens moeten mogen nieuw nodig omgeving organiseren oplossen oplossing plan plek probleem samen soort starten start
  tijd tip tips veel vinden vraag vragen weten wie wijk willen worden zetten zijn zitten zoeken zullen
  kan kun mag moet weet wil zal zou vind zoek
  about advice anybody anyone begin can does experience find help how idea know looking need please question start tip want
  what where who with`

/** Words of any text, whatever it is about; in a small collection some of them are rare, and would seem to tell something. */
const everydayWords = `
  aanpakken aantal acht allerlei april augustus avond bedoelen belangrijk bellen bespreken betekenen bezig bijzonder blijven
  brengen buiten buur buurman buurvrouw dag december deel deelnemen dertien dertig dichtbij ding dinsdag donderdag
  duren echt eigen elf elkaar eraan erbij erin ermee erop erover ertegen ertoe eruit ervan ervoor fantastisch
  februari fijn gebeuren gebruiken geloven gelukkig gesprek geval geven gezamenlijk groep groot halen hand hard helemaal heen hoeveel hoog hopen horen houden huidig januari jammer juli
  juni kant keer kiezen kijken klein komend kort krijgen laag laatst laten leggen leven lopen lukken maand maandag maart
  makkelijk manier meedenken meehelpen mei meerdere merken middag mogelijk moeilijk moment mooi morgen natuurlijk nauwelijks
  nemen november ochtend oktober ontstaan opeens overleggen pakken poging praten precies proberen punt reactie reden
  regelen regelmatig rekenen samenwerken september slecht snel soms spreken staan stap stellen straat straks stuk taak
  tachtig thuis tiental twaalf twintig uur vaak vandaag veertien veertig veranderen vertellen verwachten vijftien vijftig
  voelen volgen voorbeeld voorstellen vorig vrijdag wachten week weekend wonen woensdag zaak zaterdag
  zeggen zestien zestig zeventien zeventig zien zondag`

let empty: ReadonlySet<string> | undefined

/** The words of a question (its first line) and of what explains it that tell what it is about; all words when those are the only ones. */
export function tellingWords(written: string): { readonly title: string; readonly text: string } {
  const { lemma } = dutchWords()
  const without = (empty ??= new Set(`${askingWords} ${everydayWords}`.trim().split(/\s+/).map(lemma)))
  const [title = [], ...text] = written.trim().split('\n').map(wordsIn)
  const telling = (words: readonly string[]) => words.filter(word => !without.has(lemma(word))).join(' ')
  const told = { title: telling(title), text: telling(text.flat()) }
  return told.title === '' && told.text === ''
    ? { title: title.join(' '), text: text.flat().join(' ') }
    : told
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? []
}
