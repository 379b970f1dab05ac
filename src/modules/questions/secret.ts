import { createHash, randomBytes } from 'node:crypto'

/** For a mailed link: the mail has the secret, the database only its hash. */
export function newSecret(): { secret: string; linkHash: string } {
  const secret = randomBytes(24).toString('base64url')
  return { secret, linkHash: hashOf(secret) }
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
