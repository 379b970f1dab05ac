import { startBuilt, type BuiltServer } from '../bench/measure/built-server.ts'
import { modules } from '../src/main/modules.ts'
import { temporaryDataFolder } from '../src/testing/data-folder.ts'
import { openWorld, type World } from '../src/testing/world.ts'

/** A world at the time of the machine, which the server as it is installed serves from a process of its own. */
export interface ServedWorld {
  readonly world: World
  /** On a port that may be the same when it is started again. */
  start(port?: number): Promise<BuiltServer>
  close(): Promise<void>
}

export async function serveWorld(): Promise<ServedWorld> {
  const folder = temporaryDataFolder()
  const world = await openWorld(modules)
  world.pass({ minutes: (Date.now() - world.house.now().getTime()) / 60_000 })
  return {
    world,
    start: port => startBuilt({ data: folder.path, databaseUrl: world.databaseUrl, port }),
    close: async () => {
      await world.close()
      folder[Symbol.dispose]()
    },
  }
}
