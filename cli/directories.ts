import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
export const CONFIG_DIRECTORY = join(ROOT, 'config')
export const LOCAL_DIRECTORY = join(ROOT, '.local')
