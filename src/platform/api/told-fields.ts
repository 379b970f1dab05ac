import { z } from 'zod'

/** What the data says of every thing with a page: where it is, who may see it, its version, and since when. */
export const toldFields = {
  plekken: z.array(z.string()).describe('Codes van plekken.'),
  kring: z.string().describe('Wie het mag zien: public, members, hidden, of het nummer van een kring.'),
  versie: z.int(),
  gemaaktOp: z.iso.datetime(),
  gewijzigdOp: z.iso.datetime(),
  voorbeeld: z.boolean().describe('Verzonnen, voor de voorbeeldwijk.'),
  pagina: z.url(),
}
