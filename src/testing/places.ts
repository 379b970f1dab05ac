/** A municipality with a district of two neighbourhoods, and another municipality. */
export const deventer = 'GM0150'
export const zandweerd = 'WK015003'
export const noorderplein = 'BU01500301'
export const zwolseweg = 'BU01500302'
export const apeldoorn = 'GM0200'

export const placeRows = [
  place('gemeente', 'Deventer', [deventer]),
  place('wijk', 'Deventer/Zandweerd', [zandweerd, deventer]),
  place('buurt', 'Deventer/Zandweerd/Noorderplein', [noorderplein, zandweerd, deventer]),
  place('buurt', 'Deventer/Zandweerd/Zwolseweg', [zwolseweg, zandweerd, deventer]),
  place('gemeente', 'Apeldoorn', [apeldoorn]),
]

function place(kind: string, line: string, areas: [string, ...string[]]) {
  const [code, parent = null] = areas
  const path = line.toLowerCase()
  const name = line.split('/').at(-1) ?? line
  return {
    code,
    kind,
    name,
    path,
    slug: name.toLowerCase(),
    parent,
    areas,
    parts: [],
    inhabitants: 1000,
    postcodes: ['7412'],
    provincie: 'Overijssel',
    year: 2024,
    search_name: name.toLowerCase(),
    search_context: path.replaceAll('/', ' '),
  }
}
