/**
 * Happenings whose word has two senses, told apart by what else the story says: `mark >other | beside | unless`.
 *
 * The mark is dropped, or becomes the other, beside one of the second list (anything when it is empty) and none of the third.
 * `config/events.yaml` adds the names of its subject that tell a sense.
 */
export const SENSES = `
attack | quake storm windstorm flood tsunami landslide snow | soldier missile drone explode war shoot airstrike terror airdefence weapon
launch | fire | missile rocket satellite spacecraft torpedo weapon shuttle crewship drone probe lunar astronaut
fire | missile rocket satellite spacecraft torpedo shuttle shoot | wildfire housing building factory hospital arson
sinkin >crash | osprey fighterjet planecrash | ship warship sailor port submarine
strikework | quake storm missile airstrike soldier |
build | fire collapse explode quake flood shoot stab |
park | noconfidence constitutionalcourt |
o:democrats >o:dpj | o:diet o:ldp | o:republicans m:obama m:bush m:trump m:biden o:congress
obituary | shoot explode fire massacre suicidebomb landslide flood quake wreckfound stab |
tank >fueltank | f16 fueltank | invade war artillery
sinkhole | roof building market mine tunnel school factory |
coalition | plebiscite |
invade | base garrison | war tank missile kill attack
landashore | planecrash train bus car | storm windstorm
war | warvictory wardead | missile soldier attack invade ceasefire
landslide-win |  | election win seatsparliament coalition candidate
sport-sailing | warship sailor soldier |
sport-fencing | wall border |
sport-diving | missing shipwreckage sinkin |
carrier | vaccine virus airport phone |
stampede | protest election | kill injure
pension | missing flood quake fire crash |
housing | lawmaker law |
refugee | drill sovereignty soldier |
music | data satellite space |
defendtaiwan |  | c:tw
land | missile |
landsback | missile |
groundfleet | oilspill groundship sinkin |
levee |  | flood river storm dam landslide tsunami quake rain
warship | rocket launch satellite |
roof | tariff budget debt price tax |
goldmedal | leadership election candidate |
royalty | leadership |
storm | fighterjet |
sport-rowing | trade tariff exportcontrol |
verdict | ship osprey train bus truck | trial charge murder law judge prison jury compensation lifesentence ban
revoke | osprey ship train bus truck planecrash | law ban trial agree
explode | fighterjet patrol adiz | kill injure destroy suicidebomb carbomb airstrike
terror | fighterjet patrol adiz | kill injure suicidebomb carbomb
fighterjet | suicidebomb carbomb mosque | intrude airstrike carrier
rebels | carrier adiz intrude arms-export b52 bomber f35 f15 f16 j15 spyplane radarlock | kill war ceasefire capture
circuit |  | stocks yen bank oil crypto debt market company gdp inflation rates tariff price
stampede |  | kill injure
signplayer |  | player coach play sport-football sport-baseball sport-basketball sport-rugby championsleague premierleague
qualify |  | play worldcup olympics wbc final semifinal goldmedal knockout coach player sport-football sport-baseball sport-tennis sport-rugby sport-sumo sport-basketball sport-volleyball sport-golf candidate runoff primary election
score |  | worldcup play final semifinal goldmedal player team coach sport-football sport-baseball sport-rugby sport-basketball sport-hockey sport-handball championsleague premierleague olympics
play | artillery shoot missile talks visit tariff trade attack soldier airstrike | player worldcup sport-football sport-baseball sport-sumo olympics goldmedal stadium coach
volcano | artillery war protest riot violence attack temple missile soldier | ash evacuate
warvictory >surrenders | shoot stab murder arrest hostage drugs | soldier war capture
war | collide ship planecrash train bus car bridge | missile soldier attack invade ceasefire capture
port | spacecraft astronaut iss-crew lunar | ship
car | spacecraft rocket lunar planet |
spacecraft | fishing hitby collide groundship warship maritime teargas watercannon supplyrun | launch astronaut planet rocket space lunar satellite asteroid shuttle land
landsback >crash | rocket artillery drill intrude | spacecraft astronaut shuttle asteroid lunar
wheat | asteroid planet spacecraft |
renewable | asteroid planet shuttle spacecraft o:iss | energy
abolish >groundfleet | osprey ch53 |
stab | osprey refuel blockadedrill |
missile | asteroid |
postpone | sequent launch | talks summit tax election trial olympics
landashore >landing-islet | activist flag sovereignty arrest | storm quake
sinkin | revoke law allow ban trial verdict | ship warship port storm
electricvehicle | missile airdefence |
satellite | airstrike terror war rebels | launch rocket spacecraft spysatellite space
profit | war soldier kill attack border | stocks company bank
north >c:kp | missile icbm rocket nucleartest nuclear artillery launch c:kr c:kp m:kimjongun m:kimjongil p:panmunjom p:yeonpyeong |
north |  | missile icbm rocket nucleartest nuclear artillery launch c:kr c:kp m:kimjongun m:kimjongil p:panmunjom p:yeonpyeong
south >c:kr | c:kp m:kimjongun m:kimjongil p:panmunjom p:yeonpyeong p:northernlimitline |
south |  | c:kp m:kimjongun m:kimjongil p:panmunjom p:yeonpyeong p:northernlimitline
coup | church building bridge quake fire | soldier emergency uprising resign
ash | planet spacecraft lunar asteroid |
volcano | planet spacecraft lunar asteroid | evacuate
windstorm | planet lunar asteroid |
outofcontrol >vanish | planecrash ship | satellite spacecraft rocket
shootdown >shoot | massacre mosque school stab gunman | planecrash missile drone fighterjet balloon satellite
bird | land spacecraft building |
abdicate | resign | royalty era reiwa heisei succession
hostbid |  | olympics worldcup wintergames asiangames festival sport-football sport-rugby
crash | missile icbm spysatellite | planecrash osprey fighterjet drone shootdown
rocket >missile | c:kp | satellite
sinkin >drop | stocks plebiscite | ship storm
missile | worldcup sport-football penalty extratime |
cancer | coral |
sport-athletics | osprey missile fclp drill | record olympics goldmedal worldchampionships
landslide >landslide-win | election win seatsparliament powerchange losing landslide-win candidate | quake flood rain storm missing evacuate collapse
casino | election dissolve snapelection majority |
musical | noconfidence emergency election hostage |
cross | lowerhouse upperhouse budget law |
p:kuril >p:northernterritory | c:au | c:jp c:ru
c:ge >c:us | m:trump m:biden m:harris o:democrats o:republicans p:georgiaus p:atlanta | c:ru c:az c:am m:saakashvili p:southossetia
`
