/** Narrower words and what they are made of: `id | parts`. Who tells all the parts has told it. */
export const NARROWER_WORDS = `
icbm | missile
spysatellite | satellite
navigation-satellite | satellite
earth-observer | satellite
bomber | fighterjet
jointpatrol | patrol
blockadedrill | drill
nuclearsub | submarine
groundfleet | abolish
backinair | resume
armsspending | defence budget
missiledefence | airdefence
joint-headquarters | command
banquet | summit
firstmeeting | talks
securitylaws | law
consumptiontax | tax
taxdelay | tax postpone
governorrace | election
mayorrace | election
landslide-win | win
losing | lose
incumbent | election
lowerhouse | dissolve
twothirds | majority
nobelprize | prize
nucleartest | nuclear test
storm | windstorm
derail | train
arson | fire
wildfire | fire
suicidebomb | explode
carbomb | explode
gasleak | explode
lifesentence | verdict
deathpenalty | verdict
acquit | verdict
airstrike | attack
artillery | attack
shuttle | spacecraft
mooncraft | spacecraft
crewship | spacecraft
goldmedal | win
beatupset | win
recordbreak | record
midair | collide
hitby | collide
newcases | covid
levee | flood
vanish | missing
rescue | missing
survivor | missing
suspectheld | arrest
manhunt | escape
condo | building
`
