/** People of the news beside those of leaders.ts and newsmakers.ts, many with Japanese names that cannot be sounded: `id >country | English | Japanese`. */
export const PEOPLE = `
takaichi >jp | Takaichi | 高市
ishiba >jp | Ishiba | 石破
kishida >jp | Kishida | 岸田
suga >jp | Suga | 菅義偉, 菅首相, 菅官房長官, 菅氏, 菅内閣
abe >jp | Shinzo Abe, Abe | 安倍
aso >jp | Taro Aso, Aso | 麻生
kan >jp | Naoto Kan, Kan | 菅直人, 菅首相, 菅氏, 菅内閣, 菅改造内閣
noda >jp | Yoshihiko Noda, Noda | 野田佳彦, 野田首相
hatoyama >jp | Hatoyama | 鳩山
fukuda >jp | Fukuda | 福田
koizumi >jp | Koizumi | 小泉
mori >jp | Yoshiro Mori | 森喜朗
nakatani >jp | Nakatani | 中谷
kihara >jp | Kihara | 木原
hamada >jp | Yasukazu Hamada, Hamada | 浜田靖一, 浜田防衛相
kishinobuo >jp | Nobuo Kishi, Kishi | 岸信夫, 岸防衛相
kono >jp | Taro Kono, Kono | 河野太郎, 河野
motegi >jp | Motegi | 茂木
hayashi >jp | Hayashi | 林芳正, 林外相, 林官房長官
kamikawa >jp | Kamikawa | 上川
iwaya >jp | Iwaya | 岩屋
onodera >jp | Onodera | 小野寺
inada >jp | Tomomi Inada, Inada | 稲田
hosono >jp | Hosono | 細野
maehara >jp | Maehara | 前原
okada >jp | Katsuya Okada, Okada | 岡田
genba >jp | Koichiro Gemba, Gemba | 玄葉
edano >jp | Edano | 枝野
tamaki >jp | Denny Tamaki, Tamaki | 玉城
onaga >jp | Onaga | 翁長
nakaima >jp | Nakaima | 仲井真, 仲井眞
inamine >jp | Inamine | 稲嶺
koike >jp | Yuriko Koike, Koike | 小池百合子, 小池知事, 小池都知事
ueda >jp | Kazuo Ueda, Ueda | 植田和男, 植田総裁
kuroda >jp | Kuroda | 黒田
naruhito >jp | Naruhito | 天皇陛下, 徳仁
ohtani >jp | Ohtani | 大谷
xi >cn | Xi Jinping, Xi | 習近平, 習主席, 習国家主席, 習氏
likeqiang >cn | Li Keqiang | 李克強
liqiang >cn | Li Qiang | 李強
wangyi >cn | Wang Yi, Wang | 王毅
hujintao >cn | Hu Jintao | 胡錦濤
wenjiabao >cn | Wen Jiabao | 温家宝
dongjun >cn | Dong Jun | 董軍
qingang >cn | Qin Gang | 秦剛
laichingte >tw | Lai Ching-te, Lai, William Lai | 頼清徳, 頼総統, 頼氏
tsai >tw | Tsai Ing-wen, Tsai | 蔡英文, 蔡総統
maying >tw | Ma Ying-jeou | 馬英九
chenshuibian >tw | Chen Shui-bian | 陳水扁
kimjongun >kp | Kim Jong Un, Kim Jong-un, Kim | 金正恩, 金総書記
kimjongil >kp | Kim Jong Il, Kim Jong-il | 金正日
kimyojong >kp | Kim Yo Jong, Kim Yo-jong, Kim's sister | 金与正
yoon >kr | Yoon Suk Yeol, Yoon Suk-yeol, Yoon | 尹錫悦, 尹大統領, ユン・ソンニョル, 尹氏, 尹前大統領
leejaemyung >kr | Lee Jae Myung, Lee Jae-myung | 李在明
moonjaein >kr | Moon Jae-in, Moon Jae In | 文在寅
parkgeunhye >kr | Park Geun-hye | 朴槿恵
leemyungbak >kr | Lee Myung-bak | 李明博
rohmoohyun >kr | Roh Moo-hyun | 盧武鉉, ノ・ムヒョン
bankimoon | Ban Ki-moon | 潘基文
shinwonsik >kr | Shin Won-sik, Shin | 申源湜, 申国防相
choteayul >kr | Cho Tae-yul | 趙兌烈, 趙外相
putin >ru | Putin | プーチン
medvedev >ru | Medvedev | メドベージェフ, メドヴェージェフ
lavrov >ru | Lavrov | ラブロフ
navalny >ru | Navalny | ナワリヌイ
gorbachev >ru | Gorbachev | ゴルバチョフ
zelensky >ua | Zelensky, Zelenskyy, Zelenskiy | ゼレンスキー
trump >us | Trump | トランプ
biden >us | Biden | バイデン
harris >us | Kamala Harris, Harris | ハリス
vance >us | Vance | バンス
obama >us | Obama | オバマ
bush >us | Bush | ブッシュ
clinton >us | Clinton | クリントン
blinken >us | Blinken | ブリンケン
austin >us | Lloyd Austin, Austin | オースティン
hegseth >us | Hegseth | ヘグセス
rubio >us | Rubio | ルビオ
pelosi >us | Pelosi | ペロシ
mccain >us | McCain | マケイン
kerry >us | Kerry | ケリー国務長官
hagel >us | Hagel | ヘーゲル
mattis >us | Mattis | マティス
tillerson >us | Tillerson | ティラーソン
pompeo >us | Pompeo | ポンペオ
kitazawa >jp | Toshimi Kitazawa, Kitazawa | 北沢防衛相, 北沢俊美, 北沢氏
morimoto >jp | Satoshi Morimoto, Morimoto | 森本防衛相, 森本敏
eto >jp | Akinori Eto, Eto | 江渡防衛相, 江渡聡徳
komura >jp | Masahiko Komura, Komura | 高村外相, 高村正彦
yachi >jp | Shotaro Yachi, Yachi | 谷内正太郎, 谷内局長
toguchi >jp | Toguchi | 渡具知
carter >us | Ash Carter, Ashton Carter, Carter | カーター国防長官
esper >us | Esper | エスパー
schieffer >us | Schieffer | シーファー
roos >us | John Roos, Ambassador Roos | ルース大使, ルース駐日
carolinekennedy >us | Caroline Kennedy, Ambassador Kennedy | キャロライン・ケネディ, ケネディ大使, ケネディ駐日
hagerty >us | Hagerty | ハガティ
georgeglass >us | George Glass, Ambassador Glass | グラス大使, グラス駐日, ジョージ・グラス
armitage >us | Armitage | アーミテージ
kurtcampbell >us | Kurt Campbell | カート・キャンベル, キャンベル国務
rice >us | Condoleezza Rice | ライス
rumsfeld >us | Rumsfeld | ラムズフェルド
musk >us | Musk | マスク氏, イーロン・マスク
netanyahu >il | Netanyahu | ネタニヤフ
sharon >il | Ariel Sharon | シャロン首相
haniyeh >ps | Haniyeh | ハニヤ
sinwar >ps | Sinwar | シンワル
abbas >ps | Mahmoud Abbas | アッバス
arafat >ps | Arafat | アラファト
nasrallah >lb | Nasrallah | ナスララ
assad >sy | Assad | アサド
khamenei >ir | Khamenei | ハメネイ
pezeshkian >ir | Pezeshkian | ペゼシュキアン
raisi >ir | Raisi | ライシ
ahmadinejad >ir | Ahmadinejad | アフマディネジャド
erdogan >tr | Erdogan | エルドアン
modi >in | Modi | モディ
jaishankar >in | Jaishankar | ジャイシャンカル
hasina >bd | Hasina | ハシナ
suukyi >mm | Suu Kyi | スー・チー, スーチー
marcos >ph | Marcos | マルコス
duterte >ph | Duterte | ドゥテルテ
widodo >id | Widodo, Jokowi | ジョコ
prabowo >id | Prabowo | プラボウォ
albanese >au | Albanese | アルバニージー
wong >au | Penny Wong, Wong | ウォン外相
macron >fr | Macron | マクロン
sarkozy >fr | Sarkozy | サルコジ
hollande >fr | =Hollande | オランド
chirac >fr | Chirac | シラク
merkel >de | Merkel | メルケル
scholz >de | Scholz | ショルツ
merz >de | Merz | メルツ
starmer >gb | Starmer | スターマー
sunak >gb | Sunak | スナク
johnson >gb | Boris Johnson | ジョンソン首相, ボリス・ジョンソン
cameron >gb | David Cameron | キャメロン
blair >gb | Tony Blair, Blair | ブレア
meloni >it | Meloni | メローニ
berlusconi >it | Berlusconi | ベルルスコーニ
vonderleyen >eu | von der Leyen | フォンデアライエン
trudeau >ca | Trudeau | トルドー
carney >ca | Carney | カーニー
lula >br | Lula | ルラ
maduro >ve | Maduro | マドゥロ, マドゥーロ
chavez >ve | Chavez | チャベス
machado >ve | Machado | マチャド
castro >cu | Castro | カストロ
francis >va | Pope Francis | フランシスコ教皇, フランシスコ法王, ローマ教皇フランシスコ
guterres >un | Guterres | グテレス, グテーレス
annan >un | Kofi Annan, Annan | アナン
grossi >iaea | Grossi | グロッシ
shanahan >us | Shanahan | シャナハン
lighthizer >us | Lighthizer | ライトハイザー
katherinetai >us | Katherine Tai | キャサリン・タイ, タイ通商代表
greer >us | Jamieson Greer, Greer | グリア
mnuchin >us | Mnuchin | ムニューシン
paparo >us | Paparo | パパロ
aquilino >us | Aquilino | アキリーノ
philipdavidson >us | Philip Davidson, Admiral Davidson | デービッドソン
bolton >us | John Bolton, Bolton | ボルトン
mcmaster >us | McMaster | マクマスター
mikewaltz >us | Mike Waltz, Waltz | ウォルツ
biegun >us | Biegun | ビーガン
kurtcampbell >us | Kurt Campbell | キャンベル国務次官補, キャンベル国務副長官, キャンベル調整官
wendysherman >us | Wendy Sherman | シャーマン
wolfowitz >us | Wolfowitz | ウォルフォウィッツ
christopherhill >us | Christopher Hill | ヒル国務次官補, クリストファー・ヒル
sungkim >us | Sung Kim | ソン・キム
stephenyun >us | Joseph Yun | ジョセフ・ユン
hamada >jp | Hamada | 浜田靖一, 浜田防衛相, 浜田氏
kitazawa >jp | Kitazawa | 北沢俊美, 北沢防衛相
morimoto >jp | Satoshi Morimoto, Morimoto | 森本敏, 森本防衛相
koike >jp | Yuriko Koike, Koike | 小池百合子, 小池知事, 小池防衛相, 小池氏
shirakawa >jp | Masaaki Shirakawa, Shirakawa | 白川方明, 白川総裁
leejongsup >kr | Lee Jong-sup | 李鐘燮, イ・ジョンソプ
ahngyuback >kr | Ahn Gyu-back | 安圭伯, アン・ギュベク
chungeuiyong >kr | Chung Eui-yong | 鄭義溶, チョン・ウィヨン
wisunglac >kr | Wi Sung-lac | 魏聖洛, ウィ・ソンラク
chotaeyong >kr | Cho Tae-yong | 趙太庸, チョ・テヨン
teodoro >ph | Teodoro | テオドロ
manalo >ph | Manalo | マナロ
romualdez >ph | Romualdez | ロムアルデス
marisepayne >au | Marise Payne | ペイン外相, マリズ・ペイン
peterdutton >au | Peter Dutton, Dutton | ダットン
johnson >gb | Boris Johnson | ボリス・ジョンソン, ジョンソン英首相, ジョンソン首相
cameron >gb | David Cameron, Cameron | キャメロン
`
