import { expect, it } from 'vitest'
import { mapInSlices } from '../../lambdas/runtime/map-in-slices.ts'

it('maps every value in order, and lets others have their turn meanwhile', async () => {
  let turns = 0
  let isOver = false
  const takeTurn = () => {
    turns += 1
    if (!isOver) setImmediate(takeTurn)
  }
  setImmediate(takeTurn)
  const values = Array.from({ length: 1_000 }, (_, index) => index)
  expect(await mapInSlices(values, (value) => value * 2)).toEqual(values.map((value) => value * 2))
  isOver = true
  expect(turns).toBeGreaterThan(10)
  expect(await mapInSlices([], String)).toEqual([])
})
