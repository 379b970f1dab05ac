export const LEAN: readonly string[]
export const LEAN_MALLOC: Readonly<Record<string, string>>
