#!/usr/bin/env node
// The command line runs from source: tsx reads the TypeScript, so nothing has to be built first.
import { register } from 'tsx/esm/api'

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'
register()
const { main } = await import('./main.ts')
await main(process.argv)
