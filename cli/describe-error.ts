import { cleanText } from '../lambdas/runtime/clean-text.ts'

const FILE_FAULTS = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'a folder, expected a file'],
  ['EACCES', 'may not be read'],
])

/** Says of an error what a person can do about it, in no character that steers a terminal: servers and feeds are quoted. */
export function describeError(error: unknown): string {
  return cleanText(nameRemedy(error))
}

/** Libraries say what they lacked, and not where to put it. */
function nameRemedy(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const fault = 'code' in error ? FILE_FAULTS.get(String(error.code)) : undefined
  if (fault !== undefined) return 'path' in error ? `${error.path}: ${fault}` : fault
  if (/^Region (?:is missing|not accepted)/.test(error.message)) {
    return `no AWS region: set AWS_REGION, or a region in your AWS profile (${error.message})`
  }
  if (error.name === 'CredentialsProviderError') {
    return `no AWS credentials: expected \`aws sts get-caller-identity\` to answer in this shell (${error.message})`
  }
  return error.message
}
