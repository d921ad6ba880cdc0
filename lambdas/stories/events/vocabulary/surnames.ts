/** Frequent Japanese family names: each is a person's name in both scripts. */
export const SURNAMES = `
Sato 佐藤, Suzuki 鈴木, Takahashi 高橋, Tanaka 田中, Ito 伊藤, Watanabe 渡辺, Watanabe 渡部, Yamamoto 山本, Nakamura 中村
Kobayashi 小林, Kato 加藤, Yoshida 吉田, Yamada 山田, Sasaki 佐々木, Matsumoto 松本, Inoue 井上, Kimura 木村, Shimizu 清水
Yamazaki 山崎, Ikeda 池田, Hashimoto 橋本, Abe 阿部, Mori 森田, Maeda 前田, Fujita 藤田, Ogawa 小川, Goto 後藤, Hasegawa 長谷川
Murakami 村上, Kondo 近藤, Ishii 石井, Saito 斎藤, Saito 斉藤, Sakamoto 坂本, Endo 遠藤, Aoki 青木, Fujii 藤井, Nishimura 西村
Ota 太田, Miura 三浦, Fujiwara 藤原, Okamoto 岡本, Matsuda 松田, Nakajima 中島, Nakano 中野, Harada 原田, Ono 小野, Tamura 田村
Takeuchi 竹内, Kaneko 金子, Wada 和田, Nakayama 中山, Ishida 石田, Uchida 内田, Morita 森田, Kudo 工藤, Sakai 酒井, Yokoyama 横山
Miyamoto 宮本, Shibata 柴田, Takagi 高木, Ando 安藤, Taniguchi 谷口, Ohno 大野, Maruyama 丸山, Imai 今井, Takada 高田, Fujimoto 藤本
Takeda 武田, Ueno 上野, Sugiyama 杉山, Chiba 千葉氏, Iwasaki 岩崎, Sakurai 桜井, Kinoshita 木下, Noguchi 野口, Matsuo 松尾, Nomura 野村
Kikuchi 菊地, Kikuchi 菊池, Sano 佐野, Onishi 大西, Sugimoto 杉本, Arai 新井, Hirano 平野, Matsui 松井, Kojima 小島, Kubo 久保, Iwata 岩田
Furukawa 古川, Mizuno 水野, Nakagawa 中川, Kawaguchi 川口, Hirata 平田, Uehara 上原, Higa 比嘉, Shimabukuro 島袋, Kinjo 金城, Miyagi 宮城氏
Oshiro 大城, Arakaki 新垣, Nishikawa 西川, Kitamura 北村, Tsuchiya 土屋, Yasuda 安田, Hattori 服部, Higuchi 樋口, Kawamura 川村, Kawamura 河村
Minami 南氏, Sakaguchi 坂口, Kuroki 黒木, Araki 荒木, Nagai 永井, Nishida 西田, Otsuka 大塚, Otani 大谷, Koyama 小山, Kawasaki 川崎氏
Iida 飯田, Kawai 河合, Yano 矢野, Matsushita 松下, Nakata 中田, Ishihara 石原, Hirai 平井, Hoshino 星野, Ozaki 尾崎, Ozawa 小沢, Ozawa 小澤
Sugawara 菅原, Kuroda 黒田, Tanabe 田辺, Wakata 若田, Noguchi 野口, Furukawa 古川, Hoshide 星出, Doi 土井, Mukai 向井, Yamazaki 山崎, Kanai 金井
Onishi 大西, Suzuki 鈴木, Negishi 根岸, Akasaki 赤崎, Amano 天野, Yamanaka 山中, Honjo 本庶, Omura 大村, Kajita 梶田, Manabe 真鍋, Oe 大江
Yoshino 吉野, Matsuzaka 松坂, Ichiro イチロー, Darvish ダルビッシュ, Yamashita 山下, Nagashima 長嶋, Oh 王貞治, Honda 本田圭佑, Kagawa 香川真司
Osaka 大坂なおみ, Nishikori 錦織, Hanyu 羽生結弦, Habu 羽生善治, Asada 浅田, Kitajima 北島, Uchimura 内村, Seto 瀬戸, Irie 入江, Abe 阿部一二三
Horigome 堀米, Yoshizawa 吉沢, Nakayama 中山, Akama 赤間, Kosugi 小杉, Daiki 大樹, Oka 岡慎之助, Hashimoto 橋本, Kiriu 桐生, Kitaguchi 北口
Kumagai 熊谷, Sawa 澤穂希, Nadeshiko なでしこ, Inoguchi 猪口, Machimura 町村, Komura 高村, Nukaga 額賀, Kyuma 久間, Ishiba 石破, Hayashi 林氏
Nikai 二階, Shii 志位, Yamaguchi 山口那津男, Saito 斉藤鉄夫, Tamaki 玉木, Izumi 泉健太, Renho 蓮舫, Tsujimoto 辻元, Hatta 八田, Hashimoto 橋下
Yoshimura 吉村, Obuchi 小渕, Seko 世耕, Hagiuda 萩生田, Nishimura 西村, Matsuno 松野, Kato 加藤, Katayama 片山, Kobayashi 小林, Akazawa 赤沢
`
