/**
 * What happens, and what it happens to: `id [=phase] | English | Japanese`. English is compared by stem. A phase
 * (`react`, `court`, `sanction`, `preview`, `opinion`, `after`) marks words of a step that follows or precedes a happening.
 */
export const HAPPENINGS = `
quake | earthquake, quake, tremor, aftershock, seismic, magnitude, Richter, epicentre, epicenter, second tremor, second jolt, second quake, second earthquake | 地震, 震度, 震源, 余震, マグニチュード, 揺れ
tsunami | tsunami, tsunamis | 津波
volcano | volcano, volcanic, erupt, eruption, lava | 噴火, 火山, 噴煙, 火砕流, 溶岩
storm | typhoon, hurricane, cyclone, tropical storm, tornado, typhoon strikes, hurricane strikes, cyclone strikes, tropical cyclone, storm hits | 台風, ハリケーン, サイクロン, 暴風, 竜巻, 熱帯低気圧, 暴風雨
flood | flood, flooding, inundate, downpour, torrential, heavy rain, rainfall, monsoon, deluge | 洪水, 豪雨, 大雨, 浸水, 氾濫, 水害, 冠水, 線状降水帯
landslide | landslide, mudslide, landslip, avalanche, hillside | 土砂崩れ, 土砂災害, 地滑り, 地すべり, 山崩れ, 雪崩, 土石流
wildfire | wildfire, bushfire, forest fire, arson | 山火事, 森林火災, 放火, 延焼
heat | heatwave, heat wave, heat, temperature, hottest | 熱波, 猛暑, 酷暑, 熱中症, 最高気温, 気温
windstorm | storm, gale | 暴風, 強風
fire | fire, burn, blaze | 火災, 火事, 全焼
crash | crash, plunge, smash, second crash | 墜落, 激突
snow | snow, blizzard, snowfall | 大雪, 豪雪, 吹雪
drought | drought, famine, hunger | 干ばつ, 飢餓, 飢饉
planecrash | aircraft, airliner, jetliner, helicopter, flight, airplane, chopper | 墜落, 航空機, 旅客機, 飛行機, ヘリ, ヘリコプター, 不時着, 機体
train | railway, derail, rail, subway, metro, derailment, =train, =trains | 列車, 電車, 脱線, 鉄道, 地下鉄, 新幹線, 線路
ship | ship, vessel, boat, ferry, tanker, capsize, shipwreck, sinking ship | 船, 船舶, 漁船, フェリー, タンカー, 沈没, 転覆, 貨物船, 客船
collide | collision, collide, it struck, struck a, struck another, which struck, that struck, when it struck, struck two, slammed into, rammed into, clipped, clips wing, ran into another, hit another plane, hit another ship, sideswiped, cut in two | 衝突, ぶつか, 接触事故, と接触し, に接触, 激突し
explode | explosion, explode, blast, bomb, bombing, detonate, bomber, second blast, second explosion | 爆発, 爆弾, 爆破, 自爆
collapse | collapse | 崩落, 倒壊, 崩壊
bridge | bridge, viaduct, flyover, overpass, footbridge | 橋, 橋梁, 高架, 陸橋, 歩道橋
attack | attack, strike, raid, assault, ambush, bombard, airstrike, air strike, air raid, shell, shelling, assail, drone strike, missile strike, second strike, second attack | 攻撃, 空爆, 襲撃, 砲撃, 爆撃, 空襲, 侵攻, 急襲, 越境攻撃
rocket | rocket, =rockets | ロケット弾, ロケット砲, ロケット
drone | drone, unmanned, UAV | 無人機, ドローン, 無人
missile | missile, ballistic, ICBM, intercontinental, projectile, cruise missile | ミサイル, 弾道, 飛翔体, 弾道弾
artillery | artillery, mortar, fires shells, =shells, =shelled, =shelling, howitzer, howitzers, artillery rounds, rounds of artillery, cannon fire, gunners, self-propelled guns, artillery duel, artillery barrage, coastal guns | 砲弾, 砲撃, 迫撃砲, 自走砲, 榴弾砲, 応射, 砲撃戦, 応戦
shoot | shoot, shooting, shot dead, shot and killed, gunned down, gunman, gunfire, gun, shooter, second shooting | 銃撃, 発砲, 射殺, 銃, 乱射, 狙撃
stab | stab, stabbing, knife, knifeman, knifed | 刺され, 刺傷, 刃物, 刺殺, 刺した, ナイフ, 切りつけ, 刺す
kill | kill, die, dead, death, fatal, fatality, toll, perish, lose their lives, slain, deadly, killed, bodies | 死亡, 死者, 殺害, 犠牲, 死去, 亡くな, 遺体, 殺された, 死傷, 死んだ, 死刑
injure | injure, wound, hurt, casualty, injury | 負傷, けが, 怪我, 重傷, 軽傷, 重軽傷, 死傷
missing | trapped, stranded, bury, buried, search, rescue, survivor, =missing | 行方不明, 不明, 救助, 取り残され, 生き埋め, 捜索, 安否, 孤立
evacuate | evacuate, evacuation, shelter, flee, displaced | 避難, 退避
assassinate | assassinate, assassination, assassin | 暗殺
obituary | passes away, dies at, dies aged, obituary, died | 死去, 訃報, 逝去
hostage | hostage, kidnap, abduct, abduction, captive, abductee | 人質, 拉致, 誘拐
release | release, freed, exchange of prisoners, prisoner swap | 解放, 釈放, 交換, 身柄交換
prison | prison, jail, inmate, prisoner, detain, detention, imprison, house arrest, behind bars, locked up, under house arrest | 刑務所, 収監, 拘束, 拘置, 囚人, 懲役, 禁錮, 自宅軟禁, 軟禁
arrest =court | arrest, custody, apprehend, suspect | 逮捕, 身柄を確保, 拘束, の容疑者, 容疑者の男, 容疑者ら, 容疑者を, 容疑者1, 容疑者2, 容疑者3, 容疑者4, 容疑者5, 容疑者6, 容疑者7, 容疑者8, 容疑者9
charge =court | charge, indict, indictment, accused of, prosecutor, prosecution | 起訴, 送検, 訴追, 検察
trial =court | trial, testify, plead, lawsuit, sue, =hearing | 公判, 初公判, 裁判, 提訴, 訴訟, 控訴, 上告
verdict =court | court rules, court ruled, sentence, sentenced, convict, conviction, guilty, verdict, acquit, overturn, uphold | 判決, 有罪, 無罪, 言い渡, 実刑, 棄却, 実刑判決
execute | execution, execute, hanged, death penalty | 処刑, 死刑執行, 死刑
coup | coup, overthrow, oust, mutiny | クーデター, 政権転覆, 追放
war | war, battle, clash, combat, invasion, invade, conflict, frontline, =fighting | 戦争, 戦闘, 侵攻, 侵略, 交戦, 戦況, 紛争, 衝突
ceasefire | ceasefire, cease-fire, truce, armistice | 停戦, 休戦, 停戦合意
capture | capture, seize, seizure, recapture | 制圧, 占領, 掌握, 奪還, 拿捕
withdraw | withdraw, withdrawal, pull out, pullout, quit | 撤退, 離脱, 脱退, 撤収
protest | protest, protest over, protests over, anger over, outrage over, demonstrate, demonstrator, demonstration, rally, march, riot, unrest, rioter, lodges protest, lodge protest, lodged protest, lodges protests | 抗議, デモ, 暴動, 集会, 反発, 抗議活動
condemn =react | condemn, criticism over, denounce, criticise, criticize, slam, decry, blast as, regret, lament, outrage, deplore, summon, object to, lodges protest, lodge protest, lodged protest, lodges complaint, lodges protests | 非難, 批判, 遺憾, 反発, 抗議, 糾弾, 呼び出し
react =react | react, reaction, respond, response, vow revenge, retaliate, retaliation, retaliatory, hit back, hits back, revenge, avenge | 反応, 報復
apologise =react | apologise, apologize, apology, sorry | 謝罪, 陳謝, おわび
sanction =sanction | sanction, embargo, blacklist, asset freeze, freeze assets | 制裁, 禁輸, 資産凍結
funeral =after | funeral, burial, laid to rest, memorial, mourning, mourn, tribute, condolence, pay tribute, grieve, in mourning | 葬儀, 国葬, 埋葬, 追悼式, 慰霊, 告別式, 追悼, 哀悼, 弔意
investigate =after | investigate, investigation, inquiry, inquest | 捜査, 調査, 検証, 究明, 調べ
aid =after | relief, donate, humanitarian, assistance, =aid, =aids, =aiding | 支援, 援助, 人道, 義援金, 救援
opinion =opinion | editorial, opinion, analysis, explainer, column, critique, commentary, essay, explained, what to know, timeline, profile | 社説, 解説, 論説, 分析, コラム, 評論, 論考, 考察
preview =preview | ahead of, will be, set to, expected to, line up, upcoming, poised, prepare to, on the eve, to be held, will meet, due to be, due to start, due to open, due to meet, due to begin, due to visit, due to arrive, due to hold, =scheduled | 予定, 見通し, 調整, 方針, 控え, を前に, 見込み, 開催へ, 検討
election | election, elect, vote, poll, voter, ballot, electoral, runoff, polling, referendum, campaign | 選挙, 投票, 投開票, 開票, 総選挙, 国民投票, 選挙戦, 有権者, 得票
win | win, victory, winner, triumph, beat, victorious, clinch, claim victory, declared the winner, re-elected, reelected, defeat | 勝利, 当選, 優勝, 再選, 破り, 破る, 下し, 制し, 制す, 勝者, 圧勝, 勝った
lose | lose, concede, knocked out, eliminated, beaten by, beaten in, =beaten, defeat | 敗北, 敗れ, 落選, 敗退, 負け
candidate | candidate, nominee, nomination, running mate, nominate, contender | 候補, 指名, 出馬, 立候補, 擁立
resign =after | resign, resignation, step down, stepping down, quits, stand down, steps down | 辞任, 辞職, 退陣, 辞意, 退任, 引責
appoint | appoint, appointment, inaugurate, sworn in, swear in, inauguration, take office, takes office, new leader, succeed, successor | 就任, 任命, 発足, 宣誓, 後任, 親任式, 起用, 新総裁
dissolve | dissolve, snap election, dissolution | 解散
noconfidence | no-confidence, no confidence, impeach, impeachment, censure | 不信任, 弾劾, 問責, 弾劾訴追
reshuffle | reshuffle, shake-up of cabinet | 内閣改造, 改造
law | law, bill, legislation, legislate, constitution, amendment, enact, constitutional, ordinance, bylaw, Act | 法案, 法律, 改正, 憲法, 法改正, 成立, 可決, 改憲, 条例
approve | approve, adopt, endorse, ratify, green-light, greenlight, approval | 承認, 可決, 採択, 決定, 閣議決定, 認可, 批准, 了承, 了解
reject | reject, veto, refuse, turn down, rebuff | 拒否, 否決, 却下, 拒絶, 拒む
propose | propose, proposal, submit, offer, table, lodge, lodges | 提案, 提出, 提示
request | request, ask, seek, demand, urge, call on, appeal to | 要求, 要請, 概算要求, 求め, 要望, 呼びかけ
budget | budget, spending, outlay, expenditure, fiscal, appropriation, draft budget, defence draft, defense draft, spending plan, defence outlay, national budget, budget draft | 予算, 歳出, 防衛費, 国防費, 概算要求, 補正予算, 予算案, 財政, 予算額
defence | defence, defense, military spending, security | 防衛, 国防, 安保, 安全保障, 軍事
tax | tax, levy, levies, taxation | 税, 増税, 減税, 課税, 消費税
tariff | tariff, import tax, trade war | 関税, 貿易戦争, 相互関税
trade | trade, export, import, free trade | 貿易, 輸出, 輸入, 通商, 禁輸
inflation | inflation, consumer price, cost of living | インフレ, 物価, 消費者物価
rates | interest rate, rate hike, rate cut, borrowing cost, monetary policy, key rate, basis point, central bank | 金利, 利上げ, 利下げ, 政策金利, 金融政策, 中央銀行, 金融緩和, 長期金利
yen | yen, currency, exchange rate, dollar | 円安, 円高, 為替, 円相場, 通貨, ドル円
stocks | stock, stocks, share price, Nikkei, Dow, Wall Street, equity, equities, bourse | 株価, 日経平均, 株式, 東証, 株安, 株高, ダウ平均, 市場
gdp | GDP, gross domestic product, economic growth, recession, economy | GDP, 国内総生産, 経済成長, 景気, 景気後退
jobs | unemployment, jobless, layoff, lay off, job cut | 失業, 雇用, 解雇, 人員削減
wage | wage, pay rise, salary | 賃金, 賃上げ, 春闘, 給与, 最低賃金
profit | profit, earnings, revenue, quarterly | 利益, 決算, 収益, 純利益, 増益, 減益, 最終赤字
bankrupt | bankrupt, bankruptcy, insolvency | 破産, 経営破綻, 倒産, 民事再生
merger | merger, takeover, acquire, acquisition, buyout, merge | 買収, 合併, 経営統合, 統合
oil | oil, crude, petrol, gasoline | 原油, 石油, ガソリン
gas | natural gas, pipeline, LNG | 天然ガス, パイプライン, 送油管
nuclear | nuclear, atomic, uranium, plutonium, enrichment, warhead | 核, ウラン, 原子力, 核兵器, 濃縮, 核開発
reactor | reactor, nuclear plant, power plant, power station, nuclear power | 原発, 原子炉, 発電所, 再稼働
wastewater | treated water, wastewater, waste water, radioactive water, discharge | 処理水, 汚染水, 海洋放出, 放出
seafood | seafood, fish import, fishery | 水産物, 海産物
blackout | blackout, power outage, outage, power cut | 停電
cyber | cyberattack, cyber attack, hacker, hack, ransomware, data breach, cyber | サイバー攻撃, ハッカー, 不正アクセス, サイバー, 情報流出, ランサムウェア
launch | launch, lift off, liftoff, blast off, lifts off, test-fire, fire, test launch, test-launch, test fire, fires, fired, second launch | 打ち上げ, 発射, 打上げ, 打ち上げた, 飛び立つ, 飛び立った
satellite | satellite, orbit, payload, satellites, cubesats, microsatellites, reconnaissance satellite, spacecraft in orbit | 衛星, 軌道, 人工衛星
spacecraft | spacecraft, capsule, space shuttle, shuttle, probe, lander, rover, space probe, orbiter, cargo craft | 宇宙船, 探査機, スペースシャトル, 着陸機, 探査車, 補給船, 補給機
astronaut | astronaut, cosmonaut, spacewalk | 宇宙飛行士, 飛行士, 船外活動, 乗組員
land | land, landing, touch down, touchdown, splashdown, return to Earth, second landing | 着陸, 帰還, 着水, 着地
dock | dock, docking, berth | ドッキング, 結合
telescope | telescope | 望遠鏡
eclipse | eclipse | 日食, 月食
summit | summit, leaders meet, leaders met | 首脳会談, 首脳会議, サミット, 首脳, 首脳会合
talks | talks, talk, meet, meet over, meets over, met over, meeting, negotiation, dialogue, discuss, discussion, negotiate, met, conference, gathering, sit down, face-to-face | 会談, 協議, 会合, 交渉, 対話, 会議, 話し合, 閣僚協議, 閣僚会合, 対面
phone | phone call, telephone, by phone, phone | 電話会談, 電話協議, 電話
visit | visit, trip, arrive, tour, travel | 訪問, 来日, 訪日, 訪米, 訪中, 訪韓, 到着, 視察, 歴訪, 訪れ
agree | agree, agreement, deal, accord, pact, memorandum, sign, signed, treaty, signing, inked | 合意, 協定, 条約, 署名, 調印, 締結, 覚書, 一致
statement | statement, joint statement, communique, declaration, declare | 声明, 宣言, 共同声明, 共同宣言, 共同文書, 文書
speech | speech, address | 演説, 講演, スピーチ
command | command, headquarters | 司令部, 統合司令部, 統合軍司令部, 指揮, 指揮統制
drill | drill, exercise, manoeuvre, maneuver, war game, joint drill, military exercise | 演習, 訓練, 共同訓練, 合同演習, 軍事演習
deploy | deploy, deployment | 配備, 展開, 駐留, 派遣, 配置
base | base, air base, airbase | 基地, 駐屯地
carrier | aircraft carrier, carrier | 空母
submarine | submarine | 潜水艦
fighterjet | fighter jet, fighter, warplane, bomber aircraft | 戦闘機, 爆撃機, 軍用機
intrude | intrude, intrusion, territorial water, airspace, violate, incursion, enter waters, entered waters, scramble, contiguous zone | 領海, 侵入, 領空, 領空侵犯, 接続水域, 侵犯, 緊急発進, スクランブル
shootdown | shoot down, shot down, intercept | 撃墜, 迎撃
spy | spy, espionage, spying | スパイ, 諜報, 機密, 漏えい
sovereignty | sovereignty, dispute over, territorial, disputed, territory | 領有権, 主権, 領土
refugee | refugee, migrant, migration, asylum, border | 難民, 移民, 亡命, 国境, 入管
independence | independence, secede, separatist, autonomy | 独立, 分離独立, 自治
corruption | corruption, bribery, bribe, graft, scandal, slush fund, kickback, fraud, embezzle | 汚職, 収賄, 贈賄, 裏金, 不正, 詐欺, 横領, 疑惑, 政治資金, 賄賂, わいろ
sexcrime | rape, sexual assault, sexual, sexual harassment, sexual abuse, child abuse, sex abuse, abused, sexually | 性的暴行, 強姦, わいせつ, 性犯罪, セクハラ, 虐待
murder | murder, homicide, manslaughter, killer, second murder | 殺人, 殺害
robbery | robbery, rob, theft, steal, stolen, heist | 強盗, 窃盗, 盗難, 盗ま
drugs | drug, cocaine, narcotics, methamphetamine, fentanyl | 麻薬, 薬物, 覚醒剤, 大麻, コカイン, 覚せい剤
covid | coronavirus, COVID-19, COVID, SARS-CoV-2, pandemic, infection | 新型コロナ, コロナ, 感染者, 感染, パンデミック, 変異株
virus | virus, outbreak, flu, influenza, Ebola, cholera, mpox, measles, epidemic, bird flu, outbreaks, contagion, contagious, flu-like, mystery illness, unknown illness, fever | ウイルス, 流行, インフルエンザ, エボラ, コレラ, はしか, 鳥インフル, 感染症, 感染拡大, 集団感染, 感染が広が, 発熱, 原因不明
vaccine | vaccine, vaccination, vaccinate | ワクチン, 接種
hospital | hospital, hospitalised, hospitalized, surgery | 病院, 入院, 手術, 搬送
poison | poison, poisoning, contaminate | 中毒, 毒, 食中毒
recall | recall, defect | リコール, 欠陥
emergency | state of emergency, emergency, martial law, lockdown, curfew | 非常事態, 緊急事態, 戒厳令, 戒厳, 外出禁止, 非常戒厳
school | school, university, student, pupil, campus, kindergarten | 学校, 大学, 学生, 生徒, 教師, 高校, 小学校, 児童, 園児
child | child, children, girl, boy, infant, toddler | 子ども, 子供, 女児, 男児, 児童, 少女, 少年
hotel | hotel | ホテル
market | market, bazaar, shopping mall, supermarket | 市場, 商業施設, スーパー
mosque | mosque, Friday worshippers, at prayer, Muslim worshippers | モスク
church | church, cathedral | 教会, 大聖堂
temple | temple, shrine | 寺院, 神社
yasukuni | Yasukuni | 靖国
mine | miner, coal, coal mine, mine blast, mine accident, miners, =mine, =mines | 炭鉱, 鉱山, 炭坑
factory | factory | 工場
airport | airport, runway, airfield | 空港, 滑走路
stadium | stadium | スタジアム, 競技場
nightclub | nightclub, club fire | ナイトクラブ
footballpitch | football field, soccer field, soccer pitch, football pitch | サッカー場
dam | dam | ダム
museum | museum, gallery, heritage, world heritage | 博物館, 美術館, 世界遺産, 遺産
film | film, movie, box office, Oscar, Academy Award, actor, actress | 映画, 俳優, 女優, アカデミー賞, オスカー
music | music, singer, album, concert, song, band | 音楽, 歌手, コンサート, 楽曲, バンド
author | author, novelist, writer, novel, book | 作家, 小説, 著者
prize | prize, award, laureate | 受賞, 文学賞
physics | physics, physicist, Nobel physics prize | 物理学, ノーベル物理学賞
chemistry | chemistry, chemist, Nobel chemistry prize | 化学, ノーベル化学賞
medicine | Medicine, physiology, Nobel medicine prize | 医学, 生理学, ノーベル医学生理学賞
literature | literature, Nobel literature prize | 文学, ノーベル文学賞
peace | peace, peace prize, Nobel Peace Prize | 平和, ノーベル平和賞
olympics | Olympics, Olympic, Games, Paralympics | 五輪, オリンピック, パラリンピック
opening | opening ceremony | 開会式
closing | closing ceremony | 閉会式
worldcup | World Cup | ワールドカップ, W杯
final | final, finals, championship, champion, title | 決勝, 選手権, 王者, 王座
semifinal | semifinal, semi-final, quarterfinal, quarter-final | 準決勝, 準々決勝
medal | medal, medallist, medalist, podium | メダル, 表彰台
gold | gold | 金メダル
silver | silver | 銀メダル
bronze | bronze | 銅メダル
record | world record, record | 世界記録, 新記録, 過去最高, 最多, 過去最大, 記録
team |  | 団体
men | men's, men, man | 男子, 男性
women | women's, women, woman, female | 女子, 女性
debut | debut, unveil, reveal | 発表, 公開, 初公開
climate | climate change, global warming, carbon, emission, greenhouse | 気候変動, 温暖化, 排出, 温室効果ガス
whale | whale, whaling | クジラ, 捕鯨, 鯨
ai | artificial intelligence, AI | 人工知能, AI, 生成AI
chip | semiconductor, microchip | 半導体
internet | internet, social media, app, website | ネット, SNS, インターネット, アプリ
tv | television, broadcaster, broadcast | テレビ, 放送
strikework | walkout, labour strike, labor strike | ストライキ, 労組, 労働組合
abortion | abortion | 中絶
marriage | wedding, marriage, marry, engaged, engagement, same-sex | 結婚, 婚約, 同性婚, 挙式
birth | gives birth, birth rate, birth, newborn, population | 出産, 出生, 出生率, 人口, 誕生
crime | crime, criminal | 犯罪, 事件
bear | wild animal, =bear, =bears | クマ
stampede | stampede, =crush, crowd crush | 圧死, 雑踏, 将棋倒し, 群衆事故, 群集事故, 雑踏事故, 折り重な, 人波
bus | bus, minibus, coach carrying, coach plunges, tour coach, holiday coach, school coach, coach party | バス
truck | truck, lorry | トラック
car | automobile, =car, =cars, =auto, autos, automotive | 自動車, 乗用車, 車両
tunnel | tunnel | トンネル
injunction | injunction, court order | 仮処分, 差し止め
abolish | ban, prohibit, outlaw, suspend, suspension, halt | 禁止, 停止, 中止, 差し止め, 禁輸
resume | resume, restart, reopen | 再開, 再稼働
postpone | postpone, delay, cancel, called off | 延期, 中止, 取りやめ, 見送り
fund | fund, funding, finance, million dollars, loan | 資金, 融資, 基金, 財源
remains | remains, skeleton | 遺骨
cost | cost, costs | 費用, 負担, 経費
first | first, first-ever, first time, maiden, inaugural | 初めて, 史上初, 初の, 初回
highest | highest, largest, biggest, record-high, all-time | 最高, 最大, 過去最大, 最多
streak | consecutive year, consecutive record, straight year, straight rise, straight record, straight increase, years running, years in a row, record in row, record in a row | 年連続, 年度連続
again =again | another, again, second attack, second day, third day, consecutive, once more, second quake, second earthquake, aftershock, in a row, second wave, new wave, fresh wave, second round of blasts, second strike, second strikes, further strikes, additional strikes, more strikes, fresh strikes, new strikes, second blast, second explosion, second crash, second shooting, second tremor, second jolt, second launch, second landing, second case, second murder | 再び, 連続, 2日連続, 3日連続, 余震, 2日目, 3日目, 第2波, 第二波, 今度は, 今度も, 追加攻撃, 再攻撃, 2回目の攻撃, 2度目の攻撃, 別の, 2件目, 2例目, またも, また一家, 再度, 追加で
again | previous day, day after, days after, yesterday, days later, day earlier | 前日, 翌日
sequel =sequel | in response to, in the wake of, in protest at, in reaction to, aftermath, =following | 受けて, を受け
two =bilateral | bilateral, one-on-one, two-way, both governments, two governments, both countries, two leaders, counterpart | 2首脳, 二国間, 2国間, 両国, 両首脳, 両政府
three =trilateral | trilateral, three-way, three-nation, three countries, three nations, three defence ministers, three defense ministers, three ministers, three leaders, three allies | 3防衛相, 3外相, 三防衛相, 三外相, 3人の首脳, 3首脳, 三首脳, 3閣僚, 3カ国, 三カ国, 3か国
four =fourway | four-nation, four-way, four countries, Quad, four defence ministers, four defense ministers, four defence chiefs, four defense chiefs, four leaders | 4防衛相, 4外相, 4首脳, 4カ国, 4か国, クアッド
many =many | five partners, six partners, seven partners, six allies, seven allies, five nations, six nations, seven nations, eight nations, five leaders, six leaders, seven leaders, seven powers | 5首脳, 6首脳, 7首脳, 5カ国首脳, 6カ国首脳, 7カ国首脳, 6カ国が, 7カ国が
twoplustwo =twoplustwo | two-plus-two, 2+2, Security Consultative Committee, foreign and defence ministers, foreign and defense ministers, foreign and defence chiefs, foreign and defense chiefs, diplomats and defence chiefs, diplomats and defense chiefs, both secretaries | 2プラス2, 2+2, 外務・防衛, 外交・防衛, 外務防衛, 安全保障協議委員会
`
