import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A real OpenID Connect provider in a process of its own, on a free port that it prints. Everybody exists there. */
const server = createServer()
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'knooppunt',
        client_secret: 'a secret for tests',
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: ['http://127.0.0.1/aanmelden/elders/terug'],
      },
    ],
    pkce: { required: () => true },
    claims: { email: ['email', 'email_verified'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@elders.example`, email_verified: !id.startsWith('unchecked') }),
    }),
    cookies: { keys: ['a key for tests'] },
  })
  // The port of the site is known later than its registration here.
  provider.Client.prototype.redirectUriAllowed = uri => new URL(uri).pathname === '/aanmelden/elders/terug'
  server.on('request', provider.callback())
  process.stdout.write(`${issuer}\n`)
})
