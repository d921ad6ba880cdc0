/** States, provinces and counties of Europe, the Americas and Australia: `id >country | English | Japanese`. */
export const REGIONS_OF_THE_WEST = `
thuringia >de | Thuringia, Thuringian | テューリンゲン, チューリンゲン
saxony >de | Saxony | ザクセン
saxonyanhalt >de | Saxony-Anhalt | ザクセン・アンハルト
lowersaxony >de | Lower Saxony | ニーダーザクセン
hesse >de | Hesse | ヘッセン
brandenburgstate >de | =Brandenburg state, state of Brandenburg | ブランデンブルク州
badenwurttemberg >de | Baden-Wurttemberg, Baden-Wuerttemberg | バーデン・ビュルテンベルク, バーデン・ヴュルテンベルク
northrhine >de | North Rhine-Westphalia, North Rhine Westphalia | ノルトライン・ウェストファーレン, ノルトライン・ヴェストファーレン
rhinelandpalatinate >de | Rhineland-Palatinate | ラインラント・プファルツ
mecklenburg >de | Mecklenburg, Western Pomerania | メクレンブルク
schleswigholstein >de | Schleswig-Holstein | シュレスウィヒ・ホルシュタイン, シュレースヴィヒ・ホルシュタイン
saarland >de | Saarland | ザールラント
bremen >de | Bremen | ブレーメン
tuscany >it | Tuscany | トスカーナ
lombardy >it | Lombardy | ロンバルディア
veneto >it | Veneto | ベネト州
piedmont >it | Piedmont region, Piemonte | ピエモンテ
liguria >it | Liguria | リグリア
umbria >it | Umbria | ウンブリア
lazio >it | Lazio region | ラツィオ州
campania >it | Campania | カンパニア
calabria >it | Calabria | カラブリア
abruzzo >it | Abruzzo | アブルッツォ
marche >it | Le Marche, Marche region | マルケ州
southtyrol >it | South Tyrol, Alto Adige | 南チロル
catalonia >es | Catalonia, Catalan, Catalans | カタルーニャ, カタロニア
andalusia >es | Andalusia | アンダルシア
galicia >es | Galicia | ガリシア
castileleon >es | Castile and Leon, Castilla y Leon | カスティーリャ・イ・レオン
castillalamancha >es | Castilla-La Mancha | カスティーリャ・ラ・マンチャ
extremadura >es | Extremadura | エストレマドゥラ
asturias >es | Asturias | アストゥリアス
navarre >es | Navarre, Navarra | ナバラ
murcia >es | Murcia | ムルシア
mallorca >es | Mallorca, Majorca, Balearic | マヨルカ, バレアレス
brittany >fr | =Brittany region, Bretagne | ブルターニュ
provence >fr | Provence | プロバンス
alsace >fr | Alsace | アルザス
occitanie >fr | Occitanie | オクシタニー
reunionisland >fr | La Reunion, Reunion Island | レユニオン
guadeloupe >fr | Guadeloupe | グアドループ
martinique >fr | Martinique | マルティニーク
yorkshire >gb | Yorkshire | ヨークシャー
lancashire >gb | Lancashire | ランカシャー
cumbria >gb | Cumbria | カンブリア州
merseyside >gb | Merseyside | マージーサイド
essexcounty >gb | Essex | エセックス
sussexcounty >gb | West Sussex, East Sussex | サセックス州
hampshire >gb | Hampshire | ハンプシャー州
somerset >gb | Somerset | サマセット
wiltshire >gb | Wiltshire | ウィルトシャー
lincolnshire >gb | Lincolnshire | リンカンシャー
nottingham >gb | Nottingham, Nottinghamshire | ノッティンガム
aberdeenshire >gb | Aberdeen, Aberdeenshire | アバディーン
silesia >pl | Silesia | シレジア, シロンスク
pomerania >pl | Pomerania region | ポモージェ
podlasie >pl | Podlasie, Podlaskie | ポドラシェ
lublin >pl | Lublin | ルブリン
zhytomyr >ua | Zhytomyr | ジトーミル
zakarpattia >ua | Zakarpattia, Transcarpathia | ザカルパッチャ
ivanofrankivsk >ua | Ivano-Frankivsk | イワノフランコフスク, イワノフランキウスク
khmelnytskyi >ua | Khmelnytskyi, Khmelnytskyy | フメリニツキー
cherkasy >ua | Cherkasy | チェルカスイ
chernivtsi >ua | Chernivtsi | チェルニウツィ
kirovohrad >ua | Kirovohrad, Kropyvnytskyi | キロボフラド, クロピウニツキー
rivne >ua | Rivne | リウネ
lutsk >ua | Volyn, Lutsk | ボルイニ, ルツク
samararegion >ru | Samara region, Samara oblast | サマラ州
nizhnynovgorod >ru | Nizhny Novgorod | ニジニーノブゴロド, ニジニノブゴロド
novgorod >ru | =Novgorod region, Veliky Novgorod | ノブゴロド州
leningradregion >ru | Leningrad region, Leningrad oblast | レニングラード州
murmansk >ru | Murmansk | ムルマンスク
arkhangelsk >ru | Arkhangelsk | アルハンゲリスク
karelia >ru | Karelia | カレリア
pskov >ru | Pskov | プスコフ
tver >ru | Tver | トベリ
tula >ru | Tula region | トゥーラ州
oryol >ru | Oryol | オリョール
lipetsk >ru | Lipetsk | リペツク
ryazan >ru | Ryazan | リャザン
novosibirsk >ru | Novosibirsk | ノボシビルスク
omsk >ru | Omsk | オムスク
tomsk >ru | Tomsk | トムスク
orenburg >ru | Orenburg | オレンブルク
tyumen >ru | Tyumen | チュメニ
krasnoyarsk >ru | Krasnoyarsk | クラスノヤルスク
altai >ru | Altai | アルタイ共和国, アルタイ地方
buryatia >ru | Buryatia | ブリャート
yakutia >ru | Yakutia, Sakha Republic | ヤクート, サハ共和国
tuva >ru | Tuva | トゥバ
udmurtia >ru | Udmurtia, Izhevsk | ウドムルト, イジェフスク
primorye >ru | Primorye, Primorsky | 沿海地方, 沿海州
kabardinobalkaria >ru | Kabardino-Balkaria | カバルジノ・バルカル
northossetia >ru | North Ossetia, Vladikavkaz | 北オセチア, ウラジカフカス
stavropol >ru | Stavropol | スタブロポリ
kalmykia >ru | Kalmykia | カルムイク
astrakhan >ru | Astrakhan | アストラハン
adygea >ru | Adygea | アディゲ
tasmania >au | Tasmania | タスマニア
southaustralia >au | South Australia | 南オーストラリア州, サウスオーストラリア州
westernaustralia >au | Western Australia | 西オーストラリア州, ウェスタンオーストラリア州
northernterritory >au | Australia Northern Territory, Australian Northern Territory, Northern Territory of Australia, Northern Territory police, Northern Territory government, Northern Territory election, Northern Territory coroner, Northern Territory town | 北部準州, ノーザンテリトリー
britishcolumbia >ca | British Columbia | ブリティッシュコロンビア
ontario >ca | Ontario | オンタリオ
saskatchewan >ca | Saskatchewan | サスカチワン
newbrunswick >ca | New Brunswick | ニューブランズウィック
newfoundland >ca | Newfoundland | ニューファンドランド
princeedward >ca | Prince Edward Island | プリンスエドワード島
nunavut >ca | Nunavut | ヌナブト
northwestterritories >ca | Northwest Territories, Yellowknife | ノースウエスト準州, イエローナイフ
georgiaus >us | state of Georgia, Fulton County | ジョージア州
georgiaus >us >governor | Georgia governor |
georgiaus >us >congress | Georgia Senate |
washingtonstate >us | Washington state, state of Washington, Washington State | ワシントン州
newyorkstate >us | New York state, Upstate New York, upstate New York | ニューヨーク州
rhodeisland >us | Rhode Island | ロードアイランド
northcarolina >us | North Carolina | ノースカロライナ
southcarolina >us | South Carolina | サウスカロライナ
northdakota >us | North Dakota | ノースダコタ
southdakota >us | South Dakota | サウスダコタ
sonora >mx | Sonora | ソノラ州
chihuahua >mx | Chihuahua state, state of Chihuahua | チワワ州
tamaulipas >mx | Tamaulipas | タマウリパス
guanajuato >mx | Guanajuato | グアナファト
bajacalifornia >mx | Baja California | バハカリフォルニア
nuevoleon >mx | Nuevo Leon | ヌエボレオン
tabasco >mx | Tabasco state, state of Tabasco | タバスコ州
quintanaroo >mx | Quintana Roo | キンタナロー
yucatan >mx | Yucatan | ユカタン
zacatecas >mx | Zacatecas | サカテカス
colima >mx | Colima | コリマ
nayarit >mx | Nayarit | ナヤリト
hidalgostate >mx | Hidalgo state, state of Hidalgo | イダルゴ州
queretaro >mx | Queretaro | ケレタロ
santacatarina >br | Santa Catarina | サンタカタリナ
parana >br | Parana state, Curitiba | パラナ州, クリチバ
parastate >br | Para state, state of Para | パラ州
amazonas-br >br | Amazonas state, state of Amazonas | アマゾナス州
pernambuco >br | Pernambuco | ペルナンブコ
ceara >br | Ceara, Fortaleza | セアラ, フォルタレザ
goias >br | Goias | ゴイアス
matogrosso >br | Mato Grosso | マトグロッソ
roraima >br | Roraima | ロライマ
rondonia >br | Rondonia | ロンドニア
espiritosanto >br | Espirito Santo | エスピリトサント
maranhao >br | Maranhao | マラニョン
acre-br >br | Acre state | アクレ州
cauca >co | Cauca | カウカ
narino >co | Narino | ナリニョ
antioquia >co | Antioquia | アンティオキア
arauca >co | Arauca | アラウカ
nortedesantander >co | Norte de Santander, Catatumbo | ノルテデサンタンデル, カタトゥンボ
choco >co | Choco department | チョコ県
putumayo >co | Putumayo | プトゥマヨ
guaviare >co | Guaviare | グアビアレ
huila >co | Huila department | ウイラ県
tolima >co | Tolima | トリマ県
puno >pe | Puno | プノ県, プーノ
ayacucho >pe | Ayacucho | アヤクチョ
piura >pe | Piura | ピウラ
loreto >pe | Loreto region | ロレト州
cajamarca >pe | Cajamarca | カハマルカ
madrededios >pe | Madre de Dios | マドレデディオス
biobio >cl | Biobio | ビオビオ
araucania >cl | Araucania | アラウカニア
coquimbo >cl | Coquimbo | コキンボ
tarapaca >cl | Tarapaca | タラパカ
loslagos >cl | Los Lagos region, Puerto Montt | ロスラゴス, プエルトモント
aysen >cl | Aysen | アイセン
mendoza >ar | Mendoza province | メンドーサ州
tucuman >ar | Tucuman | トゥクマン
neuquen >ar | Neuquen | ネウケン
chubut >ar | Chubut | チュブト
santafe >ar | Santa Fe province | サンタフェ州
rosario >ar | city of Rosario | ロサリオ
jujuy >ar | Jujuy | フフイ
chaco >ar | Chaco province | チャコ州
zulia >ve | Zulia, Maracaibo | スリア州, マラカイボ
tachira >ve | Tachira | タチラ
barinas >ve | Barinas | バリナス
apure >ve | Apure | アプレ州
bolivarstate >ve | Bolivar state | ボリバル州
merida-ve >ve | Merida state | メリダ州
`
