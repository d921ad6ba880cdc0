/**
 * Words and phrases for missiles, warships, warplanes, drills and what guards a border, by ids of the other lists or new ones:
 * `id [>whose] [=phase] [+what else] | English | Japanese`.
 */
export const WORDS_OF_DEFENCE = `
missile | volley, volleys, salvo of missiles, short-range missile, medium-range missile, intermediate-range weapon, intermediate-range missile, weapons test, weapon test, test-firing, missile test, guided rockets, rockets into sea | 短距離弾道, 中距離弾道, 変則軌道, 飛距離, キロ飛行, キロ飛び, 東へ発射, 東方向に発射, 連射, 射程, 発射体
missile >kp | Taepodong, Taepo Dong, Hwasong, Nodong, Rodong, Musudan, Pukguksong, Pukkuksong, KN-02, KN-23, KN-25 | テポドン, 火星12, 火星14, 火星15, 火星16, 火星17, 火星18, 火星19, 火星20, 火星型, ノドン, ムスダン, 北極星1, 北極星2, 北極星3
icbm +missile | ICBM, ICBMs, intercontinental, intercontinental missile, intercontinental ballistic missile, long-range missile, long-range rocket, long-range test, lofted trajectory, steeply lofted, reach mainland, within range of mainland | ICBM, ICBM級, 大陸間弾道, 大陸間弾道弾, ロフテッド
icbm >us +missile | American mainland, U.S. mainland, mainland United States | 米本土, 米全土
satellite >kp | Malligyong, Chollima, Kwangmyongsong, Unha, Sohae | 万里鏡, 千里馬, 光明星, 銀河2号, 銀河3号, 西海衛星
spysatellite +satellite | spy satellite, spy satellites, reconnaissance satellite, reconnaissance satellites, military satellite, surveillance satellite, eye in sky, eye in orbit, eye in space | 偵察衛星, 軍事偵察衛星, 情報収集衛星, 軍事衛星
navigation-satellite +satellite | navigation satellite, navigation satellites, positioning satellite, positioning satellites | 測位衛星, 準天頂衛星, 測位用衛星
earth-observer +satellite | observation satellite, earth-observation satellite, earth observation satellite, radar satellite | 観測衛星, 地球観測衛星, 観測技術衛星, 陸域観測
earth-observer +satellite +climate | greenhouse-gas satellite, greenhouse gas satellite, climate satellite, carbon satellite | 温室効果ガス観測, 温室効果ガスを観測
overfly | flyby, fly-by, flypast, fly-past, overflight, overflights, overfly, overflies, overflew, overflown, flies over, flew over, fly over, flying over, passes over, passed over, passing over, crosses over, crossed over, soars over, soared over, sails over, sailed over, streaks over, hurtles over, over archipelago, crosses archipelago, crossed archipelago, passes overhead, passed overhead | 上空を通過, 上空通過, 列島を越え, 列島越え, 列島を横断, 飛び越え, 飛び越す, 頭上を
warningissued | take cover, take shelter, told to shelter, told to take cover, emergency alert, phone alert, phone alerts, air-raid siren, air-raid sirens, warning sirens, hide in basements, head for shelters | 国民保護, 全国瞬時警報, 避難を呼びかけ, 一時避難を, 頑丈な建物, 屋内避難
limitline | Northern Limit Line, limit line, sea border, sea boundary, maritime border, maritime boundary, NLL | 北方限界線, NLL, 海上境界線
demarcation | demarcation line, Demilitarized Zone, Demilitarised Zone, DMZ, Joint Security Area, truce village | 軍事境界線, 非武装地帯, DMZ, 共同警備区域
koreanmilitarypact +agree | inter-Korean military agreement, inter-Korean military accord, inter-Korean military pact, military accord, buffer zones, tension-reduction pact | 軍事合意, 南北軍事合意
liaisonoffice | liaison office, joint liaison office | 連絡事務所
balloon | trash balloons, rubbish balloons, balloons of waste, filth balloons | ごみ風船, 汚物風船
readiness | interceptors ready, order to shoot down, shoot-down order, destroy order, standing order to intercept | 破壊措置命令, 迎撃態勢, 警戒監視
radarlock +intrude | fire-control radar, fire control radar, fire-control beam, fire-control beams, lock radar, locks radar, locked radar, radar lock, radar lock-on, lock-on, locked on to, locks on to, locked onto, locks onto, aim radar, aims radar, aimed radar, train radar, trains radar, trained radar, direct radar, directs radar, directed radar, point radar, pointed radar, shone radar, targeting radar, weapons radar, radar beam, radar beams, radar targeting, gunnery radar, missile radar, radar dispute | レーダー照射, 火器管制レーダー, 火器管制, 射撃管制, 射撃用レーダー, ロックオン
radarlock | illuminate, illuminated, illuminates, illumination, paint with radar, painted with radar | 照射
adiz | air zone, airspace zone, zone in sky, zone in air, air identification, sky claim, airspace claim, flight rules over | 防空識別, 空の境界, 識別圏
bomber +fighterjet | B-52s, B-1B, B-1Bs, B-1s, B-2s, H-6, H-6s, H-6K, Tu-95s, Tu-160, Tu-160s, Tu-22, heavy bomber, heavy bombers, strategic bomber, strategic bombers, nuclear-capable bomber, nuclear bomber, nuclear bombers, stealth bomber, stealth bombers, Bear bombers, heavy jets | 爆撃機, 戦略爆撃機, B52, B1B, B2爆撃機, H6, TU95, TU160
bomber +fighterjet | B-52, B-2 bomber, Tu-95, bomber aircraft |
fighterjet | F-15s, F-16s, F-35s, F-22s, F-2s, F-4s, F/A-18s, J-10, J-11, J-15, J-15s, J-16, J-16s, J-20, MiG-29, MiG-31, Su-24, Su-27s, Su-30, Su-35s, Su-34, jet fighters, combat jets, combat aircraft, combat planes, war planes, military jets | J10, J11, J15, J16, J20, ミグ29, ミグ31, スホイ, 軍機, 戦闘機が
jointpatrol +patrol | joint patrol, joint patrols, joint air patrol, joint bomber patrol, joint flight, joint flights, joint bomber flight, fly together, flew together, flies together, flying together, flew in formation, fly in formation, patrol together, joint naval patrol, joint cruise, joint sail, sail together, sailed together | 共同飛行, 共同哨戒, 共同パトロール, 合同パトロール, 共同航行, 共同巡航, 編隊飛行
drill | show of force, shows of force, live-ammunition, live ammunition, live fire, live-fire, mock strikes, mock attack, simulated strikes, simulated attack, simulate strikes, rehearse, rehearsed, rehearses, rehearsing, dry run, naval drills, naval games, air manoeuvres, air maneuvers, island-landing practice, amphibious landing practice, fly alongside, flew alongside, flew with, fly with, sortie together, joint sorties | 武力示威, 実弾演習, 実弾訓練, 共同演習, 合同訓練, 編隊航法訓練, 上陸訓練, 降下訓練, 模擬攻撃
blockadedrill +drill | encircle island, encircling island, encircles island, ring island, rings island, ringing island, surround island, surrounds island, drills around island, blockade drill, blockade drills, blockade rehearsal, rehearse blockade, practise blockade, practice blockade, rehearse encirclement | 包囲演習, 封鎖演習, 封鎖訓練
theatercommand | Eastern Theater Command, Southern Theater Command, Northern Theater Command, Theater Command, Theatre Command | 東部戦区, 南部戦区, 北部戦区
medianline | median line, centre line of strait, center line of strait, middle line | 中間線
warship | guided-missile destroyer, guided missile destroyer, guided-missile cruiser, guided missile cruiser, guided-missile frigate, landing ship, assault ship, amphibious assault ship, helicopter carrier, minesweeper, patrol combatant, naval vessel, naval vessels, navy ship, navy ships, warships, men-of-war | 護衛艦, ミサイル駆逐艦, 哨戒艇, 掃海艇, 強襲揚陸艦, 補給艦, 艦艇
ship >coastguard | cutter, cutters, coast guard cutter, coastguard cutter, coast guard vessel, coast guard vessels, coast guard ship, coast guard ships, coast guard boat, coast guard boats, coastguard vessel, coastguard vessels, coastguard ship, coastguard ships | 巡視艇
watercannon +teargas | water cannon, water cannons, water jet, water jets, jets of water, blasts of water, blast of water, =hosed, doused with water | 放水砲, 放水銃, 水砲, 放水を受け
supplyrun | supply run, supply runs, supply mission, supply missions, supply boat, supply boats, resupply mission, resupply missions, resupply run, resupply boat, resupply boats, resupply trip, grounded warship, grounded ship, rusting ship, rusty ship, marooned ship, Sierra Madre | 補給任務, 補給活動, 補給船を, 座礁艦, シエラマドレ, シエラ・マドレ
collide | run into each other, run into one another, ran into each other, ran into one another, crash into each other, crashed into each other, crash into one another, collides with each other, smash into, smashes into, smashed into, smashing into, sideswipe, sideswiped, scrape hulls, scraped hulls, trade bumps, cut in two, sliced in two, stove in, =holed | 船体に穴, 衝突し, ぶつか, 接触し, 追突
groundfleet +abolish | stay down, told to stay down, stays down, kept on ground, keep on ground, keeps on ground, kept out of air, keep out of air, halt to flights, halts flights, halt flights, stop flights, stops flights, flights halted, flights suspended, suspend flights, suspends flights, flights stop, flights are halted, flight ban, flight suspension, grounds fleet, ground fleet, grounding order, grounds aircraft, stand-down, stand down of aircraft, safety stand-down, parked worldwide, grounded worldwide | 飛行を止め, 飛行を停止, 飛行停止を, 飛行の停止, 飛行中止, 飛行を中止, 飛行を見合わせ, 飛行見合わせ, 飛行自粛, 飛行の自粛, 運用を停止, 運用を見合わせ, 運用の停止, 飛行を取りやめ
backinair +resume | back in air, back in skies, return to air, returns to air, return to skies, returns to skies, return to flight, returns to flight, fly again, flies again, flying again, flights resume, flights resumed, resume flights, resumes flights, resumes flying, airborne again, cleared to fly, take to air again | 飛行再開, 飛行を再開, 運用再開, 運用を再開, 飛行の再開, 再び飛
crash | controlled landing, hard landing in water, landing in water, ditching, breaks up on reef, broke up on reef, came down short, comes down short, come down short, made landing in shallows, put down in shallows | 海に落ち, 浅瀬に落, 浅瀬に不時着, 海面に不時着, 着水し大破
armsspending +defence +budget | defence budget, defense budget, defence budgets, defense budgets, defence outlay, defense outlay, defence outlays, defense outlays, military outlay, military outlays, arms outlays, defence spending, defense spending, military spending, arms spending, military budget, arms budget, defence expenditure, defense expenditure, military expenditure, spending on defence, spending on defense, spending on military, spend on defence, spend on defense, spend on military, money for forces, money for military, defence bill, defense bill, military purse, defence share, defense share, military share | 防衛費, 防衛予算, 国防費, 国防予算, 軍事費, 軍事予算, 防衛関係費, 防衛支出
costshare +host-nation-support | cost of troops, cost of bases, bill for troops, bill for bases, bill for stationing, upkeep of troops, upkeep of bases, pay for bases, pays for bases, troop costs, base costs, hosting costs, cost of stationing troops | 駐留費, 駐留負担, 負担増額
defenceplan | five-year plan, five-year programme, five-year program, mid-term plan, midterm plan, build-up programme, build-up program | 中期防, 防衛大綱, 整備計画, 防衛力整備計画
costshare >us +host-nation-support | cost of U.S. troops, cost of American troops, bill for U.S. troops, pay for U.S. troops, pay for American troops, payments for U.S. troops |
joint-headquarters +command | operations headquarters, joint operations headquarters, joint operations command, headquarters for joint operations, planned headquarters, command links, overhaul of command, overhaul command, overhauls command, command overhaul, command structure, command structures, command framework, command frameworks, upgrade command, upgrades command, upgrade of command, unified control, single commander, one commander, war-fighting command, warfighting command | 統合作戦, 作戦司令部, 指揮系統, 指揮統制, 司令部機能, 部隊運用, 一元指揮
missiledefence +airdefence | missile defence, missile defense, missile shield, anti-missile, interceptor site, interceptor sites, shield against missiles, missile interceptors | ミサイル防衛, 迎撃システム, 地上配備型, 地上イージス
shootdown | brings down object, bring down object, brought down by missile, shoots down, knocks down, blasted from sky, blown out of sky, =downed | 撃ち落と, 破壊した
unidentified | unidentified object, unidentified objects, flying object, flying objects, high-altitude object, mystery object, unknown object, objects downed, object downed | 飛行物体, 未確認, 未確認飛行物体
hypersonic | glide vehicle, glider warhead, gliding warhead | 滑空弾, 滑空体, 極超音速滑空
port | port call, ports of call, calls at, makes call at, pulls into, returns to port, leaves port, sets sail from | 寄港, 入港, 帰港, 出港, 母港に
submarine +nuclearsub | nuclear submarine, nuclear submarines, nuclear-powered submarine, nuclear-powered submarines, nuclear-armed submarine, ballistic missile submarine, missile submarine, nuclear sub, nuclear subs, boomer, attack submarine | 原潜, 原子力潜水艦, 戦略原潜, 攻撃型原潜
strait-transit +sail | sails through strait, sail through strait, sailed through strait, transits strait, transit strait, transited strait, strait transit, passes through strait, passed through strait | 海峡を通過, 海峡通過, 海峡を航行, 海峡航行
navigation-freedom +sail | freedom of navigation, freedom-of-navigation, navigational freedom | 航行の自由
warship >navy +agree | frigate deal, frigate contract, frigate order, warship deal | 護衛艦の共同開発, 艦艇の契約
nuclearsub >us +submarine | | 米原潜, 米原子力潜水艦, 米海軍原潜
surveyship +ship | survey ship, survey ships, survey vessel, survey vessels, research ship, research vessel, spy ship, spy ships, intelligence ship, intelligence-gathering ship, surveillance ship | 調査船, 測量艦, 海洋調査船, 情報収集艦, 観測艦, 監視船, 海洋監視船, 漁業監視船
lowflight | low-altitude flight, low-altitude flights, low-level flight, low-level flights, low flying, low-flying, flies low over, flew low over, buzz, buzzed, buzzes | 低空飛行, 低空で飛, 低空訓練
nearapproach | abnormal approach, abnormally close, dangerously close, unusually close, within metres of, within meters of, unsafe intercept, near collision, close encounter | 異常接近, 異常な接近, 急接近, 特異な接近
access-agreement +agree | troop pact, troops pact, visiting-forces deal, visiting forces deal, visiting-forces pact, visiting forces pact, visiting-forces accord, reciprocal access agreement, reciprocal access deal, reciprocal access pact, access agreement, access pact | 円滑化協定に署名
taiwancontingency >tw | Taiwan contingency, Taiwan emergency, Taiwan crisis, attack on Taiwan, invasion of Taiwan, war over Taiwan | 台湾有事, 台湾侵攻, 台湾危機
taiwanremark >tw | Taiwan remark, Taiwan remarks, Taiwan comment, Taiwan comments, remark on Taiwan, remarks on Taiwan, remarks about Taiwan, words on Taiwan | 台湾有事発言, 台湾発言, 台湾有事答弁, 台湾答弁, 台湾をめぐる答弁, 台湾有事を巡る答弁, 台湾有事巡る答弁, 台湾有事めぐる答弁, 台湾有事に関する答弁
warship >navy | =fleets, flotilla, flotillas, naval fleet, squadron of warships, warship group, naval group | 艦隊, 船団, 艦船
whitepaper | white paper, annual review of defence, blue book, bluebook | 白書, 防衛白書, 外交青書, 青書
recruit | recruit, recruits, recruitment, enlist, enlistment | 自衛官募集, 募集難, 入隊
launch | fling, flings, flung, hurls, hurled, fires off, fired off, lets off, let off, unleashes, unleashed, looses, loosed | 撃ち, 撃った, 放った
loudspeaker | loudspeaker, loudspeakers, propaganda broadcasts, propaganda broadcast | 拡声器, 宣伝放送
parachute | parachute, parachutes, parachuted, parachuting, parachutists | パラシュート, 落下傘
fueltank | fuel tank, fuel tanks, drop tank, drop tanks, storage tank, storage tanks, water tank, water tanks | 燃料タンク, 補助タンク, 貯蔵タンク
coral | coral, corals | サンゴ
statuecomfort | wartime brothels, wartime sex, women forced into brothels, girl statue, statue of girl, comfort statue | 少女像, 慰安婦像, 元慰安婦
whitelist | whitelist, white-list, whitelisted | 優遇国, ホワイト国除外
missile >kp | | 北の飛翔体, 北のミサイル, 北ミサイル, 北が発射, 北の弾道ミサイル
fclp +drill | field carrier landing, field carrier landings, carrier landing practice, landing practice, touch-and-go, FCLP | 陸上離着陸訓練, 離着陸訓練, FCLP, タッチ・アンド・ゴー
`
