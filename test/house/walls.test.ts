import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, runCommand } from '../run-command.ts'

const BREACHES = [
  ['runtime knows no noun', 'lambdas/runtime/to-feeds.ts', '../feeds/feed.ts'],
  ['feeds know no stories', 'lambdas/feeds/to-stories.ts', '../stories/story.ts'],
  ['feeds know no topics', 'lambdas/feeds/to-topics.ts', '../topics/tag-story.ts'],
  ['the folders of a noun are behind its wall too', 'lambdas/feeds/parsing/to-stories.ts', '../../stories/story.ts'],
  ['topics know no feeds', 'lambdas/topics/to-feeds.ts', '../feeds/feed.ts'],
  ['stories know no alerts', 'lambdas/stories/to-alerts.ts', '../alerts/alert.ts'],
  ['alerts know no site', 'lambdas/alerts/to-site.ts', '../site/make-site.ts'],
  ['nouns know no function', 'lambdas/alerts/to-function.ts', '../send-alerts.ts'],
  ['deployed code knows no stack', 'lambdas/site/to-stack.ts', '../../lib/site.ts'],
  ['functions know no local run', 'lambdas/to-local.ts', '../local/ports.ts'],
  ['deployed code knows no fault', 'lambdas/alerts/to-faults.ts', '../../faults/calls.ts'],
  ['the stack knows no noun', 'lib/to-feeds.ts', '../lambdas/feeds/feed.ts'],
  ['the stack knows no handler', 'lib/to-function.ts', '../lambdas/plan-polls.ts'],
  ['the local run knows no command', 'local/to-cli.ts', '../cli/main.ts'],
  ['commands know no stack', 'cli/to-stack.ts', '../lib/site.ts'],
] as const
const PASSAGES = [
  ['stories know feeds', 'lambdas/stories/to-feeds.ts', '../feeds/feed.ts'],
  ['alerts know stories', 'lambdas/alerts/to-stories.ts', '../stories/story.ts'],
  ['functions know nouns', 'lambdas/to-alerts.ts', './alerts/alert.ts'],
  ['the stack knows environment names', 'lib/to-environment.ts', '../lambdas/runtime/environment.ts'],
  ['the local run knows functions', 'local/to-function.ts', '../lambdas/plan-polls.ts'],
] as const

const house = mkdtempSync(join(tmpdir(), 'alliance-watch-'))
let output = ''

/** All breaches stand in a house of their own, beside what is allowed; the project's linter reads it once. */
beforeAll(async () => {
  cpSync(join(ROOT, 'biome.json'), join(house, 'biome.json'))
  for (const [, path, from] of [...BREACHES, ...PASSAGES]) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), `import { x } from '${from}'\n\nexport const y = x\n`)
  }
  const biome = join(ROOT, 'node_modules/.bin/biome')
  const options = [
    '--vcs-enabled=false',
    '--max-diagnostics=200',
    '--reporter=json',
    '--only=style/noRestrictedImports',
  ]
  output = (await runCommand(biome, ['lint', ...options, '.'], { cwd: house })).stdout
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the walls between folders', () => {
  it.each(BREACHES)('%s', (_, path) => {
    expect(output).toContain(path)
  })

  it.each(PASSAGES)('let through: %s', (_, path) => {
    expect(output).not.toContain(path)
  })
})
