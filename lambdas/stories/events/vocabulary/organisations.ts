/** Bodies and the roles people speak in: `id >country or body | English | Japanese`. */
export const ORGANISATIONS = `
un | United Nations, UN, world body | 国連, 国際連合
unsc >un | Security Council, UN council, council of fifteen | 安保理, 安全保障理事会
unga >un | General Assembly | 国連総会
icj | International Court of Justice, ICJ, world court, World Court, UN top court | 国際司法裁判所
icc | International Criminal Court, ICC | 国際刑事裁判所
iaea | IAEA, International Atomic Energy Agency, nuclear watchdog, UN nuclear watchdog, atomic watchdog, UN atomic agency | 国際原子力機関, IAEA, 核の番人
who | World Health Organization, WHO, UN health agency, U.N. health agency, world health body, global health body | 世界保健機関, WHO
wto | World Trade Organization, WTO, world trade body | 世界貿易機関, WTO
imf | IMF, International Monetary Fund, global lender | 国際通貨基金, IMF
worldbank | World Bank | 世界銀行
unesco | UNESCO, UN cultural agency, cultural body | ユネスコ
unicef | UNICEF | ユニセフ
unhcr | UNHCR, UN refugee agency, refugee agency | 難民高等弁務官
nato | NATO, Atlantic alliance, Western alliance | 北大西洋条約機構, NATO
asean | ASEAN | 東南アジア諸国連合, ASEAN
apec | APEC | アジア太平洋経済協力, APEC
g7 | G7, G-7, Group of Seven | G7, 主要7カ国, 先進7カ国
g8 | G8, G-8 | G8, 主要8カ国
g20 | G20, G-20 | G20, 主要20カ国
brics | BRICS | BRICS, 新興5カ国
opec | OPEC | 石油輸出国機構, OPEC
oecd | OECD | 経済協力開発機構, OECD
africanunion | African Union | アフリカ連合
arableague | Arab League | アラブ連盟
quad >us >jp >in >au =fourway | Quad, Four-nation grouping | クアッド, 日米豪印, 4カ国外相
aukus >us >gb >au | AUKUS | オーカス, AUKUS
redcross | Red Cross, Red Crescent | 赤十字, 赤新月
amnesty | Amnesty International | アムネスティ
hrw | Human Rights Watch | ヒューマン・ライツ・ウォッチ
nobel | Nobel | ノーベル
ioc | IOC, International Olympic Committee | 国際オリンピック委員会, IOC
fifa | FIFA, football's world governing body, world football's governing body, soccer governing body | 国際サッカー連盟, FIFA
uefa | UEFA | 欧州サッカー連盟, UEFA
wada | WADA, anti-doping | 反ドーピング, ドーピング
mlb | MLB, Major League | 大リーグ, メジャーリーグ
nasa >us | NASA | アメリカ航空宇宙局, 米航空宇宙局, NASA
jaxa >jp | JAXA, Japan Aerospace Exploration Agency, Japanese space agency, Japan's space agency | 宇宙航空研究開発機構, JAXA
esa | European Space Agency, ESA | 欧州宇宙機関, ESA
roscosmos >ru | Roscosmos | ロスコスモス
isro >in | ISRO | インド宇宙研究機関, ISRO
spacex | SpaceX | スペースX
iss | International Space Station, ISS, space station | 国際宇宙ステーション, ISS, 宇宙ステーション
fed >us | Federal Reserve, Fed, FOMC, U.S. central bank, US central bank, America's central bank, American central bank | 連邦準備制度, FRB, 米連邦準備, FOMC
boj >jp | Bank of Japan, BOJ, Japan's central bank, Japanese central bank | 日本銀行, 日銀
ecb >eu | European Central Bank, ECB, euro zone central bank, eurozone central bank | 欧州中央銀行, ECB
boe >gb | Bank of England, Britain's central bank, British central bank | イングランド銀行
fbi >us | FBI | 連邦捜査局, FBI
cia >us | CIA | 中央情報局, CIA
supremecourt | Supreme Court, top court, highest court, top judges, chief justice, highest judges, supreme court justices | 最高裁, 連邦最高裁, 米最高裁
highcourt | High Court | 高裁, 高等裁判所
congress | House of Representatives |
diamondprincess | Diamond Princess | ダイヤモンド・プリンセス
diet | House of Representatives |
congress >us | Congress, Senate | 米議会, 米上院, 米下院, 連邦議会, 上院, 下院
diet >jp | Diet, House of Councilors, upper house, lower house, House of Councillors | 国会, 参院, 衆院, 衆議院, 参議院
ldp >jp | LDP, Liberal Democratic Party, Liberal Democrats | 自民党, 自由民主党, 自民
komeito >jp | Komeito | 公明党, 公明
cdp >jp | Constitutional Democratic Party, CDP, CDPJ | 立憲民主党, 立憲, 立民
dpj >jp | Democratic Party of Japan, DPJ | 民主党
ishin >jp | Nippon Ishin, Ishin, Japan Innovation Party, Innovation Party, Innovation Party of Japan | 日本維新の会, 維新の会, 維新
sdf >jp | Self-Defense Forces, Self-Defence Forces, SDF, Self-Defense Force, Ground forces, Ground Self, Maritime Self, Air Self, Japanese army, Japanese navy, Japanese air force | 自衛隊, 陸自, 海自, 空自, 陸上自衛隊, 海上自衛隊, 航空自衛隊, 自衛官, 陸自ヘリ
jcg >jp | Japan Coast Guard | 海上保安庁, 海保
jma >jp | Japan Meteorological Agency, Meteorological Agency | 気象庁
hamas >ps | Hamas | ハマス
hezbollah >lb | Hezbollah, Hizbollah | ヒズボラ
isis | Islamic State, ISIS, ISIL | イスラム国, 過激派組織「イスラム国」, IS
taliban >af | Taliban | タリバン, タリバーン
alqaeda | al-Qaeda, Al-Qaida, Qaeda | アルカイダ
bokoharam | Boko Haram | ボコ・ハラム
alshabaab | al-Shabaab, Shabaab | アルシャバブ
wagner >ru | Wagner | ワグネル
pkk | PKK | クルド労働者党, PKK
irgc >ir | Revolutionary Guard, Revolutionary Guards, IRGC | 革命防衛隊
republicans >us | Republican, Republicans, GOP | 共和党
democrats >us | Democrat, Democrats, Democratic Party | 米民主党, 民主党大会
labour >gb | Labour Party, Labour | 労働党
tories >gb | Conservative Party, Tories, Tory | 保守党
toyota | Toyota | トヨタ
nissan | Nissan | 日産
honda | Honda | ホンダ, 本田技研
mitsubishi | Mitsubishi | 三菱
sony | Sony | ソニー
nintendo | Nintendo | 任天堂
softbank | SoftBank | ソフトバンク
tepco >jp | TEPCO, Tokyo Electric | 東京電力, 東電
jal >jp | Japan Airlines, JAL | 日本航空, 日航, JAL
ana >jp | All Nippon Airways, ANA | 全日空, 全日本空輸, ANA
nipponsteel >jp | Nippon Steel | 日本製鉄, 日鉄
ussteel >us | U.S. Steel, US Steel | USスチール
samsung | Samsung | サムスン
tsmc | TSMC | 台湾積体電路製造, TSMC
google | Google, Alphabet | グーグル, アルファベット社
apple | Apple, iPhone, iPod, iPad | アップル, アイフォーン
microsoft | Microsoft | マイクロソフト
amazoncom | Amazon.com | アマゾン・ドット・コム
meta | Facebook, Meta Platforms | フェイスブック, 米メタ
openai | OpenAI, ChatGPT | オープンAI, チャットGPT
twitter | Twitter | ツイッター
tesla | Tesla | テスラ
boeing | Boeing | ボーイング
airbus | Airbus | エアバス
crowdstrike | CrowdStrike | クラウドストライク
starlink | Starlink | スターリンク
defenceminister | defense minister, defence minister, defense secretary, defence secretary, defense chief, defence chief, minister of defense, minister of defence, Secretary of Defense, defense chiefs, defence chiefs, defence ministers, defense ministers | 防衛相, 防衛大臣, 国防長官, 国防相, 国防大臣
foreignminister | foreign minister, foreign ministers, secretary of state, foreign secretary, minister of foreign affairs, top diplomat, top diplomats | 外相, 外務大臣, 国務長官, 外務相, 外交部長
financeminister | finance minister, finance ministers, treasury secretary, finance chiefs | 財務相, 財務大臣, 財務長官, 蔵相
president | president, presidential, presidency | 大統領, 国家主席
primeminister | prime minister, premier, PM, premiership | 首相, 総理大臣, 総理
chancellor | Chancellor | 独首相, ドイツ首相, ドイツの首相
vicepresident | vice president, vice-president | 副大統領
king | king, monarch, queen, emperor, royal | 国王, 女王, 天皇, 王室, 皇室, 天皇陛下
pope | pontiff, =pope | 法王, 教皇
governor | governor, gubernatorial | 知事
mayor | mayor, mayoral | 市長, 町長, 村長
ambassador | ambassador, envoy | 大使, 特使
centralbank | central bank, central bankers | 中央銀行, 中銀
spaceagency | space agency | 宇宙機関, 宇宙局
rulingparty | ruling party, governing party, party in power | 与党, 政権与党
weatherbureau | weather agency, weather bureau, meteorological agency | 気象当局
leader | leader, leaders, strongman, ruler, dictator, head of state, head of government, tyrant, autocrat | 指導者, 最高指導者, 独裁者
speaker | speaker | 議長
ministryofdefence | Defense Ministry, Defence Ministry, Ministry of Defense, Ministry of Defence, Defence Agency, Defense Agency | 防衛省, 国防総省, 国防省, 防衛庁, ペンタゴン
ministryofforeign | Foreign Ministry, State Department | 外務省, 国務省
treasury | Finance Ministry, Treasury | 財務省
coastguard | coast guard, coastguard | 海警, 沿岸警備隊, 海警局
navy | navy, naval, warship, warships, destroyer, frigate | 海軍, 米海軍, 米艦, 軍艦, 艦船, 駆逐艦, 護衛艦, 艦艇
airforce | air force | 空軍, 米空軍
marines | Marines, Marine Corps, marines, marine unit, US marines, U.S. marines | 海兵隊
army | army, troops, soldiers, military, soldier, armed forces, servicemember | 陸軍, 軍隊, 兵士, 軍, 部隊, 兵
police | police, officers | 警察, 警官, 県警, 警視庁, 府警, 道警
court | court, judge, tribunal | 裁判所, 地裁, 裁判, 法廷
parliament | parliament, lawmakers, legislature, legislators, parliamentary | 議会, 国会
government | government, administration | 政府, 政権
cabinet | cabinet | 内閣, 閣議, 閣僚
opposition | opposition | 野党, 反政府派, 野党連合
rebels | rebels, rebel, insurgents, militants, militant, militia, gunmen | 反政府勢力, 武装勢力, 武装集団, 民兵, 過激派, 反体制派
ministryofdefence >us | Pentagon, Defense Department, Department of Defense, Department of War | 国防総省, ペンタゴン, 米国防省
ministryofforeign >us | State Department, Foggy Bottom | 国務省
defenceminister >us | Pentagon chief, Pentagon boss | 国防長官
foreignminister >us | Secretary of State, U.S. top diplomat | 国務長官
tradesecretary >us | Commerce Secretary, Commerce Department | 商務長官, 商務省
traderepresentative >us | Trade Representative, USTR | 通商代表
jointchiefs >us | Joint Chiefs | 統合参謀本部
marines >us | Marine Corps, Marine, Marines, U.S. Marines | 米海兵隊
centcom >us | CENTCOM, Central Command | 中央軍
navy >jp | Maritime Self-Defense Force, Maritime Self-Defence Force, MSDF, JMSDF | 海自, 海自ヘリ, 海上自衛隊, 護衛艦
airforce >jp | Air Self-Defense Force, Air Self-Defence Force, ASDF, JASDF | 空自, 空自機, 航空自衛隊
groundforce >jp | Ground Self-Defense Force, Ground Self-Defence Force, GSDF, JGSDF | 陸自, 陸自ヘリ, 陸上自衛隊
sdf >jp | MSDF, ASDF, GSDF, JMSDF, JASDF, JGSDF | 自衛官, 自衛艦, 海自ヘリ, 陸自ヘリ, 空自機
presidentialoffice >kr | Blue House, Yongsan, South Korean presidential office, Cheong Wa Dae | 青瓦台, 竜山, 韓国大統領府
presidentialoffice >tw | Taiwan presidential office, Taiwan's Presidential Office | 総統府
chiefcabinet >jp | Chief Cabinet Secretary, top government spokesman, government's top spokesman | 官房長官
foreignministryfrance >fr | Quai d'Orsay, Matignon | 仏外務省
whitehall >gb | Whitehall, Number 10, Chequers | 英首相官邸
chancellery >de | Chancellery, Bundestag, Bundesrat, Bundeswehr | 連邦議会議事堂, ドイツ連邦軍
`
