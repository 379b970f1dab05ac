const text = { type: 'string' }
const thing = {
  type: 'object',
  required: ['id', 'type'],
  properties: { id: text, type: text, kind: text, name: text, url: { type: 'string', format: 'uri' } },
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: text,
})

/** What is sent, as OpenAPI 3.1 describes webhooks. */
export const webhookDocument = {
  gebeurtenis: {
    post: {
      operationId: 'gebeurtenis',
      tags: ['Webhooks'],
      summary: 'Iets wat in het openbaar gebeurde, in woorden van ActivityStreams 2.0. Nooit wie het deed.',
      parameters: [
        header('webhook-id', 'Van dit bericht: hetzelfde als het nog eens komt.'),
        header('webhook-timestamp', 'Wanneer het verstuurd is, in seconden sinds 1970.'),
        header('webhook-signature', 'HMAC-SHA256 volgens Standard Webhooks 1.0.0: v1, en dan base64.'),
      ],
      requestBody: {
        required: true,
        content: {
          'application/activity+json': {
            schema: {
              type: 'object',
              required: ['@context', 'id', 'type', 'name', 'published', 'object'],
              properties: {
                ...{ '@context': text, id: text, type: text, object: thing, target: thing },
                name: { type: 'string', description: 'Naam van de gebeurtenis, zoals questions.asked.' },
                published: { type: 'string', format: 'date-time' },
                location: { type: 'array', items: thing },
              },
            },
          },
        },
      },
      responses: {
        200: { description: 'Elk antwoord van 200 tot en met 299 is goed; de rest wordt herhaald.' },
      },
    },
  },
}
