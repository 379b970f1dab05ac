import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

/** Asks the device for a new key. `questions` is what the server sent. */
export function createPasskey(questions: unknown): Promise<unknown> {
  return startRegistration({ optionsJSON: questions as PublicKeyCredentialCreationOptionsJSON })
}

/** Asks the device to sign with a key that it has for this site; `autofill` waits until one is chosen in a field. */
export function signWithPasskey(questions: unknown, { autofill = false } = {}): Promise<unknown> {
  const optionsJSON = questions as PublicKeyCredentialRequestOptionsJSON
  return startAuthentication({ optionsJSON, useBrowserAutofill: autofill })
}
