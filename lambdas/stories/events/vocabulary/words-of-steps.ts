/** Words for the steps before and after a happening, by the ids that kinds-of-happening.ts puts in order: `id [=phase] | English | Japanese`. */
export const WORDS_OF_STEPS = `
searching | search resumes, searches resume, resume search, resumes search, search continues, search goes on, search enters, search widens, search widened, search expanded, search area, search and recovery, recovery operation, hunt goes on, hunt for wreckage, hunt for missing, hunt continues, still searching, continue searching, sonar | 捜索再開, 捜索を再開, 捜索続, 捜索を続, 捜索難航, 捜索範囲, 捜索活動, 捜索2日, 捜索3日, 懸命の捜索, 夜通し捜索, 救出作業続, 回収作業
illness | critical condition, very critical, critically ill, gravely ill, seriously ill, falls ill, fell ill, taken ill, in a coma, into a coma, on life support, intensive care, admitted to hospital, rushed to hospital, taken to hospital, enters hospital, hospitalised with, hospitalized with, hospitalised after, hospitalized after, undergoes surgery, undergoes operation, condition worsens, condition deteriorates, health worsens, fighting for life, diagnosed with | 危篤, 重体に, 昏睡, 集中治療室, 緊急入院, 入院した, 容体, 容態, 病状, 意識不明, 手術を受け, 体調悪化, がんと診断, 病に倒れ
obituary | dies after long illness, dies of, died of, has died, dies in his sleep, dead at, dies in hospital, succumbs to, breathes his last, breathed his last, passes on, passing of, loses battle with, lost battle with, life support ends, dies in, mourns death of, is gone at | が死去, 氏死去, さん死去, 死去した, 逝去, 他界, 亡くなる, 急死, 病没, 息を引き取, 逝く, 永眠, 死を悼, 亡くなった, 帰らぬ人
mourners | national mourning, days of mourning, day of mourning, period of mourning, observes mourning, in mourning, mourns, mourners, lies in state, lie in state, half-mast, half mast, minute of silence, moment of silence, pays last respects, last respects, farewell to, bids farewell to | 服喪, 哀悼の日, 哀悼日, 黙とう, 黙祷, 半旗, 弔問, 最後の別れ, 追悼集会, 追悼式, 合同葬, お別れの会
aidoffer | offers help, offer help, offers aid, offer aid, offers assistance, offers to help, pledges help, pledge help, pledges aid, pledge aid, aid pours in, aid arrives, aid begins to arrive, sends rescue teams, send rescue teams, sends rescuers, sends aid, sends relief, send relief, promise help, promises help, promises aid, international aid, donors, appeal for aid, appeals for aid, appeals for help | 支援表明, 支援を表明, 支援を申し出, 援助を表明, 支援の手, 支援を約束, 救助隊派遣, 救助隊を派遣, 援助隊派遣, 援助隊を派遣, 救援隊を派遣, 救援隊派遣, 支援物資到着, 国際支援, 緊急支援, 無償資金協力
condolences | condolences, sympathy, sends sympathies, world leaders react, world leaders mourn, tributes pour in, tributes paid | 哀悼の意, 弔意, 弔電, お見舞い, 各国首脳が, 世界から追悼
disastervisit | visits disaster area, visits disaster zone, visits quake zone, visits survivors, visits victims, visits evacuees, visits shelter, tours disaster, tours damage, tours damaged, surveys damage, visits stricken, visits crash site, inspects crash site, tours crash site, visits site of, inspects site of, visits scene of, inspects scene of, visits wreckage, views wreckage | 被災地入り, 被災地を訪, 被災地を視察, 被災地訪問, 被災者を見舞, 避難所を訪, 現地を視察, 現場を視察, 現場視察, 現場を訪, 墜落現場を, 事故現場を, 事故機を視察
observers | election observers, international observers, observers say, observers find, election monitors, monitors say, vote rigging, vote-rigging, ballot stuffing, irregularities, skewed, not free and fair, neither free nor fair, disputes result, disputed result, disputes election, rejects results, rejects election result, contests result, contest results, challenges result, annul election, annulled election | 選挙監視, 監視団, 開票不正, 投票不正, 選挙不正, 不正があった, 選挙結果を拒否, 選挙結果を認めず, 結果に異議, 異議申し立て, 選挙無効, 不正を訴え
congratulate | congratulates, congratulate, congratulations, congratulated | 祝意, 祝福, 祝電, お祝い
concede | concedes, conceded, concedes defeat, admits defeat, accepts defeat | 敗北認め, 敗北宣言, 敗北を認め
formsgovernment | forms government, form government, to form a government, names cabinet, names his cabinet, names her cabinet, unveils cabinet, announces cabinet, cabinet line-up, cabinet lineup, new cabinet, new government sworn | 組閣, 新内閣, 内閣発足, 内閣が発足, 閣僚名簿, 政権発足
takesoffice | takes office, took office, takes oath, sworn in, is sworn in, inaugurated, assumes office, assumes the presidency, enthroned | 就任式, 宣誓, 正式に就任, に就任, 大統領就任, 首相就任, 新首相就任
takeseffect | takes effect, take effect, took effect, comes into force, come into force, came into force, enters into force, entered into force, comes into effect, come into effect, goes into effect, went into effect, into force | 施行, 発効, 発動された, 効力, 適用開始, 適用が始ま
ratify | ratify, ratifies, ratified, ratification | 批准
challenged | challenged in court, court challenge, files appeal, files lawsuit, files suit, sues over, constitutional challenge | 提訴, 異議を申し立て, 違憲訴訟, 上訴
breakstruce | violates ceasefire, violate ceasefire, violated ceasefire, violates truce, breaks ceasefire, breaks truce, ceasefire violation, ceasefire violations, ceasefire collapses, truce collapses, truce broken, ceasefire broken, ends ceasefire, ceasefire ends, ceasefire expires, resumes fighting, fighting resumes | 停戦違反, 停戦崩壊, 停戦破, 停戦終了, 停戦が終了, 戦闘再開, 攻撃再開
strikesback | retaliatory strike, retaliatory strikes, retaliates, retaliated, retaliation, counterattack, counter-attack, strikes back, hits back, in retaliation, counter-offensive, counteroffensive | 報復攻撃, 報復として, 報復措置, 反撃, 反攻, 反転攻勢
claimed | claims responsibility, claim responsibility, claimed responsibility, admits responsibility | 犯行声明, 犯行を認め
warninglifted | lifts tsunami warning, warning lifted, warnings lifted, tsunami warning lifted, alert lifted, evacuation order lifted, evacuation orders lifted, all-clear | 警報解除, 注意報解除, 警報を解除, 注意報を解除, 避難指示解除, 避難指示を解除
powerback | power is restored, power restored, restores power, electricity restored, restore electricity, reconnected | 電源復旧, 電力復旧, 復電, 通電, 停電解消, 外部電源
waterdrop | drop water, drops water, dump water, dumps water, spray water, sprays water, water cannon trucks, turn hoses on, turned hoses on, fire hoses | 放水, 注水, 水を投下, 海水投下
identified | victims identified, identified as, names of victims, names victims, body identified, bodies identified, suspect identified, named as the attacker | 身元判明, 身元が判明, 身元確認, 身元を公表, 氏名公表, 氏名を公表
compensate | compensation for victims, compensate victims, compensates, pay compensation, pays compensation | 補償, 賠償金, 慰謝料, 見舞金
leavingfor | departs for, leaves for, sets off for, heads for, flies out, heads home, returns home, wraps up visit, ends visit, winds up visit, leaves Japan, departs Japan, leaves China | 離日, 帰国の途, 帰国した, 出国した, へ出発, に向け出発, を離れ, 日程を終え
called-off | called off, calls off, cancelled, canceled, cancels, cancelling, =scrapped, =scraps, postponed, postpones, put off, puts off, delayed, delays, aborted, scrubbed | 中止, 延期, 取りやめ, 見送り, 取り止め, 見合わせ, 白紙
backon | reinstate, reinstates, reinstated, revived, revives, rescheduled, to go ahead after all, talks back on, summit back on, meeting back on, is back on, are back on | 復活, 再設定, 一転, 再検討
demolish | demolish, demolishes, dismantle, dismantles, dismantled, tear down, tears down, blows up test site | 解体, 爆破解体, 取り壊し, 廃棄
cutsties | cuts all ties, cut all ties, cuts ties, severs ties, severs all ties, breaks off relations, breaks off ties, cuts off relations, cuts relations, freezes ties | 関係断絶, 全関係断絶, 関係を断絶, 国交断絶, 断交, 関係凍結
cutstrade | cuts off trade, suspends trade, halts trade, trade suspended, bans imports, ban on imports | 貿易停止, 交易停止, 貿易中断, 交易中断, 輸入停止
blames | blames, blamed on, finds responsible, concludes that, found responsible, investigators conclude | と断定, 断定し, 原因と断定, 調査結果, 調査報告, 報告書
rescuedall | rescued alive, found alive, pulled alive, freed after, rescued after | 無事救出, 無事保護, 全員救助, 全員救出, 生存確認, 生存者発見
freed | walks free, walked free, released from, released on, freed from, released after, set free | 釈放, 解放され, 保釈, 身柄解放
surrenders | surrenders to police, turns himself in, turned himself in, gives himself up, hands himself in, gave himself up, gives herself up, gave herself up, turns herself in, surrendered outside, surrendered to police, surrenders to, handed himself in | 出頭, 自首, 投降, 名乗り出
confesses | confesses, confessed, admits killing, admits to | 自供, 自白, 容疑を認め, 供述
seekspenalty | prosecutors seek, prosecutors demand, prosecution seeks, prosecution demands | 求刑, 論告
appealed | appeals verdict, appeals ruling, appeals conviction, appeals against, to appeal | 控訴, 上告, 即時抗告
standsdown | withdraws candidacy, pulls out of race, drops out of race, quits race, ends campaign | 出馬断念, 撤退表明, 選挙戦撤退, 立候補を取り下げ
announcesrun | announces candidacy, announces bid, announces run, to run for, launches campaign, enters race, throws hat, declares candidacy | 出馬表明, 立候補表明, 出馬の意向, 立候補の意向, 出馬へ, 立候補を表明, 出馬を表明
closesdown | shuts down, closes for good, last edition, ceases operation, ends service | 営業終了, 最終便, ラストラン, 廃刊, 閉店, 運行終了
opensup | opens to public, opens its doors, opens to traffic, inaugurates line, begins service, enters service | 開業, 開通, 営業開始, 運行開始, 就役, 供用開始
rollsout | rolled out to the launch pad, rolls out to pad, on the launch pad, moved to the launch pad, countdown | 射点に移動, 発射台に設置, 発射台へ, カウントダウン
inorbit | in orbit around, enters orbit around, entered orbit around, enters Mars orbit, enters lunar orbit, enters Venus orbit, slips into orbit around, enter orbit around | 周回軌道に入, 周回軌道に投入, 周回軌道
landsback | splashes down, splashed down, returns to earth, returned to earth, lands safely, landed safely, back on earth | 地球に帰還, 帰還した, 無事帰還, 着水
upperhouse | upper house, upper-house, upper chamber, House of Councillors, House of Councilors, passes upper house, loses upper house majority, loses control of upper house, lost control of upper house | 参院, 参議院, 参院選
lowerhouse | lower house, lower-house, lower chamber, House of Representatives, House of Commons, passes lower house, loses lower house majority, loses control of lower house, dissolves lower house, dissolve lower house, lower house dissolved | 衆院, 衆議院, 衆院選, 衆院解散, 衆議院が解散
again =again +runoff | other run-off, other runoff |
again =again | other semi-final, other semifinal, other quarter-final, other match, other race, other contest, other vote, other bout, other ballot | 一方の準決勝, もう一方の
again =again | second wave, second batch, third batch, new wave of, fresh wave, second round of strikes, one more, two more, three more, four more, five more, six more, seven more, eight more, nine more, ten more, dozens more | 第2波, 第二波, 再度, 追加で, またも, 、また, 今度は, さらに2人, さらに3人, さらに4人, さらに5人, さらに10人
again =again =other | separate incident, separate incidents, separate attack, separate attacks, separate case, separate cases, separate shooting, separate crash, unrelated attack, unrelated incident, unrelated case, in separate | 別の, もう1機, もう1件, もう1人, もう一つの, もう一人の, 2機目, 2件目, 3件目
again =again +explode | second blast, second explosion, second bombing |
again =again +attack | second strike, fresh strikes, fresh attacks, new strikes, further strikes, further attacks, follow-up strike, follow-up strikes | 追加攻撃, 追加で攻撃
again =again +airstrike | further air strikes, further airstrikes, fresh air strikes, fresh airstrikes, new air strikes, new airstrikes | 追加空爆
again =again +planecrash | second plane, second aircraft, second jet, second helicopter, second chopper |
again =again +osprey | second Osprey |
again =again +quake | second jolt, second tremor, second shock |
boardsship | boards carrier, boards warship, boards destroyer, boards ship, boards flattop, aboard carrier, aboard warship, aboard destroyer, aboard flattop, tours carrier, tours warship, tours destroyer | 乗艦, 艦内を視察, 艦上で, 護衛艦を視察, 空母を視察
snapelection | | 衆院選実施, 総選挙実施, 総選挙を実施, 投開票の意向, 投開票を表明, 総選挙を表明
substitute +tariff | replacement tariff, replacement tariffs, substitute tariff, substitute tariffs, replacement duty, replacement duties, stopgap tariff, stopgap tariffs, worldwide tariff, global tariff, global tariffs, global levy, Section 122 | 代替関税, 代わりの関税, 一律関税, 世界一律, 通商法122条
sequel =sequel | =answering, responding to, in answer to, in reply to, in revenge for, in return for |
verdict =court | =rules 5, =rules 6, =rules 7, =rules 8, =rules 9, =rules unanimously, =ruled 5, =ruled 6, =ruled 7, =ruled unanimously |
unchanged | unchanged, goes on despite, go on despite, goes ahead despite, go ahead despite, press ahead, presses ahead, press on with, presses on with, push ahead, pushes ahead, push on with, pushes on with, plan stands, plans stand, no change to plan, no change in plan, sticks to plan, stick to plan, stays the course, will not change plan, despite vote, despite result, despite election | 方針変わらず, 方針は変わら, 方針に変わり, 考えに変わり, 変わりはない, 粛々と, 計画通り進め, 予定通り進め, 方針を堅持, 方針堅持, 推進の方針, は進める, 進める考え, 進める方針, 推し進め, 着実に進め, 工事続行, 工事を続け, 工事は続け
flieson | keep flying, keeps flying, still flying, continue flying, continues flying, continue to fly, continues to fly, flights continue, flights go on, goes on flying, go on flying | 飛行継続, 飛行を継続, 飛行を続け, 飛行続け, 飛行続行
condemn =react | | 断固反対, 強く反対, 強い反対, 反対を表明
wreckfound =after | found bodies, finds bodies, find bodies, found body, finds body, recovers bodies, recover bodies, recovered bodies, bodies of missing, bodies of sailors, bodies of crew, bodies of passengers | 遺体を収容, 遺体で発見, 遺体見つか, 遺体が見つか
outofcontrol | out of control, loses contact with satellite, loses contact with probe, contact lost with, spinning out of control, goes silent, communication lost | 制御不能, 通信途絶, 通信が途絶, 交信できず, 通信できず
`
