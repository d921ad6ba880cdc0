/** More words for the economy, science, health, culture and sport, by the ids of happenings.ts, themes.ts and things.ts. */
export const WORDS_OF_MARKETS_AND_MINDS = `
rates | borrowing costs, key rate, policy rate, base rate, benchmark rate, tightens, tighten, quarter point, quarter-point, rate rise, cuts rates, raises rates, holds rates, bond buying, stimulus to end deflation, money supply, quantitative easing, discount rate | 政策金利を, 追加利上げ, 利上げ決定, 据え置き, 量的緩和, 量的・質的緩和, 国債購入, 金融引き締め, 公定歩合
yen | greenback, weaker yen, stronger yen, yen surges, yen slides, forex, foreign exchange, currency market, currency markets, devalue, devaluation, sterling, pound tumbles | 円買い, 円売り, ドル売り, ドル高, ドル安, 通貨安, 切り下げ, 外国為替
intervene | intervention, steps into market, step into market, intervened, dollar buying, dollar selling, push down the dollar | 介入し, 協調介入, 円売り介入, 円買い介入
stocks | share values, equities, index, indices, stock market, stock exchange, bull market, bear market, point loss, bubble-era, the average, Topix, Nasdaq, FTSE, Dax, Tokyo shares, Japanese shares, shares fall, shares fell, shares rise, shares rose, shares sink, shares plunge, shares close, shares tumble, share prices, =markets | 終値, 株価指数, 史上最高値, 最高値, 平均株価, TOPIX, NY株, NYダウ, 相場, 日本株, 東京株
circuit | free fall, tumble, tumbled, panic, slump, biggest one-day, worst day, meltdown, slide, wipes out | 急落, 大暴落, 下げ幅, 過去最大の下げ, 全面安, 株安
bankrupt | Chapter 11, files for protection, bankruptcy protection, insolvent, collapse of bank, goes under, goes bankrupt, wind up, winds up, liquidation, defunct, receivership, run on deposits, bank run, seize bank, goes bust, debts of, bank fails, lender fails, brokerage fails, firm fails, company fails, bank failure, failed bank, failed lender | 破産法, 破綻, 経営破綻, 自主廃業, 会社更生, 負債, 連邦破産法, 倒産し, 破産申請, 破産法申請
merger | takeover, buys, buy, bought, purchase, forced together, links up, link up, tie-up, acquires, merges, deal worth, snaps up, to own, bid for, swallow | 買収し, 合併し, 買収へ, 経営統合へ, 資本提携, 子会社化, 完全子会社
bailout | rescue loan, rescue deal, lifeline, loan, loans, aid for bank, emergency loan | 緊急融資, 融資, 支援策, 救済策, 公的支援
default | default, sovereign debt, debt ceiling, debt crisis, austerity, cuts in return | 財政危機, 緊縮, 緊縮財政, 債務問題
rating | downgrades, downgraded, downgrade, AAA, AA+, triple-A, top rating, credit rating, rating cut | 格下げ, 最上位, 格付け会社, AAA
inflation | prices, price rises, consumer prices, deflation, cost of living, CPI | 物価高, 物価上昇, デフレ, 消費者物価指数, 値上がり
profit | losses, in the red, in the black, sales fall, annual result, quarterly loss, net income, turnover, net loss, losses of, loss of yen | 赤字, 黒字, 純損失, 業績, 売上高
tariff | import duty, levies, import tax, import taxes, customs, reciprocal tariffs, trade barriers, import duties, car duties, higher duties, punitive duties, duties on, percent duty, percent duties | 追加関税, 相互関税, 上乗せ関税, 輸入関税, 税率
trade | trade deal, trade pact, trade agreement, trading partners, exports, imports, WTO dispute, free-trade | 通商協定, 貿易協定, 自由貿易, 通商交渉, 関税交渉
jobs | redundancies, jobs lost, out of work, layoffs, job losses, unemployed, jobless rate, axe jobs, sheds jobs | 失業率, 人員整理, リストラ, 雇用者数, 求人
strikework | stoppage, walk out, walks out, walked out, industrial action, picket, pickets, downed tools, strikers, dockworkers, dockers, longshoremen, general strike, union members | スト, ストライキ, 全面スト, ゼネスト, スト突入
wage | pay deal, pay raise, wages, minimum wage, pay increase | 賃上げ率, 満額回答, ベースアップ, ベア
company | tech giant, carmaker, automaker, conglomerate, giant, brokerage, lender, start-up, startup, manufacturer, steelmaker, chipmaker, drugmaker, retailer | 自動車大手, 証券, 証券会社, 製薬大手, 新興企業
executive | boss, founder, chairman, CEO, tycoon, magnate, chief executives, mogul, billionaire | 創業者, 取締役, トップ, 最高財務責任者, 社長
pipeline | pipeline, artery for gasoline, fuel pipeline, pipelines | パイプライン, 送油管
blackout | power failure, electricity cut, plunged into darkness, grid failure, lights out, without power, cut power | 大規模停電, 電力不足, 計画停電
cyber | ransomware, malware, hacked, hacking, hackers, phishing, worm, breach of data, digital attack, online attack | マルウエア, ウイルス感染, 身代金, 不正侵入
software | blue screens, blue screen, outage, computers crash, crashes computers, IT outage, computer glitch, security software, operating system, Windows, software bug | 更新プログラム, ウィンドウズ, 大規模障害
launch | blasts off, blast-off, ride into orbit, sent into orbit, sends into space, sends astronauts, launcher, rocket carries, lifts off, puts into orbit, take off, takes off, lifted off, roars off, countdown, launchpad, sends up, heads for, into orbit, put in orbit, soars into, rocket soars, =rides | 打ち上げ成功, 打ち上げ失敗, 打ち上げへ, 発射され, 発射場, 軌道投入
abort | scrub, scrubbed, abort, aborted, aborts, called off launch, do not light, fails to ignite, did not ignite | 打ち上げ中止, 中断, 着火せず, 発射中止
astronaut | cosmonauts, spaceman, spacewoman, spacefarer, space traveller, man in space, humans | 飛行士ら, 有人, 有人飛行, 宇宙遊泳, 搭乗員
spacecraft | shuttle, orbiter, probe, craft, rover, lander, space plane, Dragon, capsule, sample return, re-enters atmosphere, spaceship, space rock probe, robot explorer, Space Shuttle Discovery, Space Shuttle Atlantis, Space Shuttle Endeavour, Space Shuttle Columbia, Space Shuttle Challenger, ascent vehicle, transfer vehicle, re-entry vehicle | 探査機, 補給船, 宇宙機, 帰還カプセル, 探査車, 回収カプセル
shuttle | shuttle, space shuttle, Challenger, shuttle Columbia, shuttle Discovery, Endeavour, Atlantis, Space Shuttle Discovery, Space Shuttle Atlantis, Space Shuttle Endeavour, Space Shuttle Columbia, Space Shuttle Challenger | スペースシャトル, シャトル, チャレンジャー, コロンビア号, ディスカバリー, エンデバー, アトランティス
land | touches down, touchdown, touched down, soft landing, splash down, splashes down, splashdown, lands safely, reached the surface, set down, comes home, back to Earth, return to Earth, returns to Earth, lands on moon, lands in desert, lowers robot, arrives on Mars | 着陸成功, 帰還し, 着水し, 軟着陸, 地球帰還, 月面着陸, 着地し, 着陸に成功
dock | docks, docked, berths, arrives at ISS, arrives at station, reaches space station, link up with station | ドッキング成功, 結合し
asteroid | asteroid, meteor, meteorite, comet, Itokawa, Ryugu, Bennu, space rock, fireball over | 小惑星, 隕石, 彗星, イトカワ, リュウグウ
planet | Mars, Martian, Venus, Jupiter, Saturn, Mercury, Pluto, planet, Neptune, exoplanet, solar system | 火星, 金星, 木星, 土星, 水星, 冥王星, 惑星, 系外惑星, 太陽系
blackhole | black hole, black holes, event horizon, singularity, galaxy, galaxies | ブラックホール, 銀河
particle | particle, boson, Higgs, neutrino, collider, physicists find, quark, God particle, gravitational waves, gravitational wave | 粒子, ヒッグス, ニュートリノ, 加速器, 重力波, 素粒子
gene | genome, genetic code, cloned, clone, cloning, clones, copy of animal, embryo, DNA, gene editing | クローン, 体細胞, ヒトゲノム, ゲノム編集, 胚
discover | detected, detects, discovered, discovery, finds new, unearthed, found to be, spotted, first observed, first picture, captured image, found remains, =observes | 発見し, 初観測, 観測し, 撮影成功, 見つけ, 確認し
prize | honoured, honored, awarded, laureate, wins award, accolade, share prize, medal of honour | 授賞, 受賞し, 授与, 受賞者, 賞に, 栄誉賞
nobelprize | Swedish Academy, Nobel committee, Karolinska, honoured in Stockholm | ノーベル賞に, ノーベル賞受賞, スウェーデン・アカデミー
awardshow | Academy Awards, Oscar, Oscars, best picture, Hollywood honours, Golden Globe, Tony Award | アカデミー賞, 作品賞, ゴールデングローブ, 主演女優賞, 主演男優賞
film | animated, feature film, cinema, filmmaker, documentary, Hollywood, blockbuster, film director, movie director, anime director, big screen, silver screen, directed by, =cartoon, film directed | 長編, アニメ映画, 映画監督, 興行収入, 邦画
literature | novelist, author of, writer of, poet, prose, literary | 文学, 詩人, 小説家
covid | COVID-19, corona, new virus, mystery pneumonia, mysterious pneumonia, new coronavirus, jab, lockdown, locked down, locks down, virus | 新型肺炎, コロナ禍, 原因不明の肺炎, 新型コロナウイルス
newcases | virus cases, cases of coronavirus, infections hit, infections in, daily infections, daily count, caseload, new cases, tested positive, new patients, reports record, records more than | 人感染, 新規感染, 感染確認, 感染者が, 陽性
vaccine | jab, jabs, inoculation, inoculate, effective against, immunise, immunisation, doses, booster shot, booster shots, booster dose, booster jab | 有効性, 接種開始, 予防接種, 追加接種
pandemic | pandemic, global epidemic, global alert, global emergency, international emergency, health emergency, epidemic, outbreak, global influenza | パンデミック, 世界的大流行, 世界に警告, 緊急事態, 世界的流行, 流行
quarantine | locked down, locks down, lock down, shut city, sealed off, trains and planes stopped, isolated, stay home, stay-at-home | 封鎖, 都市封鎖, 隔離, 移動制限, ロックダウン
postpone | put off, puts off, delayed, delays, deferred, pushed back, moved to, postponed, rescheduled, delay Games | 延期し, 先送り, 延期で合意, 来年に延期
worldcup | World Cup, world champions, global football tournament, FIFA tournament | W杯, ワールドカップ, Ｗ杯
olympics | Games, Olympians, Olympiad, podium | 五輪, オリンピック, パラ五輪
final | title match, decider, championship match, Grand Final, cup final | 優勝決定, 決勝戦
semifinal | semi-final, last four, semi, walk-off double | 準決勝, 4強, ベスト4
penalty | shoot-out, shootout, on penalties, spot kicks | PK戦, PK
goldmedal | Olympic champion, crowned, top of podium, first gold, wins gold, takes gold, champions, lifts trophy, trophy, take title, clinch title | 金メダル, 優勝, 王者, 世界一, 制覇, 連覇, 初優勝
beatupset | upset, stun, stuns, come from behind, thrash, thrashes, humiliate, see off, bring down to earth, knocked out, sees off | 逆転勝ち, 番狂わせ, 下す, 破る, 大勝, 快勝, 競り勝ち, 撃破, 敗れ, 逆転
recordbreak | world record, breaks record, shatters record, sets record, set record, own record, fastest, milestone, new mark, passes record, most in a season, all-time record, breaks 84-year-old, first to hit, makes history, lowers mark, surpass, all-time high, peak | 世界新, 新記録, 世界新記録, 大リーグ新記録, 史上初, 達成, 記録更新, 金字塔, 過去最高, 最高値
sport-baseball | homers, homer, strikes out, struck out, outfielder, walk-off, steal bases, Samurai, slugger, Dodgers, Yankees, Mariners, Giants baseball, no-hitter | 安打, 本塁打, 盗塁, 侍ジャパン, サヨナラ, 大谷, ドジャース, ヤンキース, 打者, 完封
sport-football | equaliser, striker, goalkeeper, Nadeshiko, Azzurri, Samurai Blue, hosts thrash, midfielder, kick-off, World Cup group, Champions League, Premier League | サッカー, なでしこ, 得点王, サッカーW杯
sport-athletics | sprint, sprinter, 100 metres, 200m, hurdles, metres in, javelin, high jump, pole vault, long jumper | 陸上, 世界陸上, 100m, 200m, 短距離, やり投げ
sport-rugby | Springboks, Brave Blossoms, All Blacks, scrum, Wallabies | ラグビーW杯, スプリングボクス, オールブラックス
sport-skiing | ski jump, ski jumpers, ski jumper, large hill, snowboarder, slalom skier, downhill | ジャンプ, スキージャンプ, ノルディック, ラージヒル
hostbid | to host, to stage, host city, wins right to host, IOC vote, hosts Olympics, awarded Games, sees off rivals | 開催決定, 五輪開催, 招致成功, 開催都市に
obituary | is dead, bows out at, laid to rest, dies after, found dead, passed away, dead at, dies peacefully, died aged, death announced | 逝去し, 死去し, 死去、, 亡くな, 永眠
pontiff | cardinals, conclave, white smoke, papal, Vatican elects, Holy Father, Catholic leader | 枢機卿, コンクラーベ, 白い煙, 新教皇, 新法王
clergy | cardinal, archbishop, Dalai Lama, ayatollah, patriarch | 枢機卿, 大司教, ダライ・ラマ, 大主教
climate | warming, greenhouse gas, emissions, climate pact, hold warming, climate accord, COP21, COP28, COP30, Kyoto Protocol, carbon dioxide | 気候変動枠組み, 温室効果, パリ協定, COP21, 京都議定書, 温暖化対策
oilspill | crude, oil flow, drilling platform, oil rig, gusher, leaking well, ruptured well, slick, oil leak, Deepwater Horizon, cap sealed, drilling rig | 原油流出, 石油掘削, 掘削施設, 流出止め
wastewater | contaminated water, tritium, Fukushima water, water into ocean, water to sea, ALPS | トリチウム, 処理水放出, 汚染水放出
reactor | nuclear station, nuclear power station, atomic plant, reactor building, crippled plant, Chernobyl, Fukushima Daiichi, Three Mile Island, cooling system | 原子炉建屋, 建屋, 福島第一原発, チェルノブイリ, 号機
pagers | pager, pagers, beeper, beepers, walkie-talkie, walkie-talkies, two-way radio | ポケベル, ポケットベル, 無線機, トランシーバー
pension | pension reform, retirement, retirement age, retirement reform, pensioners | 年金改革, 受給開始, 定年
`
