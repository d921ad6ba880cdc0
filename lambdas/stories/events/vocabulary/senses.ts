/**
 * Happenings whose word has two senses, told apart by what else the story says: `mark >other | beside | unless`.
 *
 * The mark is dropped, or becomes the other, beside one of the second list (anything when it is empty) and none of the third.
 */
export const SENSES = `
attack | quake storm windstorm flood tsunami landslide snow | soldier missile drone explode war shoot airstrike terror airdefence weapon
launch | fire | missile rocket satellite spacecraft torpedo weapon launchpad shuttle crewship h3 epsilon drone probe lunar astronaut
fire | missile rocket satellite spacecraft torpedo shuttle shoot | wildfire housing building factory hospital arson
sinkin >crash | osprey fighterjet planecrash | ship warship sailor port submarine
strikework | quake storm missile airstrike soldier |
build | fire collapse explode quake flood shoot stab |
park | noconfidence constitutionalcourt |
war | warvictory wardead | missile soldier attack invade ceasefire
landslide-win | | election win seatsparliament coalition candidate
sport-sailing | warship navy sailor soldier |
sport-fencing | wall border |
sport-diving | missing shipwreckage sinkin |
carrier | vaccine virus airport airline phone |
stampede | protest election | kill injure
pension | missing flood quake fire crash |
housing | lawmaker law |
refugee | drill sovereignty soldier | asylum camp
music | data satellite space |
land | missile |
landsback | missile |
groundfleet | oilspill groundship sinkin |
levee | | flood river storm dam landslide tsunami quake rain
warship | rocket launch satellite h3 h2a |
roof | tariff budget debt price tax |
goldmedal | leadership rulingparty election candidate |
royalty | leadership |
storm | fighterjet next-fighter |
sport-rowing | trade tariff exportcontrol |
`
