declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  /** Only what the tests use. */
  export default class Provider {
    constructor(issuer: string, configuration: object)
    callback(): RequestListener
    readonly Client: { readonly prototype: { redirectUriAllowed: (uri: string) => boolean } }
  }
}
