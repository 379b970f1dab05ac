import { z } from 'zod'
import { circleOrAloneField } from '../circles/index.ts'
import { owners } from './document.ts'

const Bij = z
  .object({ soort: z.enum(owners), id: z.uuid() })
  .describe('Het ding waar het document bij staat.')

export const Document = z
  .object({
    id: z.uuid(),
    bij: z.object({ soort: z.string(), id: z.uuid() }),
    titel: z.string(),
    bestandsnaam: z.string(),
    type: z.string().describe('Mediatype, zoals gevonden in het bestand.'),
    bytes: z.int().min(1),
    hash: z.string().describe('SHA-256 van het bestand, in hex.'),
    metZorg: z
      .boolean()
      .describe('Wie het opent, zegt eerst ja; wie dat deed, is te zien voor wie het deelde.'),
    kring: z.string().describe('Wie het mag zien: public, members, hidden, of het nummer van een kring.'),
    toegevoegdOp: z.iso.datetime(),
    pagina: z.url(),
  })
  .meta({ id: 'Document' })

export const BestandInhoud = z
  .object({ bestandsnaam: z.string(), type: z.string(), inhoud: z.base64() })
  .meta({ id: 'BestandInhoud' })

export const SentDocument = z
  .object({
    bij: Bij,
    bestandsnaam: z.string().trim().min(1).max(200),
    inhoud: z.base64().min(1).describe('Het bestand in base64, van hoogstens 10 MB.'),
    titel: z.string().trim().max(120).default('').describe('Leeg is de naam van het bestand.'),
    metZorg: z.boolean().default(false),
    kring: circleOrAloneField
      .default('public')
      .describe('Wie van wie het ding ziet, het document mag zien; hidden is wie voor het ding instaat.'),
  })
  .meta({ id: 'DocumentInvoer' })
