import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Mutant } from './mutants.ts'

const ROOT = join(import.meta.dirname, '..')

/**
 * Bundles the worker with the functions it plays, one of their files changed by a mutant if one is given.
 *
 * @returns the path of the bundle
 * @throws Error when the text that a mutant changes is not in the source exactly once: the mutant must follow the code
 */
export async function buildWorker(mutant?: Mutant): Promise<string> {
  // Not in .local, which belongs to runs: `npm start -- --fresh` empties nothing that no run wrote.
  const outfile = join(ROOT, 'node_modules/.cache/faults', `${mutant?.name.replaceAll(' ', '-') ?? 'worker'}.mjs`)
  await build({
    entryPoints: [join(ROOT, 'faults/worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    ...(mutant && { plugins: [patch(mutant)] }),
  })
  return outfile
}

function patch({ name, file, changes }: Mutant): Plugin {
  const path = join(ROOT, file)
  const filter = new RegExp(`${path.replaceAll(/[.\\/]/g, '\\$&')}$`)
  return {
    name,
    setup: ({ onLoad }) => {
      onLoad({ filter }, async () => {
        let contents = await readFile(path, 'utf8')
        for (const [before, after] of changes) {
          const places = contents.split(before).length - 1
          if (places !== 1)
            throw new Error(`mutant "${name}": ${file} holds ${JSON.stringify(before)} ${places} times, expected once`)
          contents = contents.replace(before, () => after)
        }
        return { contents, loader: 'ts' }
      })
    },
  }
}
