/** Families of kinds that exclude each other, by the ids of happenings: one line each; `/` parts the words for one kind. */
export const KINDS_OF_HAPPENING = `
murder robbery/burglary arson sexcrime drunkdriving fraud drugs smuggling hijack
assault/sexcrime robbery/burglary arson drunkdriving fraud drugs smuggling hijack
stab shoot robbery arson sexcrime drunkdriving fraud drugs smuggling
quake storm wildfire volcano drought snow heat
flood wildfire volcano drought heat
quake flood
planecrash train ship bus
pagers walkietalkies
bomber/jointpatrol/jointflight carrier
upperhouse lowerhouse
sport-golf boardsship abducteefamily speech/joint-session/o:congress leadersmeal/banquet museum o:king/chief/m:naruhito/m:akihito/statevisit sport-sumo factory summit/phone/firstmeeting
talks/summit sport-golf/speech/joint-session/o:congress/museum/o:king/chief/m:naruhito/m:akihito/statevisit/boardsship/factory/sport-sumo
sack/resign jointstatement/statement
layswreath summit/phone/firstmeeting/twoplustwo sport-golf boardsship
`

/** What one country does to another, so that it matters which: the words for one deed in one string. */
export const ONE_WAY_DEEDS = ['sanction', 'tariff', 'expelenvoy', 'summonenvoy', 'attack drone airstrike']

/**
 * Steps that follow each other, by the ids of happenings: the words for one step in one string. Stories of two are two.
 * `config/events.yaml` adds those of its subject.
 */
export const STEPS_OF_HAPPENING: readonly (readonly string[])[] = [
  [
    'quake tsunami volcano storm flood landslide wildfire',
    'relief aidpledge aidoffer condolence condolences airlift rescueteam disastervisit dispatchtroops',
    'funeral vigil mourners layswreath compensation anniversary warninglifted powerback',
  ],
  [
    'planecrash crash vanish derail sinkin collide',
    'searching searchoff wreckfound blackbox',
    'blames probe investigate groundfleet identified disastervisit',
    'funeral vigil mourners compensate apologise condolences',
  ],
  [
    'explode fire collapse attack shoot stab kill massacre rampage terror assassinate',
    'claimed arrest suspectheld manhunt warrant surrenders charge police-raid confesses',
    'trial pleadguilty seekspenalty',
    'verdict deathpenalty lifesentence acquit',
    'appeal appealed retrial',
    'execute pardon release bail freed',
  ],
  [
    'explode attack shoot stab kill massacre terror assassinate airstrike missile nucleartest launch',
    'condemn react vow strikesback',
  ],
  [
    'explode attack shoot stab kill massacre terror assassinate airstrike missile nucleartest launch',
    'sanction severties cutsties cutstrade expelenvoy summonenvoy',
  ],
  [
    'explode attack shoot stab kill massacre terror assassinate airstrike',
    'funeral vigil mourners investigate probe blames condolences',
  ],
  [
    'candidate announcesrun primary',
    'firstround',
    'runoff win lose landslide-win losing majority',
    'recount observers challenged',
    'congratulate',
  ],
  ['illness', 'obituary kill', 'funeral vigil mourners layswreath condolences'],
  ['request propose consider', 'approve reject agree', 'challenged', 'takeseffect'],
  ['talks summit', 'agree'],
  ['talks summit agree', 'ratify', 'reject revoke called-off'],
  ['threaten warn', 'attack airstrike invade artillery', 'react strikesback', 'ceasefire', 'breakstruce'],
  ['called-off rollsout', 'launch maiden', 'dock port land landsback outofcontrol'],
  [
    'corruption',
    'resign sack fallen coup noconfidence',
    'appoint choose replace takesoffice formsgovernment',
    'reshuffle',
  ],
  ['hostage hijack', 'release hostagefree rescue freed rescuedall'],
  ['called-off', 'backon resume'],
  ['leavingfor', 'talks summit'],
  ['meltdown explode', 'waterdrop', 'powerback'],
  ['cutstrade sanction', 'cutsties react'],
  ['build', 'opensup', 'closesdown'],
  ['reject noconfidence', 'dissolve'],
  ['emergency coup', 'noconfidence'],
  ['recognise nationalisation yasukuni shrinevisit adiz', 'summonenvoy expelenvoy severties cutsties condemn react'],
  ['win lose losing landslide-win losemajority seatsparliament', 'resign withdraw'],
  ['landing-islet', 'protest riot'],
  ['intrude', 'deny'],
  ['intrude', 'riot arson'],
  ['takesoffice formsgovernment', 'phone summit firstmeeting'],
  ['win landslide-win seatsparliament powerchange', 'resign'],
  ['resign withdraw', 'coalitiondeal'],
  ['win lose losing election governorrace plebiscite', 'unchanged'],
  ['obituary', 'governorrace mayorrace byelection'],
  ['siege sitin', 'emergency'],
  ['takesoffice formsgovernment appoint choose', 'dissolve snapelection'],
  ['coalitiondeal', 'takesoffice formsgovernment firstwoman'],
  ['groundfleet', 'flieson'],
  ['verdict', 'substitute'],
  ['crash collide sinkin accident', 'condemn react protest'],
  ['talks summit statement jointstatement visit', 'condemn react'],
]

/** Words of what does not come about or comes to an end. */
export const CALLED_OFF = 'postpone revoke abolish'
