import type { Ctx } from '../../platform/ctx/ctx.ts'
import { textVersions, type Consent } from './consent.ts'
import { addConsent, hasAgreed } from './queries/consents.ts'

/** Writes down what somebody agreed to or chose just now, with the version of the text they had before them. */
export async function recordConsent(ctx: Ctx, consent: Consent): Promise<void> {
  await addConsent(ctx, { ...consent, version: textVersions[consent.purpose] })
}

/** Signing in agrees to the terms named on that page: written down once for each version. */
export async function agreeToTerms(ctx: Ctx, person: string): Promise<void> {
  const consent = { person, purpose: 'terms', given: true, version: textVersions.terms } as const
  if (!(await hasAgreed(ctx, consent))) await addConsent(ctx, consent)
}
