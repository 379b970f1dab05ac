import { defineConfig } from 'vitest/config'

const shared = {
  environment: 'node' as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  setupFiles: 'src/testing/drawn-input.ts',
}

const modules = 'src/modules/**/*.test.{ts,tsx}'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '@kitajs/html' } },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { ...shared, name: 'engine', include: ['engine/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          ...shared,
          name: 'modules',
          include: [modules],
          globalSetup: 'src/testing/postgres.ts',
          // They share what they load, which is most of their time, and nothing that changes.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'app',
          include: ['{src,checks,journeys,bench,bin}/**/*.test.{ts,tsx}'],
          exclude: [modules],
          globalSetup: 'src/testing/postgres.ts',
        },
      },
    ],
  },
})
