/** Steps, rules and forms of public life: `id [=phase] | English | Japanese`. English is compared by stem. */
export const PROCEEDINGS = `
liftdecree | revoke the state of emergency, lifts state of emergency, lifts emergency, emergency lifted, lifts martial law, martial law lifted, lifts lockdown, lockdown lifted, lifts curfew, curfew lifted, lifts restrictions, restrictions lifted, lifts order, order lifted, orders lifted, lifts decree, decree lifted, lifts alert, lifts quarantine, lifts sanctions, sanctions lifted | 解除
swornin | oath of office, takes oath | 就任式, 就任宣誓, 宣誓就任
runoff | run-off, second round, second-round | 決選投票, 第2回投票, 決選
firstround | first round | 第1回投票, 1回目の投票
exitpoll | exit poll | 出口調査
turnout | turnout | 投票率
majority | outright majority | 単独過半数
losemajority | lose its majority, lose majority, lost its majority, minority government, hung parliament | 過半数割れ
byelection | by-election, byelection, special election | 補欠選挙, 補選
snapelection | early election, snap poll | 解散総選挙, 前倒し選挙, 早期解散, 前倒し総選挙
leadership | leadership race, leadership election, leadership contest, party leadership, party president | 代表選, 党首選, 党代表
partyleader | party chief, leader of the party | 総裁, 新代表
primary | primary, caucus, primaries, Super Tuesday | 予備選, 党員集会, スーパーチューズデー
convention | party convention, national convention | 党大会, 全国大会
plebiscite | plebiscite, Leave wins, Leave side, Remain side, Leave campaign, Remain campaign, Leave vote | 住民投票, レファレンダム
debate | debate, televised debate | 討論会, 討論
concede | concession speech, admit defeat | 敗北宣言, 敗北を認め
recount | recount, vote fraud, electoral fraud, rigged election, rigged vote, rigged ballot, election rigged, vote rigged, rigged poll | 再集計, 不正選挙, 選挙不正
coalitiondeal | coalition deal, coalition agreement, coalition talks, grand coalition, join coalition | 連立合意, 大連立, 連立協議, 連立へ協議, 連立に向け, 連立政権樹立へ, 連立入り
quitcoalition | quit coalition, leave coalition, quits coalition, coalition collapse | 連立離脱, 連立解消, 連立崩壊
stayon | stay on, cling to power, stay in power, remain in office, will not resign | 続投, 居座り
reelect | re-elect, reelect, second term, third term, new term, re-election, third straight term | 2期目, 3期目, 再選, 3選, 2選, 4選, 5選, 続投
comeback | return to power, comeback, returns to White House | 返り咲き, 復帰, 返り咲
firstwoman | first woman, first female, first-ever woman, woman premier, woman president | 女性初, 初の女性, 女性首相
youngest | youngest, oldest | 最年少, 最高齢, 最年長
sack | sack, sacked, fire minister, dismiss, dismissal, oust minister, removed from office | 更迭, 解任, 罷免
seatsparliament | seats, seat | 議席
housespeaker | House Speaker, speaker of parliament | 下院議長, 国会議長
lawmaker | lawmaker, MP, legislator, congressman, senator | 議員, 国会議員, 上院議員, 下院議員
joint-session | joint session, address to Congress, State of the Union, policy speech, address parliament | 一般教書演説, 施政方針演説, 所信表明, 合同会議
vow =react | vow, vows, swear to, swears to, will not go unpunished, harsh punishment, threatens, says it will answer | 報復を誓
sequent =sequent | after, amid, amidst, meet over, meets over, met over, protest over, protests over, anger over, outrage over, dispute over, criticism over, concern over, concerns over, resign over, resigns over, quits over, days after, hours after | 2プラス2に続, 2プラス2の後, 会談に続, をめぐり, を巡り, めぐる, 巡る, 受け, 受けて, から1年, から1カ月
executiveorder | executive order, presidential order, decree | 大統領令
proxyexecution | proxy execution, in governor's place, override | 代執行
civilcode | civil code, civil law, penal code | 民法, 刑法
adulthood | age of adulthood, adulthood, legal age, voting age | 成人年齢, 成人, 18歳
smokeban | smoking, tobacco, cigarette | 喫煙, たばこ, 受動喫煙
samesex | gay marriage, LGBT, transgender | LGBT, 性的少数者, 同性カップル
guncontrol | gun control, gun law | 銃規制
deathpenalty =court | death sentence, sentenced to death, capital punishment, sentenced to death by hanging, death by hanging, to be hanged, will hang | 死刑判決
lifesentence =court | life sentence, life imprisonment, life in prison, jailed for life, gets life, given life, gets life term, life term, life terms, life behind bars, life without parole, imprisoned for life, handed life, sent down for life, spends rest of life in prison, rest of his days behind bars, rest of his life behind bars, rest of her life behind bars, rest of his life in prison, die in prison | 終身刑, 無期懲役, 無期刑, 無期禁錮, 終身刑判決
retrial =court | retrial, new trial, reopen case | 再審
acquit =court | acquitted, not guilty, =cleared of | 無罪判決
pleadguilty =court | plead guilty, pleads guilty, admit guilt, admits guilt | 有罪を認め, 罪を認め, 有罪答弁
jury | jury, lay judge, juror | 陪審, 裁判員
bail | bail | 保釈
warrant =court | arrest warrant, warrant, wanted for, wanted by, wanted man, most wanted, wanted by police | 逮捕状, 指名手配, 国際手配
manhunt | on the run | 逃走中
appeal =court | appeal, appeals court | 控訴審
constitutionalcourt | Constitutional Court | 憲法裁判所, 憲法裁
unconstitutional | unconstitutional, constitutionality | 違憲, 合憲
sue =court | file suit, class action, take to court | 集団訴訟
perjury | perjury, false testimony | 偽証
slushfund | political funds, political donation, donation scandal | 献金
matchfixing | match-fixing, match fixing, bout-fixing | 八百長
doping | doping, steroid, drug test | 禁止薬物
blanketban | blanket ban, exclusion, ban from Olympics | 全面排除, 出場停止, 除外
headbutt | head-butt, headbutt, red card, sent off | 頭突き, 退場, レッドカード
nohitter | no-hitter, perfect game | 無安打無得点, 完全試合, ノーヒットノーラン
mvp | MVP, most valuable player | MVP, 最優秀選手
superbowl | Super Bowl | スーパーボウル
nbafinals | NBA Finals, NBA title | NBAファイナル, NBA優勝
championsleague | Champions League | 欧州チャンピオンズリーグ, チャンピオンズリーグ
clubworldcup | Club World Cup | クラブW杯, クラブワールドカップ, クラブ世界一
asiancup | Asian Cup | アジアカップ
premierleague | Premier League | プレミアリーグ
euro-football | Euro 2024, Euro 2020, European Championship | 欧州選手権
wbc | World Baseball Classic, WBC | WBC, ワールド・ベースボール・クラシック
grandslam | Australian Open, French Open, U.S. Open, US Open | 全豪オープン, 全仏オープン, 全米オープン, 全豪, 全仏
wintergames | Winter Olympics, Winter Games | 冬季五輪, 冬季オリンピック
asiangames | Asian Games | アジア大会
worldchampionships | world championship | 世界選手権
penalty | penalty shootout, penalty kick, penalties | PK戦, PK
extratime | extra time, overtime, extra innings, eleven innings | 延長戦
knockout | knockout stage, last 16, round of 16, group stage | 決勝トーナメント, ベスト16
hattrick | hat-trick, hat trick | ハットトリック
coach | manager, head coach | コーチ, 指揮官
titledefend | retain title, defend title, back-to-back, second straight title, retains | 連覇
hostbid | host the Olympics, host city, bid to host, awarded the, stage the Rugby World Cup | 招致, 開催地, 開催都市, 開催決定
torch | Olympic flame, torch relay, torch | 聖火, 聖火リレー
chaircountry | chairmanship, presidency of | 議長国
statevisit | state visit, official visit, state guest | 国賓, 公式訪問
surprisevisit | surprise visit, unannounced visit | 電撃訪問, 突然の訪問
firstvisit | first visit, first trip, landmark visit, historic visit | 初訪問, 初めて訪れ, 歴史的訪問
layswreath | wreath, lay flowers, pay respects | 献花
condolence | remorse, heartfelt apology, never again | お悔やみ, 反省
hotline | hotline | ホットライン
summonenvoy =react | summon ambassador, summon envoy, recall ambassador, summons envoy, lodge protest, lodges protest, formal protest | 大使を呼び, 大使召還, 抗議を申し入れ, 厳重抗議
expelenvoy =react | expel diplomat, persona non grata | 外交官追放, ペルソナ・ノン・グラータ
severties =react | sever ties, cut ties, break off relations, sever diplomatic | 国交断絶, 断交
restoreties | restore relations, restore diplomatic, normalise relations, normalize relations, resume diplomatic | 国交回復, 国交正常化, 関係正常化
recognise | recognise, recognize, recognition | 国家承認
jointstatement | joint declaration | 首脳宣言
breakdown | break down, without deal, without agreement, fail to agree, collapse of talks, end without, fail to narrow | 決裂, 合意に至らず, 物別れ, 平行線
roundtalks | round of talks, second round of talks, new round | 回目の協議, 協議再開
swap | prisoner exchange, swap | 捕虜交換
hostagefree | free hostages, hostages freed, release hostages | 人質解放, 人質を解放
repatriate | repatriate, bring home, sent home, deportation flight | 帰国, 送還
airlift | airlift, airdrop, aid convoy | 空輸, 物資投下
rescueteam | rescue team, relief team, rescue workers | 救助隊, 援助隊, 緊急援助隊
aidpledge | pledge aid, aid package, military aid, weapons package | 支援表明, 軍事支援, 武器供与, 追加支援
supplyweapons | give weapons, send tanks, provide weapons, supply weapons, supplies weapons, supply arms, arms supplies, supply tanks, weapons supplies | 供与
evacorder | evacuation order, ordered to evacuate | 避難指示, 避難勧告, 避難命令
warningissued | tsunami warning, emergency warning, special warning, J-Alert | 津波警報, 津波注意報, 特別警報, Jアラート, 避難呼びかけ
declareemergency | declare state of emergency, state of disaster, disaster declaration | 非常事態宣言, 緊急事態宣言
airtraffic | flight cancelled, cancel flights, flights cancelled, ground flights | 欠航, 運航停止, 運休
groundfleet | flight halt, halt flights, =grounded, =grounding | 飛行停止, 運用停止, 飛行中断
suspendops | suspend operation, halt operation, shut reactors, shut down reactor, close the plant | 運転停止, 停止要請, 停止命令, 全炉停止
restartreactor | restart reactor, back online, reactor restart | 運転再開
decommission | decommission, scrap reactor | 廃炉
garrison | garrison, army camp, military camp, camp opens | 部隊配備
dispatchtroops | dispatch troops, send troops, deploy troops, troops to quake, troops to flood, troops to stricken, troops to disaster, troops join rescue, soldiers join rescue, mobilise troops, mobilize troops, army called in | 派兵, 部隊派遣, 自衛隊派遣, 部隊を派遣, 自衛隊を派遣, 災害派遣, 人規模の部隊, 人態勢, 統合任務部隊
withdrawtroops | withdraw troops, troop withdrawal, pull troops | 部隊撤収, 撤退完了
armsspending | defence spending, defense spending, military budget, arms spending | 軍事費
warvictory | victory day, surrender, end of World War | 戦勝, 終戦の日, 終戦記念, 降伏, 抗日戦争
colonial | colonial, colonise, colonize, colonial rule | 植民地
causeofdeath | pneumonia, heart failure, multiple organ, cancer battle, cardiac arrest, heart attack, organ failure | 肺炎, 心不全, 多臓器不全, 病死, 心臓発作, 心筋梗塞
blame | blame, accuse, point finger | 責任追及
claim | claim responsibility, claims responsibility, says it carried out | 犯行声明
denial | deny involvement, denies, no truth | 関与を否定
doubt | deception, doubt, question claim | 疑問視, 欺瞞, 失敗とみ
success | successful, successfully, success | 成功
failure | fail, failed, failure, malfunction, abort | 失敗, 異常, 中断
maiden | maiden flight, first flight, debut flight, inaugural flight | 初号機, 初飛行, 1号機
cargo-ship | cargo ship, resupply, cargo spacecraft, cargo vehicle | 輸送機, こうのとり
crewship | Crew Dragon, Soyuz, Shenzhou, Starliner | クルードラゴン, ソユーズ, 神舟, スターライナー
spacelab | Kibo, laboratory module | きぼう, 実験棟
telescopespace | Hubble, Webb telescope, space telescope | ハッブル, ウェッブ, 宇宙望遠鏡
mooncraft | moon landing, lunar lander, SLIM | 月面着陸, 月着陸, 月探査機, 月着陸船
leadership | ruling party race, party race, party crown, party contest, race to lead, top party post, LDP race, LDP presidency, LDP leadership, race for party, lead the ruling party, to lead LDP, head of the LDP, chosen party leader, party's new leader, new party leader, party vote | 総裁選, 新総裁, 党首選挙, 党総裁, 党代表選, 新党首
emergency | army rule, military rule, rule by decree, martial-law decree, martial law decree, rule by the army, troops on the streets | 戒厳令解除, 戒厳司令官, 戒厳解除
reunion | reunion, reunions, reunited, reunite, separated families, families separated, families divided, divided families | 離散家族, 再会, 生き別れ
massproduce | mass production, mass-produce, mass produced | 量産
self-defense-right | fighting overseas, fight overseas, fight abroad, come to aid of allies, come to the aid of allies, defend allies, aid allies under attack, reinterpret constitution, reinterprets constitution, reinterpretation of constitution, reinterpretation of the constitution, war-renouncing | 解釈改憲, 憲法解釈変更, 憲法解釈を変更, 憲法解釈の変更, 駆けつけ警護
counterstrike | hit enemy bases, strike enemy bases, hit bases abroad, hit back at bases, pre-emptive strike, preemptive strike, strike back at launch sites | 敵基地, 長射程ミサイル, スタンド・オフ
standoffmissile | long-range missiles, long-range missile, long range missiles, stand-off missiles, standoff missiles, stand-off missile | 長射程, スタンドオフ, スタンド・オフ, 高速滑空弾, 12式地対艦
joint-headquarters | command structures, joint command structures, command links, better command links, command and control, joined command, war-fighting command | 指揮統制の連携, 指揮統制, 統合軍司令部
intrude | airspace breach, breach of airspace, breaches airspace, violation of airspace, violates its airspace, enters Japanese airspace, enters airspace | 領空侵犯, 領空に侵入
assassinate | shot dead at rally, shot dead on campaign, shot while campaigning, gunned down at rally | 演説中に撃たれ, 演説中に銃撃, 銃撃され死亡
shoot | assassinated |
firstflight | final flight, last flight, last launch, final launch, bows out, farewell flight | 最終号機, 最後の打ち上げ, ラストフライト
submarine | nuclear-powered submarine, nuclear-powered submarines, nuclear submarines | 原子力潜水艦, 原潜
warningshot | warning shots, fires warning shots | 警告射撃
spy | spy plane, reconnaissance plane, reconnaissance aircraft, surveillance plane | 情報収集機, 偵察機
spyplane | spy plane, reconnaissance plane, reconnaissance aircraft, surveillance plane, intelligence-gathering aircraft | 情報収集機, 偵察機
spyballoon | spy balloon, surveillance balloon, surveillance craft | 偵察気球, 気球型
costshare | cost-sharing, cost sharing, share of the cost, pay more for troops, payments for troops, host nation support | 駐留経費, 駐留費, 思いやり予算, 経費負担
`
