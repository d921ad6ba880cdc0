import * as v from 'valibot'

/** Makes the schema of a mapping that has these keys and no others: a mistyped key is a fault that names the known ones. */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries)
  const required = known.filter((key) => !OPTIONAL_TYPES.includes(entries[key]?.type ?? ''))
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return `one of ${known.join(', ')}`
    return issue.received === 'undefined' ? `all of ${required.join(', ')}` : `a mapping with ${known.join(', ')}`
  })
}

const OPTIONAL_TYPES: readonly string[] = ['optional', 'exact_optional', 'nullish']

/** One fault a value, and checks without a message of their own say what they expect. */
export const CHECK_OPTIONS = {
  abortPipeEarly: true,
  message: (issue: v.BaseIssue<unknown>) => issue.expected ?? 'another value',
} as const

/** Says what is wrong at one place of a value: its path, what it is, what was expected. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `unknown key "${path}", expected ${issue.message}`
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return `missing key "${path}", expected ${issue.message}`
  return `${path ?? 'the file'} is ${show(issue.input)}, expected ${issue.message}`
}

/** Names a value briefly: a person recognises it by its start. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
