import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Change, openDurableMap } from '../../local/services/durable-map.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-map-'))
  file = join(folder, 'map.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = () => openDurableMap(v.number(), file)

test('whatever is written is there after every restart', () => {
  const change = fc.tuple(
    fc.constantFrom('a', 'b', 'c', '__proto__', '日\n'),
    fc.option(fc.integer(), { nil: undefined }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 }), (writes) => {
      rmSync(file, { force: true })
      const expected = new Map<string, number>()
      for (const changes of writes) {
        const map = open()
        map.write(changes satisfies Change<number>[])
        map.close()
        for (const [key, value] of changes) {
          if (value === undefined) expected.delete(key)
          else expected.set(key, value)
        }
      }
      const map = open()
      expect(map.values()).toEqual([...expected.values()])
      for (const [key, value] of expected) expect(map.get(key)).toBe(value)
      map.close()
    }),
    { numRuns: 40 },
  )
})

test('a write that a crash cut short is dropped whole, and the next one is kept', () => {
  const first = open()
  first.write([['a', 1]])
  first.close()
  appendFileSync(file, '[["b",2],["c"')
  const second = open()
  expect(second.values()).toEqual([1])
  second.write([['d', 4]])
  second.close()
  const third = open()
  expect(third.values()).toEqual([1, 4])
  third.close()
})

test('a line that this version did not write is told with its place', () => {
  writeFileSync(file, '[["a",1]]\n[["b","two"]]\n')
  expect(open).toThrow(`${file}:2: unreadable line`)
})

test('opening drops the past, so that the file does not grow for ever', () => {
  const map = open()
  for (let value = 0; value < 100; value += 1) map.write([['a', value]])
  map.close()
  open().close()
  expect(readFileSync(file, 'utf8')).toBe('[["a",99]]\n')
})

test('the file is readable by its owner alone', () => {
  open().close()
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
