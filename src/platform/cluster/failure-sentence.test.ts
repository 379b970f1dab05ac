import { expect, test } from 'vitest'
import { databaseProblem } from './failure-sentence.ts'

test.each([
  [
    'PANIC:  could not write to file "pg_wal/xlogtemp.29": No space left on device\n',
    'disk_full',
    'It failed: the disk is full; make room and start again.',
  ],
  [
    'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 17, which is not compatible with this version 18.4.\n',
    'database_failed',
    'It failed: database files are incompatible with server; The data directory was initialized by PostgreSQL version 17, which is not compatible with this version 18.4.',
  ],
  [
    'The files belonging to this database system will be owned by user "nobody".\ninitdb: error: could not create directory "x": Permission denied\n',
    'database_failed',
    'It failed: could not create directory "x": Permission denied.',
  ],
])('what PostgreSQL wrote becomes one sentence: %s', (output, code, sentence) => {
  expect(databaseProblem('It failed', output)).toMatchObject({ code, message: sentence })
})
