/** More words for accidents, disasters, violence and war, by the ids of happenings.ts and things.ts: `id | English | Japanese`. */
export const WORDS_OF_HARM = `
quake | temblor, shock wave, jolt, shaking, shakes, shook, foreshock, M7, M8, M9, earthquake strikes, earthquake hits, quake strikes, quake hits, tremor strikes, tremor hits, earthquake struck, magnitude earthquake, strong shock, powerful shock, great shock, second shock, shock of magnitude, strongest shocks, shocks ever, after the shock, jolted awake, rattles buildings, rattled buildings, seismograph, seismographs, fault line, ruptured fault, ground moved, ground trembles, ground trembled, swaying buildings, buildings sway, buildings swayed | 大震災, 震災, 烈震, 激震, 地震動, 横揺れ, 縦揺れ, 揺さぶ, 活断層, 強震
tsunami | tidal wave, giant wave, giant waves, walls of water, wall of water, waves reached, waves up to, waves of up to, wave of up to, waves as high as, waves swept, waves sweep, waves sweeping, wave swept, swept away by waves, wall of black water, wall of seawater, sea surged, surge of seawater, black water | 大津波, 巨大な波, 波にのま, 波にさらわ, 波が押し寄せ, 押し寄せた波, 押し寄せる波
volcano | crater, magma, pyroclastic, lava flow, spews, spewing | マグマ, 火口湖, 海底火山
ash | ash cloud, plume, cinder | 噴石, 噴煙
storm | superstorm, tempest, storm batters, Category 1, Category 2, Category 3, Category 4, Category 5, super typhoon | 大型台風, 強い台風, 暴風域
landashore | came ashore, make landfall, hit land, swept ashore, barrel into, lashes, batter, pound | 上陸し
flood | floodwater, flash flood, swamp, submerge, under water, underwater, burst its banks, swollen river, washed away, overflow, rising water, deluged, cloudburst, rain-swollen, torrents, engulfed by water, swirling water, waist-deep, up to their necks, rooftops, cut off by water, river bursts | 鉄砲水, 濁流, 水没, 増水, 浸水被害, 水浸し, 濁流に, 川があふれ, 増水し
levee | breach, breached, burst dam, dam burst, barrage | 決壊
landslide | mudflow, torrent of earth, torrent of mud, debris flow, slope gave way, landslips, rockslide, rockfall, snowslide, slides bury | 落石, 斜面崩壊, 山津波
wildfire | forest fires, brush fire, grass fire, wildland fire, hills ablaze, scorch | 林野火災, 山林火災, 山林, 森林
fire | ablaze, alight, blazing, inferno, flames, flame, engulf, gut, gutted, conflagration, fireball, catch fire, caught fire, set fire, went up in smoke, burned down, burns down, burnt, reduced to ashes, on fire, under fire, sets fire, burns out, burned out, goes up in flames, billowing smoke, smoke billows, thick smoke, smoke fills, firestorm, firefighters, fire crews, burst into flames, bursts into flames | 炎上, 火の手, 出火, 燃え, 焼け, 焼失, 大火, 火事で, 煙が, 炎に, 黒煙, 火柱, 燃え広が, 火に包まれ, 煙に包まれ, 焼け落ち, 燃え尽き, 消防隊
arson | arson, arsonist, set alight, petrol bomb, firebomb, doused | 放火, 火を放, 火をつけ, 火炎瓶
planecrash | airliner, jetliner, jumbo jet, jumbo, passenger jet, passenger plane, aeroplane, turboprop, Dreamliner, 737 MAX, cargo plane, light aircraft, jet crash, airbus jet, flight recorder, cockpit, airline flight, business jet, private jet, seaplane, warplane crash, plane crash, plane carrying, plane crashes, jet, jets, Learjet, A320, A321, A330, A350, A380, MD-83, MD-82, MD-11, Dash 8, ATR 72, ATR 42, Embraer, Fokker, Tupolev, Antonov, Ilyushin, Superjet, Bombardier, Gulfstream, Beechcraft, regional jet, prop plane, sightseeing plane, fuselage, tail section, tarmac, =plane, =planes, =aeroplane | 旅客機墜落, ジャンボ機, 小型機, 軽飛行機, 貨物機, 輸送機, 専用機, 自家用機, プロペラ機, 機体, 機内, 小型ジェット機, ジェット旅客機, プライベートジェット, 定期便
crash | goes down, nosedive, ploughs into, plough into, plows into, slams into, slam into, hit a hillside, hit a mountain, hits trees, falls from the sky, ditch, ditched, ditches, splash down beside, skidded, overran the runway, nose-dived, fell out of sky, falls out of sky, dropped from sky, drops from sky, comes down near, fell near, falls near, fell on houses, fell into sea, falls into sea, fell into water, fell into waters, falls into water, plunged to | 墜落し, 墜ち, 突っ込, 衝突炎上, 不時着水, 墜落, 落ちた, 墜ちた
vanish | vanish, vanishes, disappear, disappears, disappearance, lost contact, lose contact, off radar, from radar, dropped off radar, whereabouts unknown, unaccounted for, went missing, goes missing | 消息絶, 消息を絶, 消息不明, 連絡途絶, 交信途絶, 姿を消, 行方がわから, 行方が分から
train | carriage, locomotive, commuter train, express train, bullet train, high-speed train, underground train, tube train, tram, railcar, monorail | 特急列車, 快速電車, 快速列車, 路面電車, 車両脱線
derail | derail, derailment, leaves track, leave track, jumped the tracks, left the rails, off the rails, came off the track | 脱線
ship | liner, cruise liner, freighter, container ship, bulk carrier, trawler, barge, yacht, passenger ship, cargo vessel, motorboat, canoe capsizes, tugboat, hull | 遊覧船, 観光船, 貨客船, コンテナ船, 実習船, タグボート, 漁業実習船, 旅客船, 遊漁船
sinkin | sank, sunk, sinks, keel over, keels over, list heavily, goes down off, overturn, overturns, overturned, went under, run aground, runs aground, wedged, =foundered, founders off | 沈没し, 沈み, 浸水し, 横倒し, 座礁し, 遭難
refloat =after | refloat, refloated, salvage, salvaged, raised from seabed, raise the wreck | 離礁, 引き揚げ, 引き上げ作業
canal | canal, Suez, Panama Canal, waterway, lock gates | 運河, スエズ, パナマ運河
bus | tour bus, school bus, passenger bus, double-decker, bus plunges | 大型バス, 観光バス, 路線バス
car | vehicle, SUV, sedan, minivan, van | ワゴン車, 軽乗用車, ワゴン, 軽自動車
rampage | rampage, mows down, mow down, ran over, run over, drives into crowd, ploughs through crowd, car ramming, ramming, vehicle attack, plow through | 暴走, はね, 突入し, なぎ倒
collapse | crumble, topple, toppled, pancake, give way, gave way, gives way, cave in, buckled, fell down, brought down, brings down, flattened, in ruins, ruins, reduced to rubble | 倒れ, 崩れ, 倒壊し, 全壊し, つぶれ, がれきの山
building | block of flats, tower, apartment building, tenement, storey, complex, housing estate, housing complex, factory building, dormitory, hostel | 集合住宅, 雑居ビル, 高層ビル, 高層住宅, 寮
explode | blew up, blows up, blown up, detonation, bombs, go off, went off, goes off, device, booby-trapped, booby-trap, IED, dynamite, blew itself up, rocked by blasts, loud bang, deafening bang, blown to pieces | 爆発物, 起爆, 爆薬, 爆死, 誘爆, 爆風, 大爆発, 轟音, 爆発音, 吹き飛ば
gasleak | gas blast, gas cylinder, gas pipe | ガスボンベ, ガス管
mine | colliery, pit, coalface, shaft, mineworkers, mineworker, miners trapped | 坑内, 炭鉱事故, 鉱山事故, 坑道, 作業員閉じ込め
kill | lost their lives, lives lost, claims lives, claim lives, bodies found, corpse, perished, slay, slain, loss of life, deadliest, dies, fell dead, murdered, took the lives, no survivors, survivors unlikely, feared dead, presumed dead, found dead, lifeless, drowned, bloodshed, death trap, leaves dead, left dead, leaving dead, lay dead, cut down by, loses his life, lost his life, lost her life, bodies counted, coffins, all aboard lost, bodies of | 命を落, 心肺停止, 亡くなった, 死者数, 犠牲者, 全員死亡, 死亡確認, 命を奪, 絶望視, 遺体で, 息を引き取, 帰らぬ人, 亡きがら, 犠牲になった, 遺体が
toll =toll | death toll, toll rises, toll climbs, toll passes, toll tops, deaths pass, deaths exceed, deaths reach, dead now, number of dead, casualty toll | 死者数, 犠牲者数, 死者は計
injure | maim, stab wounds, hospitalised, treated for, in hospital, critical condition, wounded, hurt, injuring, suffers burns, suffered burns, severe burns, serious burns, treated outdoors, sends to hospital, sent to hospital, taken to hospital, cuts and bruises, cut by glass, flying glass | 病院に搬送, 負傷し, 重体, 大けが, 骨折, 手当てを受け, 搬送され, 骨を折, 病院に運ば
missing | unaccounted, lost at sea, feared lost, search party, searchers, comb, rescuers, rescuer, divers, found alive, pulled from, brought out, plucked, winched, trap, entombed, cut off, =saved | 生存者, 救助隊, 捜索隊, 救出, 閉じ込め, 生存, 救い出
rescue | rescue, rescued, rescues, rescuer, brought to safety, freed from, winched, plucked to safety, pulled alive, brought to surface, pulled out alive, =save, =saves, =saved | 救出, 救助, 無事救出, 助け出
survivor | survivor, survive, alive, lone survivor, cheat death, walks away unhurt, walked away unhurt, walked away unscathed, walks away unscathed, walks away from crash, walked away from crash | 生存者, 生存確認, 無事, 生還
evacuate | flee homes, told to leave, leave their homes, leave homes, higher ground, sirens, siren, emptied, rush from, forced from homes, displace, homeless, slide out, slid out, evacuation slides, emergency slides, everyone out, all got out, all escape, all escaped, out by slides, rush out, run for shelter, runs for shelter, run uphill, told to shelter | 避難所, 住民避難, 高台, サイレン, 全員脱出, 脱出, 脱出シュート, 滑り台で, 逃れた, 逃げた人, 全員が脱出, 逃げ出
attack | onslaught, offensive, incursion, assail, assault, raid, bombardment, salvo, blitz, ambush, hit by missile, rains down, rain on, bombards, swoop, storm the, storms the, storm building, storm into, storms into, storm congress, storms Capitol | 急襲, 攻撃し, 襲う, 襲われ, 狙われ, 猛攻, 掃討, 突入, 大規模攻撃
airstrike | air raid, air strike, airstrike, bombing raid, air attack, jets bomb, warplanes bomb, bomb targets, bunker buster, bunker busters, aerial bombardment | 空爆, 爆撃, 空襲, 航空攻撃
terror | terror, suicide bombers, militants attack, terrorists, jihadists, twin blasts, coordinated attacks, carnage | 同時テロ, 同時多発テロ, 爆弾テロ, テロ事件, 爆破テロ
shoot | gunmen, gunned, open fire, opens fire, opened fire, sniper, bullet, bullets, fired shots, mass shooting, shooting spree, shoot-out, shooter, gun attack, shot in, shot at, shots rang, volley of shots, sprayed bullets, sprays bullets, sprayed with bullets, rifleman, marksman, opened up on, homemade gun, home-made gun | 銃撃戦, 銃で撃, 撃たれ, 銃乱射, 発砲事件, 凶弾, 銃弾, 手製の銃, 銃声, 撃って, 撃ち殺, 乱射事件, 倒れる凶弾
stab | slash, slashes, machete, sword, blade, bladed, axe, cleaver, knife attack, knives, hacked to death | 切られ, 日本刀, なた, 包丁, ナイフで
assassinate | assassin, gunned down, hit squad, slain leader, attempt on life, assassination attempt, murder plot | 暗殺され, 暗殺未遂, 狙撃され
hostage | hostages, captive, captives, held captive, kidnapper, hostage-taker, hostage crisis, taken captive, abductors, snatched, abducting, abducted, kidnapped, kidnapping | 人質事件, 連れ去, 誘拐事件, 監禁, 拉致され, 連れ去った, さらわれ, 略取
siege | besieged, stand-off, holed up, storm building, barricaded, occupied school, blockade, surrounded | 占拠, 立てこもり事件, 包囲網
massacre | slaughter, bloodbath, carnage, mass shooting, killing spree, mass murder | 惨殺, 大虐殺, 無差別殺傷
riot | riot, rioters, looting, loot, looted, ransack, clashes with police, set alight, street violence, unrest, disorder, mob, vandalise, tear gas | 暴動, 略奪, 暴徒, 騒乱, 乱入
invade | invade, invades, invasion, roll into, rolls into, rolled into, overrun, overran, pour across border, march into, marches into, crossed the border, launch war, moves into, move in, troops enter | 侵攻, 侵略, 進攻, 進軍, 侵入し, 攻め込
capture | takes control, take control, took control, overran, falls to, fell to, fall of, captured, retake, retook, seizes, enters capital, enter capital, takes capital, takes town, in control of | 陥落, 攻略, 支配下, 占拠し, 掌握し, 制圧し
war | hostilities, warfare, at war, war zone, front line, combat, campaign against, military operation, special military operation, outbreak of war | 開戦, 戦火, 軍事作戦, 特別軍事作戦, 地上戦, 戦端
ceasefire | truce, end of hostilities, cessation, halt fighting, lay down arms, stop fighting, ends war, end war | 停戦発効, 戦闘停止, 休戦合意, 終戦合意
airdefence | air defense system, anti-aircraft, intercepted, Patriot battery, shot down drones | 対空, 迎撃し
missile | cruise missiles, warhead, rocket test, projectiles, ICBM, SLBM, test-fires, test fires, ballistic missiles, rocket launch, weapon test, long-range rocket, Taepodong, Nodong, Hwasong, Rodong | テポドン, ノドン, SLBM, ICBM級, 地対地ミサイル, 地対空ミサイル, 対艦ミサイル
nucleartest | nuclear device, atomic device, underground blast, underground test, nuclear blast, atomic blast | 地下核実験, 核爆発
tank | tanks, armour, armor, armored, panzer | 装甲部隊, 戦車部隊
sailor | sailor, sailors, crewmen, crewman, seaman, seamen, submariner, Navy men, petty officer, petty officers, Navy reservists | 乗員, 水兵, 船員, 乗組員, 海軍兵
soldier | soldier, serviceman, servicemen, troops, paratrooper, infantry, conscripts, sergeant, airman, airmen, lance corporal, corporal, petty officer, petty officers, seaman apprentice, reservists, reservist, private first class, Navy men, lieutenant, colonel, army private, Army Private | 兵士, 隊員, 兵, 空軍兵, 陸軍兵, 兵長, 上等兵, 一等兵, 2等兵, 伍長, 海軍兵, 米兵
warship | corvette, frigate, destroyer, flagship, gunboat, naval ship, patrol ship, aircraft carrier group | 哨戒艦, 駆逐艦, 旗艦, 艦隊, 軍艦, 潜水艇
submarine | submersible, nuclear submarine, nuclear sub, U-boat | 原潜, 原子力潜水艦, 潜水艇
rebels | insurgent, guerrilla, guerrillas, separatist, separatists, mercenaries, warlord, armed group, armed men, gunmen, =fighters, rebel fighters, militia fighters, armed fighters, its fighters, foreign fighters | 分離派, 親ロシア派, ゲリラ, 武装組織, 戦闘員
arrest =court | seized by police, nab, nabbed, detained, detains, held on suspicion, taken into custody, in custody, apprehended, handcuffed, caught, captured by police, rounded up, netted, held over, held for, held in, held after, held as, held in connection, being held, in handcuffs, seized by, led away by police, cuffed, picked up by police, taken in for questioning, under arrest, suspected of, on suspicion of | 身柄確保, 身柄拘束, 拘束され, 現行犯, 再逮捕, 捕まえ, 取り押さえ, 任意同行, 連行, 捕まった, 捕まり, 疑いで逮捕, の疑いで
police-raid =court | searches offices, search offices, raided offices, raids offices, raid office, searched premises, searches home, prosecutors search | 家宅捜索, 強制捜査, 捜索を受け, 捜索に入
drunkdriving | drunk driving, drink-driving, drunken driving, driving drunk, under the influence, drunk-driving | 飲酒運転, 酒気帯び
assault | assault on, assaulting, assaulted, assault, beat up, punched, punching, assault on woman, assault on women, assaulting woman, assaulted woman | 暴行, 殴, 女性暴行, 乱暴
fraud | fraud, swindle, embezzle, embezzlement | 詐欺, 横領
murder | slaying, strangled, beheaded, dismember, killer, killers, murderer, serial killer, hit man | 殺し, 惨殺, 首を絞め, 遺棄
cheat | cheat, cheated, cheating, trick, falsified, fake data, forge, hoodwink, doctored data, con man, =rig, =rigged, =rigging | 偽装, 不正操作, 改ざん, 捏造, 替え玉, カンニング
escape | breakout, jailbreak, on the loose, gets away, at large, slip away, flees, fled, escapes by helicopter | 逃げ, 脱獄, 国外逃亡, 出国
poison | nerve agent, toxic, ricin, arsenic, tainted, laced | 毒物, 毒殺, 混入
airraidalert | air raid siren, air raid sirens, air raid alert, air raid alarm, air raid warning | 空襲警報, 防空警報
returnfire | returns fire, returned fire, return fire, fires back, fired back, exchange of fire, exchange fire, exchanged fire, artillery duel, shot back, answered with fire, rounds back | 応射, 応戦, 撃ち返, 対応射撃, 交戦, 砲撃戦
jointflight | joint patrol, joint air patrol, joint bomber patrol, joint flight, joint flights, fly together, flew together, fly jointly, flew jointly, fly in formation, flew in formation | 共同飛行, 編隊飛行, 共同パトロール, 合同飛行
patient | patient, patients, sufferer, sufferers, sick man, sick woman | 患者, 病人
sample | rock samples, soil samples, lunar samples, moon rocks, moon rock, lunar rock, lunar rocks, lunar soil, carrying samples, collect samples, return samples, grains from, with samples | 試料, サンプル, 砂粒, 岩石, 土を積
impactor | fires a projectile into, fired a projectile into, fires a bullet into, fired a bullet into, bullet into, metal pellet, impactor | 弾丸を撃ち込, 衝突装置, インパクタ, 弾丸を発射
reentry | burns up, burned up, burn up, re-enters, re-entry, re-entered, reentry | 大気圏に突入, 大気圏突入, 再突入, 燃え尽き
soldier >us | U.S. serviceman, US serviceman, American serviceman, U.S. soldier, US soldier, U.S. servicemen, US servicemen, GI | 米兵, 米海軍兵, 米空軍兵, 米陸軍兵, 米軍人, 米軍兵士
sailor >us | U.S. sailor, US sailor, U.S. sailors, US sailors | 米海軍兵, 米水兵
planecrash >us |  | 米軍ヘリ, 米軍機
`
