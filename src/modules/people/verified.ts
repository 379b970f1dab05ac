/**
 * What a check of the WebAuthn package says. It throws a plain Error for whatever a device can send wrongly (another site, no
 * finger or PIN, an old counter, bytes that are none): that is undefined here. Errors of the database go on.
 */
export async function verified<T>(check: () => Promise<T>): Promise<T | undefined> {
  try {
    return await check()
  } catch (error) {
    if (isOfDatabase(error)) throw error
    return undefined
  }
}

function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && 'severity' in error
}
