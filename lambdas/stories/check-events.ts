import { checkYaml } from '../runtime/check-yaml.ts'
import type { Fault } from '../runtime/fault.ts'
import { type EventNames, EventNamesSchema } from './events/event-names.ts'

/** Checks the text of `config/events.yaml`; every fault is listed with its line and column. */
export function checkEvents(text: string, file: string): { names: EventNames } | { faults: readonly Fault[] } {
  const checked = checkYaml(EventNamesSchema, text, file)
  return 'faults' in checked ? checked : { names: checked.value }
}
