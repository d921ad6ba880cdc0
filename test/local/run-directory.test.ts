import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { announceRun } from '../../local/enter-local-run.ts'
import { clearRun, prepareDirectory } from '../../local/run-directory.ts'
import { holdFolder } from '../../local/services/hold-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-watch-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A port that answers, as those of a run do. */
async function openPort() {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Leaves what a run of this process with its tables at `port` says of itself. */
function announce(directory: string, port: number): () => void {
  const origin = `http://127.0.0.1:${port}`
  const origins = { dynamodb: origin, sns: origin, sqs: origin, secrets: origin, site: origin }
  return announceRun(directory, { basePort: 8710, origins })
}

describe('the directory of a run', () => {
  it('is made with what leads to it, and is taken as it is once it is there', async () => {
    const directory = join(folder, 'a', 'b')
    await prepareDirectory(directory)
    await prepareDirectory(directory)
    expect(readdirSync(directory)).toEqual([])
  })

  it.each([
    ['a file', 'file', 'ENOTDIR'],
    ['below a file', 'file/run', 'ENOTDIR'],
    ['a link to nothing', 'link', 'EEXIST'],
  ])('is not %s: the error says which one, why, and what to do', async (_, name, reason) => {
    writeFileSync(join(folder, 'file'), '')
    symlinkSync('/nonexistent', join(folder, 'link'))
    const directory = join(folder, name)
    await expect(prepareDirectory(directory)).rejects.toThrow(
      new RegExp(`^--directory ${directory}: expected a folder .*\\(${reason}.*\\); name another one$`),
    )
  })

  it('is named by some text', async () => {
    await expect(prepareDirectory('')).rejects.toThrow('--directory "": expected the path of a folder')
  })

  it('holds nothing that no run wrote, unless a run wrote beside it', async () => {
    writeFileSync(join(folder, 'thesis.txt'), 'years of work')
    await expect(prepareDirectory(folder)).rejects.toThrow(`--directory ${folder} holds "thesis.txt"`)
    writeFileSync(join(folder, 'run.json'), '{}')
    await prepareDirectory(folder)
  })

  it('is of one run at a time; what a killed one left behind holds it no more', async () => {
    const { port, close } = await openPort()
    const retire = announce(folder, port)
    const inUse = `${folder} is in use by process ${process.pid}, whose site is http://127.0.0.1:${port}/`
    await expect(prepareDirectory(folder)).rejects.toThrow(inUse)
    await expect(clearRun(folder)).rejects.toThrow(inUse)
    // As after a kill: the process id is another program's by now, and nothing answers.
    await close()
    await prepareDirectory(folder)
    retire()
  })
})

describe('emptying the directory of a run', () => {
  it('leaves alone what looks like the config of something else', async () => {
    mkdirSync(join(folder, 'config'))
    await expect(clearRun(folder)).rejects.toThrow(`${folder} holds a config and no tables`)
  })

  it.each(['dynamodb', 'sns', 'sqs'])('fails while a command holds its %s, where no run goes on', async (service) => {
    mkdirSync(join(folder, 'dynamodb'))
    mkdirSync(join(folder, service), { recursive: true })
    writeFileSync(join(folder, 'dynamodb', 'tables'), 'kept')
    const { port, close } = await openPort()
    const giveUp = holdFolder(join(folder, service), port)
    await expect(clearRun(folder)).rejects.toThrow(`${join(folder, service)} is in use by process ${process.pid}`)
    expect(readFileSync(join(folder, 'dynamodb', 'tables'), 'utf8')).toBe('kept')
    giveUp()
    await close()
    await clearRun(folder)
    expect(readdirSync(folder)).toEqual([])
  })
})
