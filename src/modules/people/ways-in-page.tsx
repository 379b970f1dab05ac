import type { FastifyRequest } from 'fastify'
import { emptyForm } from '../../platform/http/form.ts'
import { WaysInPage, type WaysInProps } from './pages/WaysInPage.tsx'
import { relyingParty } from './passkey.ts'
import { allAddressesOf } from './queries/addresses.ts'
import { identitiesOf } from './queries/identities.ts'
import { passkeysOf } from './queries/passkeys.ts'
import { deviceIn } from './typed-code.ts'

type Shown = Partial<Pick<WaysInProps, 'addressForm' | 'passkeyForm' | 'done'>>

/** The page of the actor's own ways to sign in. */
export async function waysInPage(request: FastifyRequest, shown: Shown): Promise<JSX.Element> {
  const { view, reader, actor, server } = request
  const person = actor.person ?? ''
  const [addresses, passkeys, identities] = await Promise.all([
    allAddressesOf(reader, [person]),
    passkeysOf(reader, person),
    identitiesOf(reader, person),
  ])
  return (
    <WaysInPage
      view={view}
      emails={addresses.map(({ email }) => email)}
      passkeys={passkeys}
      identities={identities}
      provider={server.identityProvider?.name}
      device={deviceIn(request)}
      takesPasskeys={relyingParty(view.origin) !== null}
      addressForm={shown.addressForm ?? emptyForm}
      passkeyForm={shown.passkeyForm ?? emptyForm}
      done={shown.done}
    />
  )
}
