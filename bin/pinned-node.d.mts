export const LEAN: readonly string[]
