import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { openTestPipeline, type TestPipeline } from './open-test-pipeline.ts'

/** Opens a pipeline for the tests of a file; each may set the clock, which is put right after it. */
export function followPipeline(): { readonly pipeline: TestPipeline } {
  let pipeline: TestPipeline
  beforeAll(async () => {
    pipeline = await openTestPipeline()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  afterAll(() => pipeline.close())
  return {
    get pipeline() {
      return pipeline
    },
  }
}
