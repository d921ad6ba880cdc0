/** Crafts of space that are news by their names: `id | English | Japanese`. English is compared by stem. */
export const SPACECRAFT = `
change-probe | Chang'e, Chang'e 3, Chang'e 4, Chang'e 5, Chang'e 6, Yutu | 嫦娥, 玉兎
chandrayaan | Chandrayaan, Chandrayaan-2, Chandrayaan-3, Vikram | チャンドラヤーン, チャンドラヤーン3号, ビクラム
mangalyaan | Mangalyaan, Mars Orbiter Mission | マンガルヤーン
tianwen | Tianwen, Tianwen-1, Zhurong | 天問, 祝融
tiangong | Tiangong, Tianhe, Wentian, Mengtian | 天宮, 天和, 問天, 夢天
shenzhou | Shenzhou | 神舟
longmarch | Long March | 長征
luna25 | Luna-25, Luna 25 | ルナ25
soyuz | Soyuz | ソユーズ
progress-craft | Progress cargo, Progress M, Progress MS | プログレス
starliner | Starliner | スターライナー
starship | Starship, Super Heavy | スターシップ, スーパーヘビー
dragon | Dragon, Crew Dragon, Cargo Dragon, Endeavour capsule | ドラゴン, クルードラゴン
falcon | Falcon, Falcon 9, Falcon Heavy, Falcon 1 | ファルコン, ファルコン9, ファルコンヘビー
newglenn | New Glenn | ニューグレン, ニュー・グレン
newshepard | New Shepard | ニューシェパード, ニュー・シェパード
vulcan | Vulcan Centaur, Vulcan rocket | バルカン, ヴァルカン
ariane | Ariane, Ariane 5, Ariane 6 | アリアン, アリアン6
vega | Vega rocket, Vega-C | ベガC, ベガロケット
antares | Antares rocket, Antares | アンタレス
kairos | Kairos | カイロス
nuri | Nuri, Naro | ヌリ号, ヌリ, 羅老, ナロ号
orion | Orion capsule, Orion spacecraft, Artemis I, Artemis II | オリオン, アルテミス1, アルテミス2
peregrine | Peregrine | ペレグリン
odysseus | Odysseus, Nova-C, Athena lander | オデュッセウス, オデッセウス
blueghost | Blue Ghost | ブルーゴースト
hakuto | Hakuto, Hakuto-R, Resilience lander | ハクト, HAKUTO, レジリエンス
beresheet | Beresheet | ベレシート
perseverance | Perseverance, Ingenuity | パーシビアランス, パーシビランス, インジェニュイティ
curiosity | Curiosity, Mars Science Laboratory | キュリオシティ, キュリオシティー
opportunity | Opportunity rover, Mars Exploration Rover | オポチュニティ
insight | InSight | インサイト
phoenix-lander | Phoenix lander, Phoenix Mars | フェニックス
maven | MAVEN | メイブン
newhorizons | New Horizons | ニューホライズンズ, ニュー・ホライズンズ
cassini | Cassini, Huygens | カッシーニ, ホイヘンス
juno-probe | Juno probe, Juno spacecraft | ジュノー
rosetta | Rosetta, Philae | ロゼッタ, フィラエ
osirisrex | OSIRIS-REx, Osiris-Rex | オシリス・レックス, オサイリス・レックス
dart | DART spacecraft, DART | DART
messenger-probe | MESSENGER, Messenger probe | メッセンジャー
bepicolombo | BepiColombo | ベピコロンボ
parkerprobe | Parker Solar Probe | パーカー・ソーラー・プローブ
voyager | Voyager | ボイジャー
dawn-probe | Dawn spacecraft, Dawn probe | 探査機ドーン, 探査機「ドーン」, ドーン探査機, 準惑星探査機
deepimpact | Deep Impact | ディープインパクト, ディープ・インパクト
stardust | Stardust | スターダスト
genesis-probe | Genesis capsule | ジェネシス
lcross | LCROSS, Lunar Reconnaissance Orbiter | エルクロス
capstone | CAPSTONE | キャップストーン
kepler | Kepler | ケプラー
hubble | Hubble | ハッブル
webb | James Webb, Webb telescope | ジェームズ・ウェッブ, ウェッブ望遠鏡
planck-gaia | Planck satellite, Gaia satellite | プランク, ガイア衛星
hitomi | Hitomi, ASTRO-H | ひとみ
kaguya-suzaku | Suzaku, Hinode, Akari | すざく, ひので, あかり
nozomi-probe | Nozomi probe | のぞみ探査機
hope-probe | Hope probe, Hope orbiter, Emirates Mars Mission, Al-Amal | ホープ, アル・アマル, HOPE
danuri | Danuri | タヌリ, ダヌリ
adras | ADRAS-J, Astroscale | ADRAS, アストロスケール
axiom | Axiom | アクシオム
inspiration4 | Inspiration4, Polaris Dawn | インスピレーション4, ポラリス・ドーン
starlink | Starlink | スターリンク
iridium | Iridium satellite | イリジウム
cygnus | Cygnus | シグナス
dreamchaser | Dream Chaser, X-37B | ドリームチェイサー, X37B
malligyong | Malligyong, Malligyong-1, Chollima, Chollima-1 | 万里鏡, 千里馬
kwangmyongsong | Kwangmyongsong, Unha, Unha-3 | 光明星, 銀河3号
`

/** Types of military aircraft: `id | English | Japanese`. */
export const AIRCRAFT = `
tu95 | Tu-95, Tu-95s, Bear bombers | TU95, Tu95
h6-bomber | H-6, H-6s, H-6K | H6爆撃機, H6, 轟6
j15 | J-15, J-15s | J15, 殲15
j20 | J-20, J-16, J-16s, J-35 | J20, J16, J35
b52 | B-52, B-52s, B-52H, Stratofortress | B52
b1bomber | B-1, B-1B, B-1Bs, B-1s, Lancer | B1, B1B
b2bomber | B-2, B-2s, B-2 bombers, Spirit bomber | B2爆撃機, B2
f35 | F-35, F-35s, F-35A, F-35As, F-35B, F-35Bs, F-35C | F35A, F35B
f16 | F-16, F-16s | F16
f15 | F-15, F-15s, F-15J | F15
f18 | F/A-18, F-18, Super Hornet, Hornet, Hornets | FA18, F18, ホーネット
ch53 | CH-53, CH-53E, CH-53D, CH-53K, Super Stallion, Sea Stallion | CH53, CH53E, CH53D
ch47 | Chinook, CH-47 | チヌーク, CH47
uh60 | Black Hawk, Blackhawk, UH-60, H-60, HH-60, Pave Hawk | ブラックホーク, UH60, HH60, H60
uh1 | UH-1, UH-1Y, AH-1, AH-1Z, Huey, Cobra helicopter | UH1, AH1
p8 | P-8, P-8A, Poseidon | P8, P8A, ポセイドン
p3c | P-3, P-3C, Orion patrol | P3C
c130 | C-130, KC-130, Hercules | C130, KC130
osprey | Osprey, Ospreys, V-22, MV-22, CV-22, MV-22B, CV-22B, tilt-rotor, tiltrotor | オスプレイ, 垂直離着陸輸送機, 垂直離着陸機, MV22, CV22, ティルトローター
apache | AH-64, Apache | AH64, アパッチ
`
