import * as v from 'valibot'
import { CHECK_OPTIONS, describeIssue } from './closed-object.ts'
import { type Fault, sortFaults } from './fault.ts'
import { openYaml } from './open-yaml.ts'

/**
 * Reads YAML that a person wrote through a schema and reports everything wrong in it at once, each with its place.
 *
 * Within the schema, messages of single checks say what was expected; mappings are made by `closedObject`.
 */
export function checkYaml<Output>(
  schema: v.GenericSchema<unknown, Output>,
  text: string,
  file: string,
): { readonly value: Output } | { readonly faults: readonly Fault[] } {
  const yaml = openYaml(text, file)
  if ('faults' in yaml) return yaml
  const result = v.safeParse(schema, yaml.data, CHECK_OPTIONS)
  if (result.success) return { value: result.output }
  const faults = result.issues.map((issue) => {
    const path = issue.path?.map(({ key }) => key) ?? []
    // Of an unknown key the key itself is at fault, of others what stands there, or where it is missing.
    const place = issue.expected === 'never' ? yaml.placeOfKey(path) : yaml.placeOf(path)
    return { file, ...place, message: describeIssue(issue) }
  })
  return { faults: sortFaults(faults) }
}
