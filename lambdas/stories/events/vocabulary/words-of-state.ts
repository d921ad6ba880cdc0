/** More words for politics, courts, diplomacy and defence, by the ids of happenings.ts and proceedings.ts. */
export const WORDS_OF_STATE = `
election | ballot box, go to the polls, goes to the polls, head to the polls, electorate, polling day, snap poll, general election, presidential vote, at the polls, turn out, vote count, ballots, ballots cast, presidential contest, presidential race, counting of votes, electoral council | 選管, 衆院選, 参院選, 知事選, 市長選, 大統領選, 県議選, 議会選挙, 上院選, 下院選, 出口調査, 当確, 投票所
landslide-win | landslide victory, landslide for, wins in a landslide, by a landslide, sweep, sweeps, crushing victory, overwhelming win, overwhelming victory, thrash, trounce, thumping majority, romp, rout of | 圧勝, 大勝, 地滑り的勝利, 圧倒, 大差
losing | thrown out, throw out, voted out, ousted at polls, drubbing, suffers defeat, setback, suffer setback, blow to, loses power, humiliated, wiped out, poll rout, voters punish, punish at polls, punished at polls, punished by voters, stinging defeat, crushing defeat, heavy defeat, election defeat, poll defeat, humiliating defeat | 大敗, 惨敗, 歴史的大敗, 敗北し, 議席を減ら, 大幅減
win | emerge victorious, triumphs, prevail, comes out on top, elected, voted in, wins vote, wins power, takes presidency, declares victory, hold on to power, retains power, top vote, sees off, snatch | 勝った, 選ばれ, 選出, 当選確実, 初当選, 勝利宣言, 政権奪還, 競り勝
powerchange | change of government, change of power, ends years of, end of rule, end of half a century, return to power, opposition takes power, ousts ruling party, power shift, regime change, lose power | 政権交代, 政権奪還, 下野, 政権樹立
resign =after | quit, resign over, resigns over, quits over, quits, bow out, bows out, throw in the towel, throws in the towel, gives up presidency, gives up post, tender resignation, stepped down, steps aside, step aside, stands aside, will not seek, not run, not stand, hand over power, leaves office, relinquish, calls it a day, announces departure, sudden departure, early departure | 退く, 辞める, 辞表, 総辞職, 退陣表明, 辞意表明, 不出馬, 引退, 引退表明, 身を引, 撤退
withdraws-race | drop out, drops out, pull out of race, abandon campaign, end campaign, ends campaign, bow out of race, suspends campaign, withdraws candidacy | 選挙戦から撤退, 撤退表明, 出馬断念, 不出馬
coup | putsch, overthrown, overthrows, toppled, ousted by army, soldiers seize power, army seizes power, seize power, seizes power, takes power, army takes control, junta, power grab, mutineers, presidential guard, military takeover, deposed, depose | 軍事クーデター, 軍が権力, 権力掌握, 全権掌握, 失脚, 軍政, 国軍, 政変
fallen | fall of government, regime falls, topple government, government falls, government collapses, end of regime, regime collapses, flees country, ruler flees, ousted | 政権崩壊, 独裁崩壊, 体制崩壊, 政権が崩壊
appoint | chosen, named to head, to head, takes office, assume office, elected premier, become prime minister, becomes prime minister, new premier, new leader, named premier, installs, installed, sworn, sworn in as, confirmed as, picked as, takes the helm, head interim, elected leader | 就く, 首相に指名, 首相指名, 首班指名, 新首相, 新大統領, 新政権, 組閣, 政権発足, 内閣発足, 選任, 総裁に
dissolve | dissolved, calls snap election, call snap election, calls early election, calls election | 解散表明, 解散し, 解散へ
noconfidence | impeached, impeaches, remove from office, removes president, removed by parliament, vote of confidence, confidence vote, confidence motion, articles of impeachment, votes out | 弾劾訴追案, 弾劾裁判, 信任投票, 不信任案, 不信任決議, 罷免
acquit =court | cleared by court, clears name, exonerate, exonerated, found innocent | 無罪評決, 無罪確定, 不起訴
law | bills, statute, lawmaking, passes law, passed law, legislation passes, vote through, votes through, votes down, voted down, voted through, becomes law, decree, draft constitution, =charter, penal code, criminal code | 法成立, 改正法, 関連法, 特別法, 法制, 新憲法
constitution | constitution, constitutional, pacifist, Article 9, amendment, =charter | 憲法, 改憲, 9条, 憲法改正, 新憲法
approve | green light, gives green light, give the nod, sign off, signs off, signed off, cabinet decision, ratifies, agree to, gives go-ahead, go-ahead, rubber-stamp, adopts, okays, uphold, upholds, passes bill, passed bill, bill passes, bill passed, passes law, passed law, law passes, law passed, passes budget, budget passes, budget passed, passes resolution, passed by, passed parliament, passes parliament, parliament passes, senate passes, house passes, congress passes, diet passes, assembly passes, council passes, lawmakers pass, passed into law, passes into law, passes motion, motion passes, passes senate, passes house, passes upper house, passes lower house, passes congress, cabinet passes | 了承し, 承認し, 閣議で決, 可決し, 決議し, 決議採択
reject | throws out, thrown out, throw out, vote against, votes against, voted down, votes down, say no, says no, says No, turn down, turned down, strike down, refuses, rebuffs, =blocked, motion defeated, bill defeated, defeated in vote, defeated by votes | 反対多数, 退け, 認めず, 拒み, 阻止, 応じない, 承認せず, 不承認
allow | lets, let, approve landfill, permits, eases, ease, loosen, loosens, relax, relaxes, lift ban, lifts ban, lift restrictions, legalise, legalize, clears way, clear the way | 解禁し, 緩和, 認可し, 容認し, 許可し
ban | banned, shut out, shuts out, outlaws, embargo, prohibits, clamp down, suspends, suspend, shun, exclude, excluded, =barred, =bars from | 禁輸, 全面禁止, 除外, 締め出, 停止措置, 出場禁止
plebiscite | referendum, referendums, popular vote, say in referendum, vote in favour | 国民投票, 県民投票, 住民投票, 離脱派, 残留派
tax | levies, taxes, tax rise, tax hike, tax cuts, tax schedule, tax cut | 税率, 増税時期, 減税策, 課税強化
budget | outlays, military spending, spending bill, spending package, appropriations, fiscal year, fiscal plan, record spending, financing | 歳入, 予算編成, 当初予算, 一般会計, 予算成立, 本予算, 年度予算
defence | self-defence, self-defense, armed forces, rearm, rearmament, build-up, buildup, militarise, combat-ready | 防衛力, 防衛力強化, 軍備, 軍拡, 防衛政策, 自衛
weapon | weapons, arsenal, interceptor, interceptors, missiles purchase, weapons sale, arms sale, arms package, weapon system, munitions | 兵器, 装備, 武器売却, 装備品, 弾薬庫
request | wish list, seeks, seek, asks, appeal, appeals, calls for, call for, asks for, plea, beg, insist, demands | 求める, 訴え, 要求し, 要請し, 申し入れ, 請求
verdict =court | found guilty, finds guilty, court decision, jury finds, condemn to, sentenced to, jailed for, years in prison, convicts, sides with, court order, court orders, top court, upholds, judgment, judgement, court ruling, rules against, rules in favour, rules that | 評決, 有罪評決, 敗訴, 勝訴, 司法判断
deathpenalty =court | sentenced to hang, to the gallows, gallows, condemn to death, condemned to death, sentenced to die, capital sentence, sentence to death, sentences to death, death sentences | 死刑囚, 死刑求刑, 絞首刑
execute =court | hanged, hangs, put to death, puts to death, executed, lethal injection, firing squad, sent to the gallows, executes, electrocuted | 死刑執行, 刑を執行, 刑執行, 処刑され, 絞首刑を執行
trial =court | trial opens, in the dock, stand trial, stands trial, goes on trial, court case, denies charges, pleads, tribunal, testimony, caged | 法廷, 初公判, 審理, 起訴内容, 罪状認否, 特別法廷
charge =court | indicted, charged, indicts, charges, accuse, accused, accuses, arraign, arraigned, prosecuted | 起訴し, 書類送検, 在宅起訴, 追起訴, 起訴状
sue =court | sues, sued, lawsuits, legal action, files suit, go to court, takes to court, challenge in court | 提訴し, 訴訟を起, 訴え出
corruption | scandals, bribes, kickbacks, corrupt, pay-to-play, cover-up, under-reporting, under-reported, misuse, misusing, slush, hush money, graft, embezzled, misconduct, backhander | 不正流用, 不祥事, 口止め料, 癒着, 過少記載, 私的流用, 裏金事件
sack | fires minister, axed, dismissed, oust, ousts, ousted, boot, given the boot, kicked out, votes to dismiss, =strips of, strips him of, strips her of, =removed, strips, removed as, removed from post, removed from command, relieved of, relieved over, relieves commander, relieved of command, loses job, loses post, lost his post, lost her post, strips of command, shown the door | 解任し, 更迭し, 罷免し, 首切り
talks | discuss, discussions, sit down with, host, holds talks, hold talks, held talks, meets, greet, huddle, confer, consultations, consultation, meeting of, get-together, met in, receive, received, bilateral, shake hands, handshake | 面会, 会った, 意見交換, 協議し, 会談し, 話し合い, 懇談, 初会談, 協議の場, 握手
summit | leaders' meeting, leaders gather, leaders agreed, meeting of leaders, meeting of the leaders, tops meeting, Group of, get together, White House meeting, Oval Office, Camp David | 首脳会議, 初会談, 首脳級, 頂上会談
visit | flies to, fly to, flew to, flies in, arrives in, surprise appearance, stopover, pays visit, state visit, on a visit | 到着し, 訪れた, 電撃訪問, 訪れ, 足を運, 外遊
agree | strike deal, strikes deal, strike accord, clinch, clinched, clinches, seal, seals, sealed, reach deal, reaches deal, settle, settles, settled, put signatures, put names, put their names, putting pen, pens, pen to paper, signature, signatures, signing, come to terms, forge, forges, hammer out, broker, brokered, commit, commits, pact, compact, breakthrough, no signing | 妥結, 取り決め, 合意文書, 枠組み, 署名し, 調印式, 一致し, 最終合意, 基本合意, 大筋合意, 合意に達
statement | joint text, communique, communiqué, statement said, pronouncement, joint declaration, declared | 共同文書, コミュニケ, 宣言採択, 首脳宣言
peace | peace deal, peace accord, peace plan, peace talks, reconciliation, end enmity, self-rule | 和平, 和平案, 和平合意, 和解, 暫定自治
restoreties | end enmity, reopen embassies, reopen embassy, restoration of ties, restore ties, renew ties, mend ties, thaw, normal ties, re-establish, reestablish, rapprochement, diplomatic ties | 国交, 正常化, 国交樹立, 関係修復, 関係改善, 国交回復へ
sanction =sanction | punish, punishes, punitive, trade embargo, economic sanctions, freezes assets, asset freezes, curbs, penalties, penalise, penalize, blacklists, freezes aid, aid freeze, suspend aid | 経済制裁, 追加制裁, 制裁決議, 制裁措置, 資産凍結, 拠出凍結
condemn =react | denounced, denunciation, slammed, fury, furious, anger, strong words, rebuke, hit out, hits out, protest to, complain, complains, recall ambassador, recalls ambassadors, cry foul, cries foul, disappointed, disappointment, it harms | 強い不満, 抗議し, 猛反発, 批判し, 怒り, 不快感, 失望
react =react | revenge, vows revenge, in reply, replies, in answer, retaliates, retaliated, hits back, strikes back, punch back, respond to, responded, tit-for-tat, countermeasure, countermeasures, retaliatory steps, take steps against, says it will take | 報復し, 応酬, 対抗措置, 報復を, 反撃, 対抗措置をとる, 反応
apologise =react | contrite, sorry for, says sorry, admits wrongdoing, repentance, remorse, apologises, apologized | 謝罪し, おわびし, 反省, 陳謝し
spy | espionage, agent, agents, secret service, spies, intelligence agency, spy plane | 情報機関, 工作員, 情報漏えい, 情報収集機
intrude | enters airspace, enter airspace, entered airspace, violate airspace, violates airspace, entered territorial, strays into, strayed into, near islands, near disputed, breached airspace, scrambled, scrambles, jets scrambled, fire-control, lock radar, lock-on | 領空を侵犯, 領海侵入, 領海に侵入, レーダー照射, 火器管制レーダー, スクランブル発進
occupation | annexes, annexed, annexing, absorb, make part of, part of Russia, incorporate | 編入, 併合し, 併合条約
independence | breakaway, secession, self-determination, sovereign state, independent, split away, declare independence | 独立宣言, 独立派, 独立を宣言, 分離独立派
nationalisation | nationalise, state takes over, state ownership, government buys, buys islands, own 60 percent, taken over by state | 国有化し, 国が購入, 国有
command | command structure, headquarters, HQ, war-fighting, warfighting, unified command, control of forces, single command, joint command, chain of command, commander | 指揮系統, 指揮権, 統合運用, 一元的に指揮, 指揮官, 司令官
deploy | rotation, rotations, redeploy, dispatches, dispatch, sends troops, arrive at base, fly into, boots on the ground, moved to Guam, are stationed, is stationed, be stationed, stationed in, stationed on, stationed at, posted to | 配備し, 駐屯, 派遣し, 配備へ, 展開し
drill | exercises, war games, joint exercise, manoeuvres, military drills, rehearsal, train together, sail together | 共同演習, 実動訓練, 日米訓練, 軍事訓練, 実弾射撃
garrison | garrison opens, radar station, base opens, outpost, coast watch, new unit, new camp | 駐屯地, 開設, 沿岸監視隊, 警備隊, 分屯
sexcrime | molest, indecent assault, raped, sexual assault, sex attack, paedophile, assault of girl, assault case, groped | 性的暴行事件, 不同意性交, 少女暴行, 暴行事件, 性加害
royalty | throne, crown, empress, prince, princess, imperial, royals, royal family | 皇太子, 皇后, 天皇, 皇族, 王子, 王女, 宮内庁, 両陛下, 王妃, 国王
succession | accession, ascends throne, becomes king, ascend, new king, new emperor, enthronement, proclaimed king, new reign | 即位し, 皇位継承, 新国王
reiwa | Reiwa | 令和
heisei | Heisei | 平成
era | imperial era, era name, new era name, name of coming reign | 元号, 新元号, 改元
abdicate | abdicates, abdicated, gives up throne, leave throne, step down as emperor, step aside, steps down, steps aside | 退位し, 譲位, 生前退位
protest | demonstrators, marches, march, marchers, rallies, rally, take to the streets, took to the streets, demos, sit-ins, vigil, outcry, human chain | 市民大会, 県民大会, 大行進, 反対集会, 行進, デモ隊, 抗議集会, 座り込み抗議
visa | entry permit, travel permit, visas | 入国許可, 査証免除
purge =after | purge, purged, crackdown, weed out, mass sackings, mass arrests | 粛清, 大量解雇, 一斉摘発
adiz | air defence zone, air defense zone, air defence identification, air defense identification, identification zone, ADIZ, flight plans | 防空識別圏, 防空圏
realignment | realignment, realign, reorganisation, restructure of forces, roadmap | 再編, 米軍再編, 最終報告
handback | returns to China, return to China, hand back, handed back, lowered for last time, end of colonial rule | 返還, 主権移譲
reform | reform, reforms, overhaul, shake-up | 改革, 刷新
eez | exclusive economic zone, economic zone, EEZ, exclusive zone | EEZ, 排他的経済水域
`
