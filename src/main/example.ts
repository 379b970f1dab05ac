import type { House } from '../platform/ctx/transact.ts'

export async function installExample(_house: House): Promise<void> {}
