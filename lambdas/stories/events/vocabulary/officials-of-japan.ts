/**
 * Ministers, spokesmen, governors and party heads of Japan since 2005 with their whole names, so that a given name is no
 * word of its own: `id >country | English | Japanese`. When each held what is in office-holders.ts.
 */
export const OFFICIALS_OF_JAPAN = `
takaichi >jp | Sanae Takaichi | 高市早苗
ishiba >jp | Shigeru Ishiba | 石破茂
kishida >jp | Fumio Kishida | 岸田文雄
suga >jp | Yoshihide Suga | 菅義偉
abe >jp | Shinzo Abe | 安倍晋三
noda >jp | Noda | 野田首相
hatoyama >jp | Yukio Hatoyama | 鳩山由紀夫
fukuda >jp | Yasuo Fukuda | 福田康夫
koizumi >jp | Junichiro Koizumi, Shinjiro Koizumi | 小泉純一郎
aso >jp | Taro Aso | 麻生太郎
ono >jp | Yoshinori Ono | 大野功統, 大野防衛庁長官
nukaga >jp | Fukushiro Nukaga, Nukaga | 額賀福志郎, 額賀
ichikawa >jp | Yasuo Ichikawa, Ichikawa | 一川保夫, 一川
tanaka >jp | Naoki Tanaka | 田中直紀, 田中防衛相
nakatani >jp | Gen Nakatani | 中谷元
kihara >jp | Minoru Kihara | 木原稔, 木原防衛相, 木原官房長官
kishinobuo >jp | Nobuo Kishi | 岸信夫, 岸防衛相, 岸氏
hamada >jp | Yasukazu Hamada | 浜田靖一
onodera >jp | Itsunori Onodera | 小野寺五典
inada >jp | Tomomi Inada | 稲田朋美
iwaya >jp | Takeshi Iwaya | 岩屋毅
motegi >jp | Toshimitsu Motegi | 茂木敏充
kamikawa >jp | Yoko Kamikawa | 上川陽子
kyuma >jp | Fumio Kyuma | 久間章生
okada >jp | Katsuya Okada | 岡田克也
maehara >jp | Seiji Maehara | 前原誠司
genba >jp | Koichiro Gemba, Koichiro Genba, Gemba | 玄葉光一郎
matsumoto >jp | Takeaki Matsumoto | 松本剛明, 松本外相
nakasone >jp | Hirofumi Nakasone | 中曽根弘文, 中曽根外相
nakasone >jp | Yasuhiro Nakasone | 中曽根康弘
machimura >jp | Nobutaka Machimura, Machimura | 町村信孝, 町村官房長官, 町村
hosoda >jp | Hiroyuki Hosoda, Hosoda | 細田博之, 細田
shiozaki >jp | Yasuhisa Shiozaki, Shiozaki | 塩崎恭久, 塩崎
yosano >jp | Kaoru Yosano | 与謝野馨
kawamura >jp | Takeo Kawamura | 河村建夫, 河村官房長官
hirano >jp | Hirofumi Hirano, Hirano | 平野博文, 平野官房長官
sengoku >jp | Yoshito Sengoku | 仙谷由人
edano >jp | Yukio Edano | 枝野幸男
fujimura >jp | Osamu Fujimura | 藤村修
matsuno >jp | Hirokazu Matsuno, Matsuno | 松野博一, 松野官房長官
kato >jp | Katsunobu Kato | 加藤勝信, 加藤官房長官, 加藤財務相, 加藤厚労相
tanigaki >jp | Sadakazu Tanigaki | 谷垣禎一
omi >jp | Koji Omi | 尾身幸次, 尾身財務相
ibuki >jp | Bunmei Ibuki | 伊吹文明, 伊吹
nakagawa >jp | Shoichi Nakagawa | 中川昭一, 中川財務相
fujii >jp | Hirohisa Fujii | 藤井裕久, 藤井財務相
azumi >jp | Jun Azumi | 安住淳
jojima >jp | Koriki Jojima, Jojima | 城島光力, 城島
katayama >jp | Satsuki Katayama, Katayama | 片山さつき, 片山財務相, 片山氏
suzuki >jp | Shunichi Suzuki | 鈴木俊一
akazawa >jp | Ryosei Akazawa | 赤沢亮正, 赤澤亮正
nishimura >jp | Yasutoshi Nishimura | 西村康稔
seko >jp | Hiroshige Seko | 世耕弘成
amari >jp | Akira Amari | 甘利明
nikai >jp | Toshihiro Nikai | 二階俊博
ozawa >jp | Ichiro Ozawa | 小沢一郎
eda >jp | Satsuki Eda | 江田五月
renho >jp | Renho | 蓮舫
noda >jp | Yoshihiko Noda | 野田佳彦代表
shii >jp | Kazuo Shii, Shii | 志位和夫, 志位委員長
tamura >jp | Tomoko Tamura | 田村智子, 田村委員長
fukushimamizuho >jp | Mizuho Fukushima | 福島瑞穂, 福島消費者, 福島党首
ota >jp | Akihiro Ota | 太田昭宏
ishii >jp | Keiichi Ishii | 石井啓一
saito >jp | Tetsuo Saito | 斉藤鉄夫
tamakiyuichiro >jp | Yuichiro Tamaki | 玉木雄一郎, 玉木代表, 玉木氏
onaga >jp | Takeshi Onaga | 翁長雄志
nakaima >jp | Hirokazu Nakaima | 仲井真弘多, 仲井眞弘多
inamine >jp | Keiichi Inamine, Susumu Inamine | 稲嶺恵一, 稲嶺進
tamaki >jp | Denny Tamaki | 玉城デニー
sakima >jp | Atsushi Sakima, Sakima | 佐喜真淳, 佐喜真
iha >jp | Yoichi Iha, Iha | 伊波洋一, 伊波
takara >jp | Tetsumi Takara | 高良鉄美
shimajiri >jp | Aiko Shimajiri, Shimajiri | 島尻安伊子, 島尻
toguchi >jp | Taketoyo Toguchi | 渡具知武豊
gima >jp | Hitoshi Gima | 儀間光男
shiroma >jp | Mikiko Shiroma, Shiroma | 城間幹子, 城間
chinen >jp | Satoru Chinen, Chinen | 知念覚
ageda >jp | Mitsuo Ageda, Ageda | 安慶田光男, 安慶田
jahana >jp | Kiichiro Jahana | 謝花喜一郎
hokama >jp | Shukichi Hokama, Hokama | 外間守吉, 外間
itokazu >jp | Kenichi Itokazu, Itokazu | 糸数健一, 糸数
nakayama >jp | Yoshitaka Nakayama | 中山義隆
yamazato >jp | Yamazato | 山里
sato >jp | Masahisa Sato | 佐藤正久
kawano >jp | Katsutoshi Kawano | 河野克俊, 河野統幕長, 河野統合幕僚長
iwasaki >jp | Shigeru Iwasaki | 岩崎茂
oriki >jp | Ryoichi Oriki, Oriki | 折木良一
yamazaki >jp | Koji Yamazaki | 山崎幸二
yoshida >jp | Yoshihide Yoshida | 吉田圭秀
uchikura >jp | Hiroaki Uchikura | 内倉浩昭
nagumo >jp | Kenichiro Nagumo, Nagumo | 南雲憲一郎
tamogami >jp | Toshio Tamogami, Tamogami | 田母神俊雄, 田母神
akiba >jp | Takeo Akiba, Akiba | 秋葉剛男, 秋葉局長, 秋葉国家安全保障局長
kitamura >jp | Shigeru Kitamura | 北村滋
ichikawa >jp | Keiichi Ichikawa | 市川恵一
okano >jp | Masataka Okano | 岡野正敬
tarumi >jp | Hideo Tarumi, Tarumi | 垂秀夫, 垂大使
kanasugi >jp | Kenji Kanasugi, Kanasugi | 金杉憲治, 金杉
saiki >jp | Akitaka Saiki, Saiki | 斎木昭隆
mori >jp | Takeo Mori | 森健良
funakoshi >jp | Takehiro Funakoshi, Funakoshi | 船越健裕, 船越
kanda >jp | Masato Kanda | 神田真人, 神田財務官
sasae >jp | Kenichiro Sasae, Sasae | 佐々江
fujisaki >jp | Ichiro Fujisaki | 藤崎一郎
tomita >jp | Koji Tomita | 冨田浩司
yamada >jp | Shigeo Yamada | 山田重夫
moriyama >jp | Moriyama | 森山幹事長, 森山裕
hosono >jp | Goshi Hosono | 細野豪志
kobayashi >jp | Takayuki Kobayashi | 小林鷹之
yoshimura >jp | Hirofumi Yoshimura, Yoshimura | 吉村洋文
fujita >jp | Fumitake Fujita | 藤田文武
kuroda >jp | Haruhiko Kuroda | 黒田東彦
ueda >jp | Kazuo Ueda | 植田和男
naruhito >jp | Emperor Naruhito | 徳仁
akihito >jp | Emperor Akihito | 明仁
akieabe >jp | Akie Abe | 安倍昭恵, 昭恵夫人, 昭恵さん
yukokishida >jp | Yuko Kishida | 裕子夫人, 岸田裕子
ogatasadako >jp | Sadako Ogata | 緒方貞子
`
