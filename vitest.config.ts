import { defineConfig } from 'vitest/config'

const shared = {
  environment: 'node' as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  setupFiles: 'src/testing/drawn-input.ts',
}

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
          name: 'app',
          include: ['{src,checks,journeys,bench,bin}/**/*.test.{ts,tsx}'],
          globalSetup: 'src/testing/postgres.ts',
        },
      },
    ],
  },
})
