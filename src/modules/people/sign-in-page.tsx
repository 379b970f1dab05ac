import type { FastifyRequest } from 'fastify'
import type { Form } from '../../platform/http/form.ts'
import { SignInPage } from './pages/SignInPage.tsx'
import { relyingParty } from './passkey.ts'

/** The page to sign in on, with every way that this site offers. */
export function signInPage({ view, server }: FastifyRequest, form: Form, next: string): JSX.Element {
  return (
    <SignInPage
      view={view}
      form={form}
      next={next}
      takesPasskeys={relyingParty(view.origin) !== null}
      provider={server.identityProvider?.name}
    />
  )
}
