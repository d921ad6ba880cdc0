import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Stack } from 'aws-cdk-lib'
import { Code, LayerVersion } from 'aws-cdk-lib/aws-lambda'
import { expect, it } from 'vitest'
import { readConfig, writeConfig } from '../../lambdas/config/read-config.ts'
import { PipelineFunction } from '../../lib/pipeline-function.ts'
import { chooseRetention } from '../../lib/retention.ts'
import { createApp, createDirectory } from './synthesize-stack.ts'

const ENVIRONMENT = { FEED_TABLE_NAME: 'feeds', STORY_TABLE_NAME: 'stories', POLL_QUEUE_URL: 'http://localhost/polls' }

/** Bundles poll-feeds, the function with the most code of others, as a deploy does. */
function bundlePollFeeds(configDirectory: string): string {
  const config = readConfig('config')
  writeConfig(config, configDirectory)
  const app = createApp(['**'])
  const stack = new Stack(app, 'Bundled')
  new PipelineFunction(stack, 'PollFeeds', {
    handlerName: 'poll-feeds',
    description: 'bundled by a test',
    environment: ENVIRONMENT,
    timeoutSeconds: 10,
    memoryMb: 128,
    config: new LayerVersion(stack, 'Config', { code: Code.fromAsset(configDirectory) }),
    retention: chooseRetention(config.settings),
  })
  const { directory } = app.synth()
  const bundles = readdirSync(directory).map((name) => join(directory, name, 'index.mjs'))
  const [bundle] = bundles.filter((file) => existsSync(file))
  if (bundle === undefined) throw new Error(`no bundle in "${directory}", expected asset.<hash>/index.mjs`)
  return bundle
}

it('a function is bundled as a deploy does it, loads on its own and has a handler', { timeout: 60_000 }, () => {
  const configDirectory = createDirectory()
  const bundle = bundlePollFeeds(configDirectory)
  const script = `console.log(typeof (await import('${pathToFileURL(bundle)}')).handler)`
  const env = { PATH: process.env.PATH, AWS_REGION: 'eu-west-1', CONFIG_DIR: configDirectory, ...ENVIRONMENT }
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  })
  expect(output.trim()).toBe('function')
  // Parsing YAML is for synth; in a bundle it is 114 KB that every cold start reads.
  expect(readFileSync(bundle, 'utf8')).not.toContain('LineCounter')
})
