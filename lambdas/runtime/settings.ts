import * as v from 'valibot'
import { checkYaml } from './check-yaml.ts'
import { CHECK_OPTIONS, describeIssue } from './closed-object.ts'
import type { Fault } from './fault.ts'
import { OVERRIDES, SETTINGS, type Settings, type SettingsOverrides } from './settings-schema.ts'

// Functions import read-settings.ts, which leaves the YAML parser, 114 KB of it, out of their bundles.
export type { Settings, SettingsOverrides } from './settings-schema.ts'

/** Reads `settings.yaml`; every fault at once. */
export function checkSettings(
  text: string,
  file: string,
): { readonly settings: Settings } | { readonly faults: readonly Fault[] } {
  const result = checkYaml(SETTINGS, text, file)
  return 'faults' in result ? result : { settings: result.value }
}

/** Reads overrides from the CDK context; every fault at once. Bare words are ours, keys with `:` or `/` are CDK's. */
export function checkOverrides(
  context: Record<string, unknown>,
): { readonly overrides: SettingsOverrides } | { readonly faults: readonly Fault[] } {
  const ours = Object.fromEntries(Object.entries(context).filter(([name]) => /^\w+$/.test(name)))
  const result = v.safeParse(OVERRIDES, ours, CHECK_OPTIONS)
  if (result.success) return { overrides: result.output }
  return { faults: result.issues.map((issue) => ({ file: '-c', message: describeIssue(issue) })) }
}

/** What happens to tables, secret and audience topics when the stack goes: kept in production unless settings say. */
export const chooseRemovalPolicy = ({ removalPolicy, stage }: Settings): 'retain' | 'destroy' =>
  removalPolicy ?? (stage === 'production' ? 'retain' : 'destroy')
