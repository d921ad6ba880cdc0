import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig, writeConfig } from '../../lambdas/config/read-config.ts'
import { readListedFeeds } from '../../lambdas/feeds/read-listed-feeds.ts'
import { readSettings } from '../../lambdas/runtime/read-settings.ts'
import { readTopics } from '../../lambdas/topics/read-topics.ts'
import { ROOT } from '../run-command.ts'

function copyConfig(): string {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-watch-'))
  cpSync(join(ROOT, 'config'), directory, { recursive: true })
  return directory
}

function faultsOf(directory: string): string[] {
  try {
    readConfig(directory)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1)
    throw error
  }
}

describe('the config directory', () => {
  it('holds thirteen official feeds that are on and fifteen of the press that are off', () => {
    const { feeds } = readConfig(join(ROOT, 'config'))
    expect(feeds.filter(({ enabled }) => enabled)).toHaveLength(13)
    expect(feeds.filter(({ enabled }) => !enabled)).toHaveLength(15)
  })

  it('is read by the functions as it was checked', () => {
    const config = readConfig(join(ROOT, 'config'))
    const directory = copyConfig()
    writeConfig(config, directory)
    expect(readSettings(directory)).toEqual(config.settings)
    expect(readTopics(directory)).toEqual(config.topics)
    expect(readListedFeeds(directory)).toEqual(config.feeds)
  })

  it('is refused with every fault of every file, each with its place', () => {
    const directory = copyConfig()
    const edit = (name: string, from: string | RegExp, to: string) => {
      const text = readFileSync(join(directory, name), 'utf8')
      expect(text).toMatch(from)
      writeFileSync(join(directory, name), text.replace(from, to))
    }
    edit('settings.yaml', /^stage: .*$/m, 'stage: prod\ncolour: red')
    edit('feeds.opml', 'https://www.nasa.gov/news-release/feed/', 'ftp://www.nasa.gov/feed')
    edit('topics.yaml', /^topics:$/m, 'topics:\n  broken: {}')
    const faults = faultsOf(directory)
    const place = (name: string) => `${join(directory, name)}:`
    expect(faults.filter((fault) => fault.includes(place('settings.yaml')))).toHaveLength(2)
    expect(faults.filter((fault) => fault.includes(place('feeds.opml')))).toEqual([expect.stringContaining('ftp:')])
    expect(faults.some((fault) => fault.includes(place('topics.yaml')))).toBe(true)
    for (const fault of faults) expect(fault).toMatch(/\.(?:yaml|opml):\d+:\d+: /)
  })
})
