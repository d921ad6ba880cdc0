/** What people and states do in any kind of news: `id | English | Japanese`. English is compared by stem. */
export const DEEDS = `
revise | revise, revision, rewrite, overhaul | 改定, 見直し
survive | survive, survives, withstand | 否決され, 切り抜け
warn | warn, warning, alert, advisory | 警告, 警報, 注意報, 警戒, 注意
threaten | threaten, threat, menace | 脅迫, 脅威, 脅し, 脅す
deny | deny, denial, refute | 否定, 反論
admit | admit, acknowledge, confess | 認め, 自白, 告白
reveal | reveal, disclose, uncover, expose | 明らか, 暴露, 判明, 発覚
promise | promise, pledge, vow, commit to | 約束, 表明, 公約
expand | expand, widen, enlarge, boost, strengthen, step up, upgrade, increase, bolster | 拡大, 強化, 増強, 拡充, 増額
cut | cut, reduce, slash, trim, shrink, scale back | 削減, 縮小, 減額, 減らす
raise | raise, hike, lift, push up | 引き上げ, 値上げ, 上げる
lower | lower, bring down | 引き下げ, 下げる
rise | rise, climb, jump, surge, soar, swell, grow | 上昇, 増加, 急増, 増え, 伸び
drop | drop, decline, plunge, tumble, slump, slide, sink | 下落, 減少, 急落, 減り, 下回, 低下, 落ち込み
build | construct, construction, =build, =builds, =built, =rebuilt | 建設, 建造, 工事, 建て替え, 建てる, 建てた, 着工, 起工
destroy | destroy, wreck, damage, ravage, devastate, flatten | 破壊, 被害, 損傷, 全壊, 損壊
repair | repair, restore, rebuild, reconstruction, recovery | 修復, 復旧, 復興, 再建, 修理
discover | discover, discovery, find, =found, unearth, spot | 発見, 見つか
donate | donate, donation | 寄付
buy | buy, purchase, procure, procurement | 購入, 調達, 買い, 取得, 発注
sell | sell, sale, sold | 売却, 販売, 発売
begin | begin, start, open, kick off, commence | 開始, 始ま, 開幕, 開業, 着手, 始動
finish | end, finish, conclude, complete, close | 終了, 完了, 閉幕, 終結, 終え
shut | shut, shutdown, closure, close down | 閉鎖, 休業, 閉店
join | join, accession, membership, enter | 加盟, 加入, 参加, 加わ
handover | hand over, handover, transfer, deliver, extradite, extradition | 引き渡し, 移送, 引き渡す, 譲渡
deport | deport, deportation, expel, expulsion | 強制送還, 国外追放, 追放
pardon | pardon, amnesty, clemency | 恩赦, 特赦
abdicate | abdicate, abdication, throne, enthrone, coronation | 退位, 即位, 戴冠, 王位
escape | escape, flee, fugitive, manhunt | 逃走, 脱走, 逃亡
crackdown | crackdown, crack down, bust, round up | 摘発, 取り締まり, 弾圧
inspect | inspect, inspection, audit, review, check | 査察, 検査, 点検, 監査, 審査
test | test, trial run, experiment | 実験, 試験, 検査
ban | ban, outlaw, forbid, prohibit | 禁止
revoke | revoke, overturn, rescind, annul, cancel, =scrap, =scraps, =scrapped, =scrapping | 撤回, 取り消し, 廃止, 破棄, 無効
extend | extend, extension, prolong | 延長
split | split, divide, separate | 分裂, 分割
lead | lead, leads, in first place, ahead | 首位, リード, 先行, トップ
qualify | qualify, advance, reach the, progress to | 進出, 出場, 予選, 突破, 通過
break | break, breach, violate, violation | 協定違反, 条約違反, 停戦違反, 公約違反, 決議違反
score | score, goal, points | 得点, 先制, ゴール
play | match, game, series, league, round, fixture | 試合, リーグ, 1次リーグ
retire | retire, retirement | 引退, 退職
signplayer | transfer, contract, signs for, signs contract, signs deal with club, new signing | 移籍, 契約
sitin | sit-in, sit down, blockade, barricade, occupy | 座り込み, 封鎖, 占拠
gather | gather, crowd, turn out | 集ま, 集結, 群衆
marchin | advance, push into, seize village | 進軍, 進攻
landashore | make landfall, landfall, come ashore, came ashore, slam into | 上陸, 直撃
approach | approach, bear down | 接近, 近づ
sail | sail, voyage, navigate | 航行, 航海, 出航
cross | cross, pass through | 通過, 横断
drown | drown | 水死, おぼれ, 溺れ
infect | infect, outbreak, spread | 感染, 拡大, まん延
hide | hide, cover up, conceal | 隠蔽, 隠し
leakout | spill, leak out, seep, leak, leakage | 流出, 漏れ
sinkin | sink, capsize, run aground, aground, sandbank | 沈没, 転覆, 座礁, 乗り上げ
hitby | ram, collide | 衝突, 追突
choose | choose, select, pick, name as, =named | 選出, 選ば, 指名, 選定
explain | explain, justify, seek understanding, =briefed, =briefs, =briefing | 説明, 説明会, 理解
consider | consider, mull, weigh, study plan | 検討, 調整
order | order, instruct, command to, mandate | 命令, 指示, 命じ
allow | allow, permit, let, clear, authorise, authorize, licence, license | 許可, 認め, 容認, 解禁
lock | lock in, institutionalise, formalise | 制度化, 定例化, 恒久
exceed | exceed, surpass, =tops, =topped, more than doubled, pass the mark | 超え, 上回, 超す, 突破
victim | victim | 被害者
`
