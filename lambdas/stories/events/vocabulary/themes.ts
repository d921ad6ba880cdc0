/** People and things that happenings are about: `id | English | Japanese`. English is compared by stem. */
export const THEMES = `
price | price, tuition, train fare, bus fare, air fare, taxi fare, rail fare, fares rise | 価格, 値上げ, 料金, 値下げ
housing | housing, home, rent, apartment, flat, house, residential | 住宅, 家屋, 集合住宅, アパート, マンション, 家賃, 民家
pension | pension, retiree, welfare, social security, elderly, older people | 年金, 社会保障, 高齢者, 福祉, お年寄り
insurance | insurance, insurer | 保険
embassy | embassy, consulate, diplomat, diplomatic | 大使館, 領事館, 外交官, 外交
visa | visa, passport, immigration | ビザ, 査証, 旅券, 入国
weapon | weapon, arms, ammunition, munition, firearm, rifle | 武器, 兵器, 弾薬, 拳銃, 銃器, ライフル
debt | debt, bond, deficit, borrowing | 債務, 国債, 赤字, 借金, 債券
bank | bank, banking, lender | 銀行, 金融機関
crypto | bitcoin, cryptocurrency, crypto | 仮想通貨, 暗号資産, ビットコイン
farm | farm, farmer, agriculture, agricultural, crop, harvest | 農家, 農業, 収穫, 農作物, 農産物
rice | rice | コメ, 米価, 備蓄米
wheat | wheat, grain, flour, corn, soybean | 小麦, 穀物, 大豆, トウモロコシ
meat | beef, pork, chicken, meat, poultry | 牛肉, 豚肉, 鶏肉, 食肉
food | food, restaurant, meal | 食品, 食料, レストラン, 給食, 飲食店
fishing | fishing, fisherman, fishermen, fishing boat | 漁業, 漁師, 漁民, 漁船
electricvehicle | electric vehicle, EV, battery, lithium | 電気自動車, EV, 電池, リチウム
renewable | solar, wind power, renewable, hydrogen | 太陽光, 風力, 再生可能エネルギー, 水素
energy | energy, electricity, power supply, power line, coal-fired | エネルギー, 電力, 電源, 送電
plastic | plastic, waste, garbage, recycling | プラスチック, ごみ, 廃棄物
animal | animal, dog, cat, elephant, panda, bird, tiger, lion, shark, wolf, dugong | 動物, ゾウ, パンダ, トラ, ライオン, サメ, オオカミ, ジュゴン
baby | baby, mother, father, parent, pregnant | 赤ちゃん, 母親, 父親, 両親, 妊娠, 乳児
couple | couple, husband, wife, spouse, married | 夫婦, 婚姻
surname | surname, family name, maiden name | 夫婦別姓, 夫婦同姓, 名字, 旧姓
teenager | teenager, teenage, teen, youth | 10代, 若者, 少年少女
lawyer | lawyer, attorney, defence counsel | 弁護士, 弁護人, 弁護団
compensation | compensation, settlement, redress, reparation, in damages, pay damages, damages of, award damages, awarded damages, fined, fines | 賠償, 補償, 和解, 罰金, 損害賠償, 慰謝料
journalist | journalist, reporter, newspaper, editor | 記者, ジャーナリスト, 新聞社
doctor | doctor, nurse, medic, physician, health worker | 医師, 看護師, 医療従事者, 医療
scientist | scientist, researcher, research, study | 科学者, 研究者, 研究, 研究チーム, 研究所
pilot | pilot, captain, skipper, driver | 操縦士, パイロット, 船長, 機長, 運転手, 運転士
passenger | passenger, aboard, on board, people on board, passengers and crew | 乗客, 旅客, 搭乗, 乗客乗員, 乗員乗客, 乗っていた, 人乗り
tourist | tourist, tourism, visitor, holidaymaker | 観光客, 観光, 旅行者, 訪日客
priest | priest, bishop, cardinal, monk, imam | 司祭, 司教, 枢機卿, 僧侶
casino | casino, gambling, betting, lottery | カジノ, 賭博, 宝くじ, ギャンブル
road | road, highway, motorway, expressway, street | 道路, 高速道路, 国道, 路上
port | port, harbour, harbor, pier, dock | 港湾, 岸壁
island | island, islet, islander | 離島, 無人島
river | river, lake, reservoir, glacial lake, glacier | 河川, 氷河, 氷河湖
mountain | mountain, Everest, climber, hiker, summiteer | 登山, 登山者, エベレスト, 山岳
coast | coast, shore, beach, coastal | 海岸, 沿岸, 浜辺
seabed | seabed, undersea, submarine cable, undersea cable, seafloor | 海底, 海底ケーブル, 海底ガス管
park | park, garden, zoo | 公園, 庭園, 動物園
palace | palace, castle, tower, monument, statue | 宮殿, タワー, 記念碑
flag | flag, anthem, banknote, coin, stamp | 国旗, 国歌, 紙幣, 硬貨, 切手, 新紙幣
festival | festival, parade, carnival, expo | 祭り, パレード, 祭典, 万博, 博覧会
ceremony | ceremony, rite | 式典, 儀式, 開会式, 閉会式
approvalrating | approval rating, opinion poll, survey | 支持率, 世論調査, アンケート
coalition | coalition, ruling party, ruling bloc, ruling coalition, party leader, majority | 連立, 与党, 過半数, 党首, 総裁選, 少数与党
cancer | cancer, tumour, heart attack, stroke, illness, disease, transplant | がん, 腫瘍, 心臓, 脳卒中, 病気, 移植, 疾患
suicide | suicide, committing suicide, commits suicide, committed suicide, took his own life, took her own life, takes his own life, takes her own life, killed himself, killed herself, turned gun on himself, turns gun on himself | 自殺, 自ら命を
accident | accident, mishap, pile-up | 事故
masks | mask, quarantine, isolation, ventilator, face mask, facemask | マスク, 隔離, 人工呼吸器
smuggling | smuggle, smuggling, trafficking, launder, counterfeit, tax evasion | 密輸, 人身売買, 資金洗浄, 偽造, 脱税, 密売
gang | gang, cartel, mafia, yakuza | 暴力団, ギャング, 麻薬組織, マフィア
rights | human rights, discrimination, racism, equality, racist | 人権, 差別, 人種差別, 平等
womenrights | feminist, gender | ジェンダー, 女性差別
religion | Muslim, Islamic, Christian, Jewish, Buddhist, Hindu, Catholic | イスラム教, キリスト教, ユダヤ, 仏教, ヒンズー教, カトリック, 旧統一教会
space | space, outer space | 宇宙
rocketengine | engine, booster | エンジン, ブースター
data | data, information, intelligence, radar | データ, 情報, レーダー, 情報共有
software | software, computer, system failure, glitch, IT system | ソフト, コンピューター, システム障害, 不具合
phonecompany | smartphone, mobile phone, telecom | スマートフォン, スマホ, 携帯電話, 通信会社, 通信大手, 携帯大手
aircraftmaker | airline, carrier airline | 航空会社
company | company, firm, corporation, maker, manufacturer, automaker, carmaker | 企業, 会社, メーカー, 自動車メーカー, 大手
executive | chief executive, CEO, chairman, executive | 最高経営責任者, CEO, 会長, 社長, 経営者
worker | worker, employee, staff, labour, labor | 労働者, 従業員, 作業員, 職員, 社員
village | village, town, hamlet | 集落
capital | capital | 首都
border | border, frontier, crossing, checkpoint | 国境, 検問所, 検問
prisonerofwar | prisoner of war, prisoners of war, POW | 捕虜
negotiator | negotiator, mediator, mediate, broker, mediation | 交渉団, 仲介, 調停, 仲裁
patrol | patrol, escort, naval convoy, joint patrol, joint air patrol, joint bomber patrol | 巡視, パトロール, 巡視船, 護衛
maritime | maritime, sea, naval waters, ocean | 海洋, 海上, 海域
truckload | lorry, convoy of trucks | トラック
lunar | moon, lunar | 月面, 月探査
weather | weather, forecast, rainy season, temperature | 天候, 天気, 予報, 梅雨, 気象
wind | wind, gust | 強風
rain | rain, rainfall | 
wall | wall, fence, barrier | フェンス, 塀, ブロック塀
gate | gate | ゲート
parisaccord | Paris Agreement, Paris accord, Paris climate accord, Paris climate agreement, Paris climate deal, Paris pact | パリ協定
kyotoprotocol | Kyoto Protocol, Kyoto treaty, Kyoto pact | 京都議定書
genevaconventions | Geneva Convention, Geneva Conventions | ジュネーブ条約, ジュネーブ諸条約
viennaconvention | Vienna Convention, Vienna Conventions | ウィーン条約
minskaccords | Minsk agreement, Minsk agreements, Minsk accords, Minsk deal | ミンスク合意
osloaccords | Oslo accords, Oslo agreement | オスロ合意
ottawatreaty | Ottawa Treaty, Ottawa Convention | オタワ条約, 対人地雷禁止条約
schengen | Schengen | シェンゲン
plazaaccord | Plaza Accord | プラザ合意
panamapapers | Panama Papers | パナマ文書
climate | Paris Agreement, Paris accord, Paris climate accord, Paris climate agreement, Paris climate deal, Paris pact | パリ協定
`
