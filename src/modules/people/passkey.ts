import { isIP } from 'node:net'
import { z } from 'zod'

/** The site as devices know it: they sign for it and for no other. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
}

const minutes = 5

/** Null where browsers offer no passkeys: without https, or at a bare IP address. */
export function relyingParty(origin: string): RelyingParty | null {
  const { protocol, hostname } = new URL(origin)
  const isSafe = protocol === 'https:' || hostname === 'localhost'
  return isSafe && isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { id: hostname, origin } : null
}

/** What a device was asked can be answered until then. */
export function challengeUntil(now: Date): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

export const mostPasskeys = 20

const name = z
  .string('people.key_name_missing')
  .trim()
  .min(1, 'people.key_name_missing')
  .max(80, 'people.name_long')

export const PasskeyName = z.object({ name })

/** The answer of a device, as JSON in a hidden field; what is in it is checked when it is verified. */
const answer = z
  .string('people.passkey_failed')
  .max(20_000, 'people.passkey_failed')
  .transform((text, issues) => {
    const read = Answer.safeParse(parsed(text))
    if (read.success) return read.data
    issues.addIssue('people.passkey_failed')
    return z.NEVER
  })

const text = z.string().max(16_000)
const Answer = z.object({
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: text,
    attestationObject: text.default(''),
    authenticatorData: text.default(''),
    signature: text.default(''),
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
})

export type DeviceAnswer = z.output<typeof Answer>

export const PasskeyForm = z.object({ name, response: answer })
export const PasskeySignInForm = z.object({ response: answer })

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
