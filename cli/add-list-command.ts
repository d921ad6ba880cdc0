import type { Command } from 'commander'

/** Adds `list`, which a group does without a command; a word that is none of its commands is told as such, not as too much for `list`. */
export function addListCommand(group: Command): Command {
  return group
    .command('list', { isDefault: true })
    .allowExcessArguments()
    .hook('preAction', (list) => {
      const [first, second] = group.args
      if (list.args.length === 0) return
      if (first === 'list') group.error(`error: unknown argument '${second}' of list`)
      const known = group.commands.map((command) => command.name())
      group.error(`error: unknown command '${first}': expected one of ${known.join(', ')}`)
    })
}
