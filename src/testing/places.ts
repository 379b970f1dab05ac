/** A municipality with a district of two neighbourhoods, and another municipality. */
export const deventer = 'GM0150'
export const zandweerd = 'WK015003'
export const noorderplein = 'BU01500301'
export const zwolseweg = 'BU01500302'
export const apeldoorn = 'GM0200'

export const placeRows = [
  place(deventer, 'gemeente', 'Deventer', 'deventer', []),
  place(zandweerd, 'wijk', 'Zandweerd', 'deventer/zandweerd', [deventer]),
  place(noorderplein, 'buurt', 'Noorderplein', 'deventer/zandweerd/noorderplein', [zandweerd, deventer]),
  place(zwolseweg, 'buurt', 'Zwolseweg', 'deventer/zandweerd/zwolseweg', [zandweerd, deventer]),
  place(apeldoorn, 'gemeente', 'Apeldoorn', 'apeldoorn', []),
]

function place(code: string, kind: string, name: string, path: string, parents: string[]) {
  return {
    code, kind, name, path,
    slug: path.split('/').at(-1) ?? path,
    parent: parents[0] ?? null,
    areas: [code, ...parents],
    parts: [],
    inhabitants: 1000,
    postcodes: ['7412'],
    provincie: 'Overijssel',
    year: 2024,
    search_name: name.toLowerCase(),
    search_context: path.replaceAll('/', ' '),
  }
}
