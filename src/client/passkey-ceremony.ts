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

/** Asks the device to sign with a key that it has for this site. */
export function signWithPasskey(questions: unknown): Promise<unknown> {
  return startAuthentication({ optionsJSON: questions as PublicKeyCredentialRequestOptionsJSON })
}
