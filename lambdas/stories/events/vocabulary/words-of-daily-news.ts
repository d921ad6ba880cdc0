/** Words found often in news that the other lists leave out, by the ids of those lists or new ones: `id | English | Japanese`. */
export const WORDS_OF_DAILY_NEWS = `
protest | protester, protestor, protesters, picket, placard, slogans, chant, in black, join hands, ring the parliament, boo, heckle | 抗議者, 声を上げ, プラカード, シュプレヒコール
welcome | hail, welcome, praise, laud, applaud, salute, cheer, compliment, pays tribute to courage | 歓迎, 称賛, たたえ, 称え, 高く評価
anniversary | anniversary, commemorate, commemoration, years since, years on, marks years | 周年, 記念日, 記念式典, 節目
activist | activist, dissident, campaigner, rights lawyer | 活動家, 人権活動家, 反体制活動家
violence | violence, violent, bloodshed, mob, lynch, skirmish, scuffle | 暴力, 流血, 暴徒, もみ合い, 小競り合い
plot | plot, conspiracy, conspire, foil | 陰謀, 謀議, 企て, 未遂
restriction | restriction, restrict, curfew, limits on, tighten rules, ration | 規制, 制限, 外出禁止令, 夜間外出禁止
petition | petition, signature drive | 請願, 署名活動, 署名運動, 陳情
letter | letter, open letter, missive | 書簡, 手紙, 親書
interview | interview | インタビュー, 単独会見
postpone | cancelled, canceled, cancelling, shelve, shelved, on hold, =abandons | 見合わせ, 棚上げ, 取り止め
explode | explosive, explosives, detonate, detonates, detonation, blows up, blew up, blown up, blast, blasts, bomber | 爆破, 起爆, 爆発物, 爆風, 吹き飛
win | won, winning | 勝ち取, 勝った
begin | began, begun, underway, gets going, gets under way, kicks off | 始め, 始まり, スタート
shoot | was shot, were shot, is shot, are shot, shot by, shots fired, gunfight, gun battle, gun down, at gunpoint | 銃弾を浴び, 銃で, 発砲し
recover | recover, recovered, retrieve, retrieved, salvaged, picked up, picks up, fished out | 回収, 収容
uprising | uprising, revolt, mutiny, insurrection, insurgency | 蜂起, 反乱, 暴動鎮圧
amend | amend, amendment, revised law | 改正, 法改正
resolution | resolution, draft resolution | 決議, 決議案
refinery | refinery, fuel depot, oil depot, oil terminal | 製油所, 油槽所, 石油施設
handover | extradite, extradition, hand over, handed over, deport, deportation | 身柄引き渡し, 引き渡し, 強制送還, 送還
ship | ferryboat, lifeboat, dinghy, speedboat, cargo ship, research vessel, naval vessel, patrol vessel, coast guard ship | 巡視船, 漁船, ボート, 調査船, 貨物船
highest | worst, strongest, longest, deadliest, lowest, heaviest, most powerful, most deadly, largest-ever, historic high, all-time high, all-time | 最悪, 最強, 最長, 最低, 最も
witness | witness, eyewitness, bystander, onlooker, passer-by, passers-by | 目撃, 目撃者, 通行人, 居合わせ
player | footballer, athlete, runner, player | 選手, ランナー
excavate | archaeologist, excavation, excavate, dig site | 発掘, 考古学, 遺跡
worship | worshipper, worshippers, prayer, prayers, pilgrim, pilgrimage, congregation | 礼拝, 巡礼, 信者, 祈り
delegation | delegation, envoys, emissary, special envoy | 代表団, 使節団, 特使
parole | parole, bail, released on bail | 仮釈放, 保釈
immunity | immunity, amnesty, clemency | 免責, 恩赦, 特赦
blasphemy | blasphemy, sacrilege | 冒涜, 冒とく
libel | libel, defamation, slander | 名誉毀損, 名誉棄損
contract | contract, tender, order book, signs order, signs contract, contract signed | 受注, 発注, 契約額, 契約, 契約を結
shortage | shortage, run out of, scarcity | 不足, 品薄
dump | dump, discharge into sea, release into sea, waste | 投棄, 放出, 廃棄物
suburb | suburb, outskirts, on the edge of | 郊外, 近郊
supporter | supporter, fans, loyalist, followers | 支持者, サポーター, ファン
replace | replace, replacement, successor, succeeds, takes over from, take over from, takes over as | 後任, 交代, 後継
merchant | merchant, trader, vendor, shopkeeper | 商人, 業者, 露店
flag | flag, banner | 国旗, 旗
signals | hotline, direct line, hot line, communication channel | ホットライン, 直通回線, 緊急連絡
readiness | high alert, on alert, combat readiness, on standby | 臨戦, 警戒態勢, 待機態勢
refuel | refuel, refuelling, refueling, tanker plane, aerial tanker, air-to-air | 給油, 空中給油, 給油機
fighterjet | F/A-18, F-18, F-15, F-2 jet, F-4 jet, F-22, Hornet, Super Hornet, Growler, Harrier, MiG, Su-27, Su-35, Su-57, Typhoon jet, Rafale, B-1, B-2 bomber, B-52, strategic bomber, Tu-95, attack jet, jet trainer, =bombers | F15, F16, F18, F2戦闘機, F22, ホーネット, 攻撃機, 戦略爆撃機, B52, B1, ミグ, ラファール, 電子戦機, 爆撃機
planecrash | Hercules, KC-130, C-130, C-17, C-2 transport, transport plane, military plane, military aircraft, patrol plane, patrol aircraft, spotter plane, Black Hawk, Chinook, Apache helicopter, Seahawk, Cessna, Boeing 737, Boeing 777, Boeing 747, turboprop plane, small plane, light plane, air ambulance, rescue helicopter, twin-engine, single-engine, charter flight, chartered plane, chartered jet, chartered flight, =chartered | 輸送機, 哨戒機, 哨戒ヘリ, 救難ヘリ, ブラックホーク, チヌーク, 軍用ヘリ, 陸自ヘリ, 海自ヘリ, 米軍ヘリ, 米軍機, セスナ, ドクターヘリ, 防災ヘリ
crash | comes down in, came down in, come down in, came down near, comes down near, came down on, comes down on, crashed in, crashed into, crash-lands, crashes into sea, falls into sea, fell into sea, fell from sky, down in sea, plunged into, lost contact, disappears from radar, vanished from radar, vanishes from radar, wreck | 墜落事故, 落下, 大破, レーダーから消え, 消息を絶, 機体の一部
lifeboat | life raft, raft, lifejacket, life jacket | 救命ボート, 救命いかだ, 救命胴衣
quake | earth shakes, ground shakes, earth shook, ground shook, seismologist, seismologists, strong shaking, intensity | 震度6, 震度7, 強い地震, 地震が襲, 本震, 前震, 直下型
destroy | flatten, flattens, level homes, levels homes, wreck homes, reduced to, razed, raze, torn apart, rip off roofs, ripped off | 倒壊家屋, 壊滅, 全半壊, 押しつぶ
missing | unaccounted for, feared dead, feared buried, still missing, hunt for survivors, search for survivors, under rubble, beneath rubble, under debris | 行方がわから, 行方不明者, 安否不明, がれきの下, 下敷き, 取り残さ
kill | perish, perished, lives lost, loss of life, claims lives, claimed lives, fatal, fatalities, fatally, dead in, lose their lives, lost their lives, slain, killer, corpses | 犠牲, 死者, 命を落と, 死なせ, 遺体で
injure | hurt, casualties, casualty, wounded, hospitalises, in hospital after, unhurt, unharmed | 重軽傷, 軽傷, 重傷, 重体, けが人
budget | budget plan, budget bill, outlay plan, 2 percent of GDP, two percent of GDP, defence share, defense share, military share, spending target, tax hike for defence, wish list, budget request, budget bid | 歳出総額, 予算の大枠, 防衛関係費, GDP比2%, 防衛予算, 国家予算, 一般会計総額
defenceplan | Mid-Term Defense, Mid-Term Defence, medium-term defence, medium-term defense, defence programme guidelines, defense program guidelines, arms build-up, defence build-up, defense buildup, build-up plan, five-year defence, five-year defense, five-year plan, National Defense Program, shopping list | 中期防, 中期防衛力整備, 防衛大綱, 防衛計画の大綱, 大綱, 防衛力整備計画, 5年間で43兆円
summit | state dinner, state banquet, summitry, leaders pledge, leaders hail, leaders vow, leaders unite, president hosts, president welcomes, president receives, premier hosts, welcomes prime minister, welcomes president, stand together, red carpet, joint press, side by side | 共同記者会見, 晩さん会, 夕食会, 首脳らが, 両首脳, 首脳外交, 歓迎式典
agree | new era, signing ceremony, historic deal, reach accord, struck a deal, struck deal, strike a deal, agreed, put pen, open doors to, modernise pact, modernize alliance, modernised alliance, upgrade ties, shake-up of alliance | 新時代, 共同声明で一致, 合意した, 取り交わ, 大筋で合意
withdraw | pull out, pulls out, pulled out, pullout, drawdown, withdrawal, leave country for good, last troops leave, troops leave | 撤収, 引き揚げ, 完全撤退
capture | fall to, falls to, overrun, overruns, overran, seize city, seizes city, take control of, takes control of, takes city, retake, retakes, recapture, liberate, liberated, enters capital, entered capital, march into | 制圧, 掌握, 陥落, 奪還, 占拠, 入城, 支配下
spy | whistleblower, leaker, surveillance, wiretap, eavesdrop, classified, =bugged, leaked secrets, leaks secrets, leaking secrets, leaked files, leaked cables | 告発者, 傍受, 監視プログラム, 盗聴, 機密文書, 機密流出, 情報流出
election | right-wing bloc, left-wing bloc, set for government, wins most seats, ahead in polls, polls close, polls open, first-past, ballot count, cast votes, cast ballots, vote in, voters reject, voters back, voters choose, votes for, elects, electoral | 総選挙, 投開票, 開票, 得票, 与党が, 選挙戦, 当選者, 第1党, 投票始ま
plebiscite | votes to leave, vote to leave, votes to remain, voted to leave, say no to, says no to, say yes to, says yes to, votes yes, votes no, in ten say, per cent reject, percent reject, percent oppose, percent voted against | 反対が多数, 反対7割, 賛成多数, 賛否を問
secede | breakaway region, direct rule, break away from, annex, annexes, annexation | 併合, 編入, 直接統治, 分離派
chief | crown prince, monarch, queen, king, emperor, empress, enthronement, coronation | 即位, 戴冠, 国王, 女王, 天皇, 皇后, 皇太子
noconfidence | impeach, impeached, impeachment, no-confidence, vote of confidence, confidence vote, removed from office, removes president, strips of office, recall vote | 罷免, 弾劾, 失職, 弾劾訴追, 不信任
judge | judge, judges, justices, magistrate, unanimous, from the bench, the bench | 裁判官, 判事, 裁判長, 全員一致
condo | condominium, condo, residential tower, apartment tower, residential block, tower flat, flats | 分譲マンション, コンドミニアム, 高層マンション
collapse | falls down, fell down, plunge into rubble, gave in, comes crashing down, come crashing down, came crashing down, came tumbling | 崩れ落ち, 崩落し, 崩壊し, 落橋
derail | derail, derails, derailed, leaves rails, left the rails, jump the tracks, jumps tracks, come off rails, comes off rails, came off the rails, off the tracks, leaves the rails, off the rails | 脱線, 脱線転覆, 線路を外れ, 脱輪
train | railcars, carriages, high-speed line, level crossing, signal failure, =express, =coaches | 車両, 急行, 快速, 特急
bus | coach crash, tour bus, school bus, minibus, shuttle bus | 観光バス, 送迎バス, 路線バス, 高速バス, マイクロバス
oilspill | oil leak, leaks oil, leaking oil, oil slick, spilled oil, fuel leak, leaks fuel | 重油流出, 油流出, 燃料油, 油漏れ, 原油流出
groundship | runs aground, ran aground, run aground, aground on reef, grounded ship, stuck on reef | 座礁, 乗り上げ
stampede | crushed to death, trampled, surge of people, crowd surge, crowd crush, revellers | 転倒事故, 雑踏事故, 圧死, 群衆雪崩
gunman | attacker, assailant, attackers, lone attacker, armed man, knifeman, sniper, extremist, supremacist | 容疑者の男, 実行犯, 襲撃犯, 過激思想, 白人至上主義
mosque | mosque, Friday prayers, minaret, synagogue, temple attack | モスク, 礼拝所, シナゴーグ
venue | arena, concert hall, theatre, theater, nightspot, pop show, gig, pop concert, foyer | コンサート会場, 劇場, 公演会場, ライブ会場, アリーナ
rocket | Falcon 9, Falcon, booster, second stage, upper stage, rocket stage, solid-fuel rocket, solid-propellant | ファルコン, ブースター, 2段目, 固体燃料ロケット
iss-crew | Crew-1, Crew-2, Crew-3, Crew-5, Crew-7, Crew-9, Crew-10, Crew-11, Crew Dragon, SpaceX capsule, flight to space station, Expedition | クルードラゴン, 宇宙船クルー, 長期滞在
sanction | travel ban, visa ban, trade curbs, export ban, bars from entering, banned from entering, state sponsor, sponsors of terrorism, terror list, terrorism list, terror blacklist, delist | 入国禁止, テロ支援国家, テロ支援国, 指定解除, 渡航禁止, 禁輸措置
drill | war games, wargames, live-fire, live fire, manoeuvres, maneuvers, exercise begins, military exercise, joint exercise, naval exercise, joint training, field training | 実弾, 実弾射撃, 合同演習, 共同訓練, 軍事演習, 海上演習
siege | encircle, encircles, encircled, surround, surrounds, ring of, blockade, blockades, blockaded | 包囲, 封鎖, 取り囲
resume | reopen, reopens, restart, restarts, back online, back in service, resumes | 再稼働, 再開, 運転再開, 運航再開, 復旧
deathtoll | death toll, body count | 死者数
relief | relief supplies, relief goods, aid convoy, emergency aid, disaster relief | 救援物資, 支援物資, 災害支援
searchoff =after | search called off, call off search, calls off search, calls off hunt, end search, ends search, search ends, search suspended | 捜索打ち切り, 捜索を打ち切, 捜索終了
wreckfound =after | wreckage found, wreckage of, debris found, debris of, debris discovered, bodies found, bodies recovered, bodies pulled, black box found, black boxes found, flight recorders, found bodies, finds bodies, find bodies, found the bodies of, finds the bodies of, bodies of sailors, bodies of crew, remains found, find remains, finds remains | 残骸発見, 残骸を発見, 遺体発見, 遺体を発見, 遺体収容, 機体発見, ブラックボックス回収
threatlevel =after | threat level, terror alert level, alert level raised | 警戒レベル, テロ警戒度, 脅威度
vigil =after | vigil, candlelight, memorial service, interfaith, minute of silence, moment of silence, flowers laid, lays flowers, laid wreath | 黙とう, 黙祷, 献花, 追悼集会, 追悼の
react =react | responds to, reacts to, brushes off, brushes aside, scoffs at, pours scorn, shrugs off, fires back, hits out at, urges restraint, calls for restraint, voices concern, expresses concern, voices alarm, expresses regret, voices regret, voices outrage, lodges protest, lodges complaint, objects to, decries, takes issue with, countermeasure, countermeasures | 反論, 一蹴, 懸念を表明, 懸念表明, 遺憾の意, 強い懸念, 自制を求め, 自制を呼び, 批判声明, 抗議声明, 対抗措置
toll =toll | death toll rises, death toll climbs, death toll passes, death toll reaches, death toll tops, death toll hits, raises death toll, toll now, toll mounts, more bodies found, more bodies pulled, dead rises to, killed rises to, deaths rise to | 死者増, 死者が増, 死者増える, 死者数は, 犠牲者が増, 死者さらに
probe =after | crash probe, probe into, inquiry into, cause of crash, cause of fire, cause of blast, investigators seek, investigators say, investigators comb, blamed for, clean-up begins, cleanup begins, survivors tell, survivors recall, families wait, victims identified, identifies victims, body identified | 原因究明, 原因調査, 現場検証, 身元判明, 身元を確認, 復旧作業, 事故調査
suspectheld =after | suspects killed, suspect killed, suspects arrested, suspect arrested, suspect held, suspects held, suspect charged, suspects charged, manhunt ends, manhunt | 容疑者を射殺, 容疑者射殺, 容疑者を拘束, 容疑者拘束
`
