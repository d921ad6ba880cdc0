/** Things that single out a happening, in news of any kind: `id | English | Japanese`. English is compared by stem. */
export const THINGS = `
balloon | balloon, airship | 気球
hydrogenbomb | hydrogen bomb, H-bomb | 水爆, 水素爆弾
nucleartest | nuclear test, atomic test | 核実験
warhead | nuclear-tipped | 弾頭, 核弾頭
torpedo | torpedo | 魚雷
landmine | landmine, mine clearance, minefield | 地雷
grenade | grenade | 手投げ弾, 手榴弾
chemicalweapon | chemical weapon, sarin, nerve agent, Novichok | サリン, 神経剤, ノビチョク
tank | tank, armoured vehicle, Leopard, Abrams | 戦車, 装甲車, レオパルト, エイブラムス
airdefence | air defence, air defense, interceptor, Iron Dome, THAAD | 防空, 迎撃弾, 迎撃ミサイル, アイアンドーム, THAAD
hypersonic | hypersonic | 極超音速
f35 | F-35, F35, stealth | F35, ステルス
f16 | F-16, F16 | F16
warship | cruiser, amphibious | フリゲート, 巡洋艦, 揚陸艦
parade | march past | 軍事パレード
mercenary | mercenary, private military | 傭兵, 民間軍事会社
veteran | veteran, retired soldier | 退役軍人, 元兵士
conscript | conscript, conscription, draft call, mobilise, mobilisation, mobilization | 徴兵, 動員
desert | deserter, defector, defection | 脱走兵, 脱北, 亡命者
peacekeeper | peacekeeper, peacekeeping, PKO | 平和維持, PKO, 平和維持活動
occupation | occupation, occupied, annex, annexation | 併合
massacre | massacre, mass killing, genocide, ethnic cleansing, atrocity, war crime | 虐殺, 大量虐殺, 民族浄化, 戦争犯罪
massgrave | mass grave | 集団墓地
torture | torture, ill-treatment | 拷問
suicidebomb | suicide bomber, suicide bombing, suicide attack | 自爆テロ, 自爆攻撃
terror | terrorist, terrorism, terror attack, extremist, jihadist, Islamist | テロ, テロリスト, イスラム過激派
carbomb | car bomb, truck bomb, roadside bomb | 車爆弾, 自動車爆弾, 路上爆弾, 仕掛け爆弾
siege | siege, besiege, standoff, encircle | 包囲, 籠城, 立てこもり
hijack | hijack, hijacker, piracy, pirate | ハイジャック, 乗っ取り, 海賊
teargas | tear gas, water cannon, rubber bullet | 催涙ガス, 放水, 催涙弾
crossborder | cross-border | 越境
tunnelsmuggle | underground, bunker | 地下, 地下施設, 地下壕
rubble | rubble, debris, wreckage | がれき, 残骸, 瓦礫
blackbox | black box, flight recorder, voice recorder | ブラックボックス, フライトレコーダー, ボイスレコーダー, 記録装置
bellyland | emergency landing, belly-landing, belly-land, crash-land, forced landing | 緊急着陸, 胴体着陸
birdstrike | bird strike, flock of birds, flock of geese, geese, birds hit, hits birds, hitting birds | バードストライク, 鳥の衝突, 鳥の群れ, 鳥と衝突
midair | mid-air, collide in the air | 空中衝突
levelcrossing | level crossing | 踏切
pileup | multi-vehicle | 玉突き, 多重事故
oilspill | oil spill, oil slick, leak oil | 油流出, 重油, 燃料油流出
gasleak | gas leak, gas explosion | ガス漏れ, ガス爆発
chemicalleak | toxic, chemical plant, hazardous | 有毒, 有害, 化学工場
radiation | radiation, radioactive, radioactivity, contamination | 放射線, 放射能, 放射性物質, 被ばく, 線量
meltdown | meltdown, core melt | メルトダウン, 炉心溶融
iodine | iodine, caesium, cesium | ヨウ素, セシウム
tapwater | tap water, drinking water, water supply, waterworks | 水道水, 飲料水, 断水, 浄水場
sinkhole | sinkhole, cave-in, road collapse | 陥没
roof | roof, ceiling | 屋根, 天井, 天井板
building | building, apartment block, tower block, high-rise, skyscraper, block of flats | ビル, 高層, 建物
levee | levee, embankment, river bank, dyke, burst its banks | 堤防, 決壊
highwave | high wave, storm surge | 高波, 高潮
hail | hailstorm, thunderstorm, lightning, thunder | ひょう, 雷雨, 落雷, 雷
fog | fog, haze, smog, air pollution, dust storm, sandstorm | 濃霧, 煙害, スモッグ, 大気汚染, 黄砂, 砂嵐
icecover | iceberg, ice shelf, sea ice | 流氷, 氷山, 棚氷, 海氷
coldwave | cold wave, cold snap, freezing, frost, frigid | 寒波, 凍死, 氷点下
cyclonename | eye of the storm, category 4, category 5 | カテゴリー4, カテゴリー5
ash | ash, volcanic ash, crater, alert level | 火山灰, 降灰, 火口, 噴火警戒レベル, 噴火警報, 灰が, 灰に, 降り注, 火山礫
hiker | mountaineer, skier | 登山客, スキーヤー, 遭難
cave | cave, cavern | 洞窟
well | borehole | 井戸
monkey | monkey, gorilla, chimpanzee, ape | サル, ゴリラ, チンパンジー
dolphin | dolphin | イルカ
squid | squid, octopus, jellyfish | イカ, タコ, クラゲ
eel | eel | ウナギ
tuna | tuna | マグロ
salmon | salmon | サケ, サーモン
insect | insect, locust, mosquito, ant | 昆虫, バッタ, 蚊
dinosaur | dinosaur, fossil | 恐竜, 化石
mammoth | mammoth, extinct, endangered, species | マンモス, 絶滅, 絶滅危惧, 新種
bird | ibis, stork, =cranes, white crane, crowned crane | トキ, コウノトリ, 野鳥
poultry | chicken cull, cull | 養鶏場, 殺処分
madcow | mad cow, BSE | BSE, 狂牛病, 牛海綿状脳症
footmouth | foot-and-mouth | 口蹄疫
swineflu | swine flu, H1N1 | 新型インフルエンザ, 豚インフルエンザ, 豚インフル
sars | SARS | SARS, 重症急性呼吸器症候群
mpox | monkeypox | サル痘, エムポックス
variant | variant, Omicron, Delta variant, new strain, virus strain, coronavirus strain, strain of, more contagious strain | 変異種, オミクロン, デルタ株
newcases | new cases, new infections, daily cases, case count | 新規感染者, 感染者数, 新たな感染
quarantine | isolate, self-isolation, =quarantine, quarantined, under quarantine | 検疫, 待機
closeschools | close schools, school closure | 休校, 臨時休校
entryban | entry ban, travel ban, ban entry, ban the entry | 入国禁止, 入国制限, 入国停止
cruise | cruise ship, cruise liner | クルーズ船
bypass | bypass surgery, heart surgery, heart bypass | バイパス手術, 心臓手術
organ | organ, organ transplant | 臓器, 臓器移植
stemcell | stem cell, iPS | 幹細胞, iPS, 万能細胞
gene | gene, genome, genetic, DNA | 遺伝子, ゲノム, DNA
nobelprize | Nobel Prize, Nobel laureate, Nobel physics prize, Nobel chemistry prize, Nobel medicine prize, Nobel literature prize, Nobel Peace Prize | ノーベル賞, ノーベル物理学賞, ノーベル化学賞, ノーベル文学賞, ノーベル平和賞, ノーベル医学, ノーベル医学生理学賞
grammy | Grammy, Grammys | グラミー
cannesfest | Palme d'Or, Golden Lion, Golden Bear, film festival | パルムドール, 金獅子賞, 金熊賞, 映画祭
emmy | Emmy | エミー賞
pritzker | architect, architecture | 建築家, 建築
painting | painting, painter, artwork, masterpiece, auction | 絵画, 画家, 名画, 競売, オークション
manga | manga, anime, cartoonist, animation, comic | 漫画, アニメ, 漫画家
game | video game, console, PlayStation, game maker | ゲーム, ゲーム機, プレイステーション
toy | toy, Lego, Barbie | おもちゃ, 玩具
musical | musical, opera, ballet, theatre, playwright, drama | ミュージカル, オペラ, バレエ, 劇場, 劇作家, 演劇
comedian | comedian, entertainer, TV host | お笑い, コメディアン, タレント, 司会者
songwriter | songwriter, composer, conductor, pianist, rapper, guitarist | 作曲家, 指揮者, ピアニスト, ラッパー, ギタリスト
model | beauty pageant, Miss Universe, Miss World | ミス・ユニバース, ミスユニバース, ミス・ワールド
memoir | memoir, autobiography, diary | 回顧録, 自伝, 日記
jewel | jewel, jewellery, jewelry, diamond, tiara, necklace | 宝石, 宝飾品, ダイヤモンド, 王冠
goldbar | gold price, bullion | 金価格, 金塊, 金相場
relic | relic, artefact, artifact, antiquity, cultural property | 文化財, 遺物, 出土, 古代
mummy | tomb, pyramid, mummy, burial mound | 墓, 古墳, ピラミッド, ミイラ
shipwreckage | sunken ship | 沈没船
statuecomfort | comfort women, comfort woman, sex slaves | 慰安婦, 少女像
forcedlabour | forced labour, forced labor, wartime labour, wartime labor | 徴用工, 強制労働, 強制連行
abducteefamily | abductees, abduction issue | 拉致被害者, 拉致問題
atomicbomb | atomic bomb, atomic bombing, hibakusha | 原爆, 被爆者, 被爆
wardead | war dead, war criminals, war shrine | 戦没者, 英霊, 戦犯, A級戦犯
textbook | textbook, history textbook | 教科書
nationalisation | nationalise, nationalize, nationalisation, nationalization | 国有化
privatise | privatise, privatize, privatisation, postal privatisation | 民営化, 郵政民営化
bailout | bailout, rescue package, rescue loan, bail out | 救済, 公的資金, 金融支援
stimulus | stimulus, stimulus package, relief package | 経済対策, 景気刺激策, 景気対策
default | default, sovereign debt, debt crisis | 債務不履行, デフォルト, 債務危機
rating | credit rating, downgrade, rating agency | 格付け, 格下げ
surplus | trade surplus, trade deficit, trade gap, current account | 貿易赤字, 貿易黒字, 貿易収支, 経常収支, 経常黒字
output | industrial output, industrial production, factory output | 鉱工業生産, 生産指数
confidence | business confidence, business sentiment, Tankan | 短観, 景況感, 業況
intervene | currency intervention, intervene, intervenes | 為替介入, 市場介入, 介入
negativerate | negative rate, negative interest, yield curve | マイナス金利, 長短金利操作
circuit | sell-off, plunge in shares, stocks plunge, shares plunge, market crash, stock crash | 暴落, 全面安
ipo | IPO, initial public offering, debut on stock, lists on, stock listing, share listing, listing on | 上場, 新規株式公開, 株式公開
stake | stake, shareholding, shareholder | 出資, 出資比率, 株主, 保有株
hostilebid | hostile bid, takeover bid, tender offer | 敵対的買収, TOB, 株式公開買い付け, 買収提案
antitrust | antitrust, monopoly, competition law, bid-rigging, price fixing | 独占禁止法, 独禁法, 反トラスト, 談合, カルテル
insidertrading | insider trading | インサイダー取引
accounting | accounting fraud, cook the books, falsify, falsification, data falsification | 粉飾, 不正会計, 改ざん, データ改ざん, 不正検査
emissionstest | emissions test, mileage, fuel economy | 排ガス, 燃費, 燃費不正
patent | patent, copyright, trademark, piracy site | 特許, 著作権, 商標, 海賊版
subsidy | subsidy, subsidise, subsidize, handout, cash payout | 補助金, 給付金, 助成
quota | quota, =cap, =caps, =capped | 割当, 上限
boycott | boycott | ボイコット, 不買
rareearth | rare earth, critical mineral, minerals deal, mineral | レアアース, 希土類, 重要鉱物, 鉱物資源
exportcontrol | export control, export restriction, export curb | 輸出規制, 輸出管理, 輸出制限
whitelist | preferred trade list, white list, trusted trading partner | ホワイト国, 優遇対象国, グループA
gasfield | gas field, oil field, offshore drilling | ガス田, 油田, 掘削
reserve | oil reserve, petroleum reserve, stockpile | 備蓄, 石油備蓄
lng | liquefied natural gas | 液化天然ガス
carbonneutral | net zero, carbon neutral, emissions target | 脱炭素, 排出量, 実質ゼロ, カーボンニュートラル
rainforest | rainforest, deforestation, =logging | 熱帯雨林, 森林破壊, 伐採
ozone | ozone | オゾン
selfdriving | self-driving, autonomous, driverless, robotaxi | 自動運転, ロボタクシー
robot | robot, humanoid | ロボット, 人型
quantum | quantum | 量子
supercomputer | supercomputer | スーパーコンピューター, スパコン
chatbot | chatbot, conversational AI | 対話型AI, チャットボット
searchengine | search engine, web search | 検索エンジン, 検索
password | password, personal data, personal information, privacy | 個人情報, パスワード, プライバシー
leakdocs | classified, classified documents, secret documents, leaked documents | 機密文書, 極秘文書, 機密情報
encryption | encryption, wiretap, surveillance, eavesdrop | 盗聴, 監視, 通信傍受
videofootage | footage, video, livestream, photo, image, images, first picture, grainy picture, photograph, photographs | 映像, 動画, 写真, 画像
hoax | hoax, fake, false alarm, misinformation | 偽情報, デマ, 誤報, 虚偽
email | e-mail, email | メール
`
