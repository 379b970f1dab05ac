import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core'
import functions from '@stoplight/spectral-functions'
import rulesets from '@stoplight/spectral-rulesets'

const { Spectral } = spectralCore
const { pattern, schema } = functions

const like = (given: string, match: string) => rule(given, { function: pattern, functionOptions: { match } })
const unlike = (given: string, notMatch: string) =>
  rule(given, { function: pattern, functionOptions: { notMatch } })
const fits = (given: string, shape: object) =>
  rule(given, { function: schema, functionOptions: { schema: shape } })

function rule(given: string, then: object) {
  return { given, then, severity: 'error' as const, resolved: true }
}

const answers = '$.paths[*][*].responses'
const has = (name: string) => ({ required: [name] })

/** The API Design Rules 2.2 of Logius, as far as a document can show them, and our own about names. */
const adr = {
  'adr-openapi-3': like('$.openapi', '^3\\.\\d+\\.\\d+$'),
  'adr-servers': fits('$', {
    required: ['servers'],
    properties: { servers: { type: 'array', minItems: 1 } },
  }),
  'adr-https': like('$.servers[*].url', '^https://'),
  'adr-major-version-in-url': like('$.servers[*].url', '/v\\d+$'),
  'adr-no-trailing-slash': unlike('$.paths[*]~', '.+/$'),
  'adr-kebab-case-paths': like('$.paths[*]~', '^(/(_?[a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+\\}))+/?$'),
  'adr-no-file-extension': unlike('$.paths[*]~', '\\.[a-z]+$'),
  'adr-plural-nouns': like('$.paths[*]~', '^(/[a-z0-9-]+(en|s)(/\\{[a-zA-Z]+\\})?)+/?$'),
  'adr-camel-case-query': like(
    '$.paths[*][*].parameters[?(@.in=="query")].name',
    '^[a-z]+([A-Z][a-z0-9]*)*$',
  ),
  'adr-camel-case-properties': like('$..schemas[*].properties[*]~', '^[a-z]+([A-Z][a-z0-9]*)*$'),
  'adr-standard-methods': fits('$.paths[*]', {
    propertyNames: {
      enum: ['get', 'post', 'put', 'patch', 'delete', 'parameters', 'summary', 'description', 'servers'],
    },
  }),
  'adr-api-version-header': fits(`${answers}[?(@property.match(/^[23]/))]`, {
    required: ['headers'],
    properties: { headers: has('API-Version') },
  }),
  'adr-problem-json': fits(`${answers}[?(@property.match(/^[45]/))]`, {
    required: ['content'],
    properties: {
      content: {
        required: ['application/problem+json'],
        properties: {
          'application/problem+json': {
            properties: {
              schema: { properties: { properties: { required: ['status', 'title', 'detail'] } } },
            },
          },
        },
      },
    },
  }),
  'adr-400-on-writes': fits('$.paths[*][post,put,patch]', { properties: { responses: has('400') } }),
  'adr-400-on-parameters': fits('$.paths[*][get,delete]', {
    if: { required: ['parameters'], properties: { parameters: { type: 'array', minItems: 1 } } },
    then: { properties: { responses: has('400') } },
  }),
  'adr-contact': fits('$.info', {
    required: ['contact'],
    properties: { contact: { required: ['name', 'email', 'url'] } },
  }),
  'adr-semver': like('$.info.version', '^\\d+\\.\\d+\\.\\d+$'),
  'adr-no-bare-time': unlike('$..format', '^time$'),
  'adr-dates': fits('$..properties[?(@property && @property.match(/(Op|Datum|Tijd|^op)$/))]', {
    anyOf: [
      { properties: { format: { enum: ['date', 'date-time'] } }, required: ['format'] },
      { properties: { anyOf: { contains: { required: ['format'] } } }, required: ['anyOf'] },
    ],
  }),
  'adr-keys-for-writes': fits('$.paths[*][post,put,patch,delete]', {
    required: ['security'],
    properties: { security: { type: 'array', minItems: 1, items: { minProperties: 1 } } },
  }),
}

export const adrRules = Object.keys(adr)

/** What is wrong with an OpenAPI document, by our rules and by those of OpenAPI itself: `rule: where`. */
export async function faultsIn(document: object): Promise<string[]> {
  const spectral = new Spectral()
  const ruleset = { extends: [[rulesets.oas, 'recommended']], rules: adr }
  spectral.setRuleset(ruleset as unknown as RulesetDefinition)
  const found = await spectral.run(structuredClone(document) as Record<string, unknown>)
  return found.map(({ code, path, message }) => `${code}: ${path.join(' ')}: ${message}`)
}
