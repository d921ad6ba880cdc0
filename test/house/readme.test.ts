import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeProgram } from '../../cli/main.ts'
import { ROOT } from '../run-command.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const SCRIPTS: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts
const NPM_COMMANDS = new Set(['ci', 'test', 'start'])

const unique = (pattern: RegExp) => [...new Set([...README.matchAll(pattern)].map(([, found = '']) => found))]

describe('the README', () => {
  it('starts everything with two commands', () => {
    expect(README).toContain('npm ci && npm start')
    expect(README).toContain('npm test')
  })

  it('names only npm scripts that there are', () => {
    const named = [
      ...unique(/npm run ([a-z-]+)/g),
      ...unique(/npm (?!run\b)([a-z-]+)/g).filter((name) => !NPM_COMMANDS.has(name)),
    ]
    expect(named.filter((name) => SCRIPTS[name] === undefined)).toEqual([])
    for (const name of ['start', 'test', 'check', 'bench', 'synth', 'deploy', 'alliance']) {
      expect(SCRIPTS[name], name).toBeDefined()
    }
  })

  it('names only commands and options that `alliance` has', async () => {
    const shown = unique(/npx alliance ([^`\n#]+)/g).map((line) => line.trim().split(/\s+/))
    expect(shown.length).toBeGreaterThan(5)
    for (const words of shown) {
      let command = await makeProgram(words)
      const [first = '', second = ''] = words
      const findIn = (name: string) => command.commands.find((candidate) => candidate.name() === name)
      if (first !== '--help') {
        expect(findIn(first), words.join(' ')).toBeDefined()
        command = findIn(first) ?? command
        command = findIn(second) ?? command
      }
      for (const option of words.filter((word) => word.startsWith('--'))) {
        expect(command.helpInformation(), words.join(' ')).toContain(option)
      }
    }
  })

  it('links only to files that there are', () => {
    const links = unique(/\]\((?!https?:)([^)#]+)\)/g)
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([])
  })
})
