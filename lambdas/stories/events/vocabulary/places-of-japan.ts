/** Prefectures and the places of Japan most in the news: `id >jp | English | Japanese`. */
export const PLACES_OF_JAPAN = `
hokkaido >jp | Hokkaido, Sapporo | 北海道, 札幌
aomori >jp | Aomori | 青森
iwate >jp | Iwate | 岩手
miyagi >jp | Miyagi, Sendai | 宮城, 仙台
akita >jp | Akita | 秋田
yamagata >jp | Yamagata | 山形
fukushima >jp | Fukushima | 福島
ibaraki >jp | Ibaraki | 茨城
tochigi >jp | Tochigi | 栃木
gunma >jp | Gunma | 群馬
saitama >jp | Saitama | 埼玉
chiba >jp | Chiba | 千葉
kanagawa >jp | Kanagawa | 神奈川
yokohama >jp | Yokohama | 横浜
yokosuka >jp | Yokosuka | 横須賀
yokota >jp | Yokota | 横田
misawa >jp | Misawa | 三沢
iwakuni >jp | Iwakuni | 岩国
sasebo >jp | Sasebo | 佐世保
atsugi >jp | Atsugi | 厚木
niigata >jp | Niigata | 新潟
toyama >jp | Toyama | 富山
ishikawa >jp | Ishikawa, Kanazawa | 石川県, 金沢
noto >jp | Noto | 能登
fukui >jp | Fukui | 福井
yamanashi >jp | Yamanashi | 山梨
nagano >jp | Nagano | 長野
gifu >jp | Gifu | 岐阜
shizuoka >jp | Shizuoka | 静岡
aichi >jp | Aichi, Nagoya | 愛知, 名古屋
mie >jp | Mie Prefecture | 三重県
shiga >jp | Shiga | 滋賀
kyoto >jp | Kyoto | 京都
osaka >jp | Osaka | 大阪
hyogo >jp | Hyogo, Kobe | 兵庫, 神戸
nara >jp | Nara | 奈良
wakayama >jp | Wakayama | 和歌山
tottori >jp | Tottori | 鳥取
shimane >jp | Shimane | 島根
okayama >jp | Okayama | 岡山
hiroshima >jp | Hiroshima | 広島
yamaguchi >jp | Yamaguchi | 山口県
tokushima >jp | Tokushima | 徳島
kagawa >jp | Kagawa, Takamatsu | 香川, 高松
ehime >jp | Ehime, Matsuyama | 愛媛, 松山
kochi >jp | Kochi | 高知
fukuoka >jp | Fukuoka | 福岡
saga >jp | Saga Prefecture | 佐賀
nagasaki >jp | Nagasaki | 長崎
kumamoto >jp | Kumamoto | 熊本
oita >jp | Oita | 大分県
miyazaki >jp | Miyazaki | 宮崎県
kagoshima >jp | Kagoshima | 鹿児島
okinawa >jp | Okinawa, Okinawan, Okinawans | 沖縄
tanegashima >jp | Tanegashima | 種子島
amami >jp | Amami | 奄美
ogasawara >jp | Ogasawara, Iwo Jima | 小笠原, 硫黄島
narita >jp | Narita | 成田
haneda >jp | Haneda | 羽田
fuji >jp | Mount Fuji | 富士山
kyushu >jp | Kyushu | 九州
tohoku >jp | Tohoku | 東北地方, 東北
kansai >jp | Kansai | 関西
nankai >jp | Nankai | 南海トラフ
northjp >jp | northern Japan, northeastern Japan, northeast Japan, north of Japan, Japan's north | 北日本, 東北地方
eastjp >jp | eastern Japan | 東日本
centraljp >jp | central Japan | 中部地方, 東海地方, 甲信
westjp >jp | western Japan | 西日本
southjp >jp | southern Japan, southwestern Japan, southwest Japan, south of Japan, the south of Japan, the southwest of Japan | 日本南部, 南日本
naha >jp | Naha | 那覇
henoko >jp | Henoko, Nago, Oura Bay, Camp Schwab | 辺野古, 名護, 大浦湾, キャンプ・シュワブ, シュワブ
futenma >jp | Futenma, Ginowan | 普天間, 宜野湾
kadena >jp | Kadena | 嘉手納
yonaguni >jp | Yonaguni | 与那国
ishigaki >jp | Ishigaki | 石垣
miyako >jp | Miyako, Miyakojima | 宮古島, 宮古
mage >jp | Mage Island, Mageshima | 馬毛島
southwest >jp | Nansei, southwestern islands, southwest islands | 南西諸島, 先島
ichigaya >jp | Ichigaya | 市ヶ谷, 市ケ谷
`
