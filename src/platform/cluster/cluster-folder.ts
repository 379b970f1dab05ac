import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statfsSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../config/start-problem.ts'
import { SHARED_FOLDER } from './binaries.ts'
import { canReach, databaseUser, type DatabaseUser } from './database-user.ts'

/** Where the database lives: its own folder with `data`, `password` and the socket, owned by the database user. */
export type ClusterFolder = { path: string; data: string; password: string; user: DatabaseUser | undefined }

const LEAST_ROOM_MB = 64

/** Finds the database's folder inside the data folder, and makes it when it is not there. */
export function openClusterFolder(dataFolder: string): ClusterFolder {
  const link = join(dataFolder, 'postgres')
  if (!lstatSync(link, { throwIfNoEntry: false })) makeFolder(dataFolder, link)
  const folder = clusterFolder(dataFolder)
  refuseFullDisk(folder.path)
  giveTo(folder.user, folder.path)
  if (folder.user && !canReach(folder.user, folder.path)) {
    const sentence = `The user with id ${folder.user.uid}, who owns the database in ${folder.path}, cannot enter that folder; open the folders above it (chmod o+x) or choose another with --data.`
    throw new StartProblem('data_not_usable', sentence)
  }
  return folder
}

export function clusterFolder(dataFolder: string): ClusterFolder {
  const link = join(dataFolder, 'postgres')
  if (!existsSync(link)) {
    const sentence = `The database that belongs at ${link} is gone; put it back or choose another folder with --data.`
    throw new StartProblem('data_not_usable', sentence)
  }
  const path = realpathSync(link)
  return { path, data: join(path, 'data'), password: join(path, 'password'), user: databaseUser(path) }
}

export function passwordOf(folder: ClusterFolder): string {
  return readFileSync(folder.password, 'utf8')
}

export function giveTo(user: DatabaseUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid)
}

/** A checkout that is closed to the database user (under /root, say) keeps its database in the shared folder. */
function makeFolder(dataFolder: string, link: string): void {
  const user = databaseUser(link)
  if (!user || canReach(user, dataFolder)) return mkdirSync(link, { mode: 0o700 })
  mkdirSync(SHARED_FOLDER, { recursive: true })
  chmodSync(SHARED_FOLDER, 0o755)
  symlinkSync(mkdtempSync(join(SHARED_FOLDER, 'postgres-')), link)
}

function refuseFullDisk(path: string): void {
  const { bavail, bsize } = statfsSync(path)
  if (bavail * bsize >= LEAST_ROOM_MB * 1024 * 1024) return
  const sentence = `The disk of ${path} has less than ${LEAST_ROOM_MB} MB left; make room and start again.`
  throw new StartProblem('disk_full', sentence)
}
