/** Families of kinds that exclude each other, by the ids of happenings: one line each. */
export const KINDS_OF_HAPPENING = `
murder robbery arson sexcrime drunkdriving assault fraud drugs smuggling stab shoot hijack hostage
quake storm flood wildfire volcano landslide drought snow heat
planecrash train ship bus
`

/** What one country does to another, so that it matters which: the words for one deed in one string. */
export const ONE_WAY_DEEDS = ['sanction', 'tariff', 'expelenvoy', 'summonenvoy', 'attack drone airstrike']

/** Steps that follow each other, by the ids of happenings: the words for one step in one string. Stories of two are two. */
export const STEPS_OF_HAPPENING: readonly (readonly string[])[] = [
  ['launch maiden', 'dock port'],
  ['planecrash crash vanish derail sinkin', 'wreckfound rubble recover', 'blackbox', 'investigate probe', 'funeral'],
  ['kill shoot stab explode attack', 'arrest suspectheld manhunt investigate', 'trial', 'verdict deathpenalty'],
  ['obituary', 'funeral vigil state-funeral'],
  ['request propose', 'approve agree'],
]
