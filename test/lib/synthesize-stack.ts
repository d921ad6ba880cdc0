import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import * as v from 'valibot'
import { afterAll } from 'vitest'
import { parseSettings } from '../../lambdas/runtime/settings-schema.ts'
import { AllianceWatchStack } from '../../lib/alliance-watch-stack.ts'

const scratch = mkdtempSync(join(tmpdir(), 'alliance-watch-lib-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A new directory that is gone after the tests of the file. */
export const createDirectory = (): string => mkdtempSync(join(scratch, 'd-'))

const { context } = v.parse(
  v.object({ context: v.record(v.string(), v.unknown()) }),
  JSON.parse(readFileSync('cdk.json', 'utf8')),
)

/** An app with the flags that `npx cdk` would give it, which bundles only the stacks named. */
export function createApp(bundled: readonly string[] = []): App {
  return new App({ outdir: createDirectory(), context: { ...context, 'aws:cdk:bundling-stacks': bundled } })
}

/** A directory as `writeConfig` leaves it; nothing reads the content at synth. */
export function writePlainConfig(content = '{}'): string {
  const directory = createDirectory()
  for (const name of ['settings', 'topics', 'feeds']) writeFileSync(join(directory, `${name}.json`), content)
  return directory
}

export interface StackVariant {
  readonly settings?: Record<string, unknown>
  readonly configDirectory?: string
}

/** Makes the stack of one choice of settings. */
export function makeStack({ settings = {}, configDirectory = writePlainConfig() }: StackVariant = {}) {
  const least = { subject: 'Tides', senderName: 'Tides', stage: 'development', contact: 'ops@tides.test' }
  return new AllianceWatchStack(createApp(), 'Tides', {
    settings: parseSettings({ ...least, ...settings }),
    configDirectory,
  })
}

/** Synthesizes the stack of one choice of settings, without bundling. */
export const synthesizeStack = (variant?: StackVariant): Template => Template.fromStack(makeStack(variant))

/** The logical id without the hash that the CDK puts behind it. */
export const plainId = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '')

const INTRINSIC = v.union([
  v.object({ Ref: v.string() }),
  v.object({ 'Fn::GetAtt': v.tuple([v.string(), v.string()]) }),
  v.object({ 'Fn::Join': v.tuple([v.string(), v.array(v.unknown())]) }),
])

/** Writes a CloudFormation value as text: references become plain ids, joins are joined. */
export function plainValue(value: unknown): string {
  if (typeof value === 'string') return value
  const found = v.parse(INTRINSIC, value)
  if ('Ref' in found) return plainId(found.Ref.replace('AWS::', ''))
  if ('Fn::GetAtt' in found) return plainId(found['Fn::GetAtt'][0])
  return found['Fn::Join'][1].map(plainValue).join(found['Fn::Join'][0])
}
